import { readCell } from '../../data/cell-reading.js';
import { defineCheck } from './check.js';

/** A target cell that holds two quantities (C19), as `7 UPP, 14 Kab/Kota`: neither is taken, both are told. */
export const TARGET_TWO_VALUES = defineCheck({
  code: 'cascade/target-two-values',
  severity: 'error',
  basis: 'ORG-CSC-04 C19',
  needs: ['target'],
  *find({ cascade }) {
    const { indicators } = cascade;
    for (let row = 0; row < indicators.length; row++) {
      const raw = indicators.table.numberCell(row, 'target')?.raw ?? null;
      const reading = readCell(raw);
      if (reading.kind !== 'quantities') continue;
      const values = { indicator: indicators.names[row] ?? '', text: String(raw), parts: reading.parts };
      yield { node: indicators.node[row] as number, row, field: 'target', values };
    }
  },
});
