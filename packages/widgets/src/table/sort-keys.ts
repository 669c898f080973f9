import { textsOf, type Computation, type NumberColumn } from '@takar/core';
import type { ColumnName } from '../locale/messages.js';
import { textRanks } from './text-order.js';

/** Sort keys of rows by a column, NaN where there is nothing to sort by. Figures come straight from the columns. */
export function sortKeys(
  computation: Computation,
  column: ColumnName,
  rows: Uint32Array,
  locale: string,
): Float64Array {
  const { table, columns } = computation;
  switch (column) {
    case 'achievement':
      return figures(columns.achievement, rows);
    case 'band':
      return figures(columns.band, rows);
    case 'status':
      return statusKeys(columns.met, rows);
    case 'target':
    case 'realisation': {
      const found = table.columns[column];
      return found?.kind === 'number' ? figures(found, rows) : new Float64Array(rows.length).fill(NaN);
    }
    default: {
      const texts = textsOf(table, FIELDS[column]);
      return textRanks((i) => texts?.values[rows[i] as number] ?? null, rows.length, locale);
    }
  }
}

const FIELDS = { indicator: 'indicator', unit: 'unit', period: 'period', measureUnit: 'measure_unit' } as const;

function figures({ values, status }: NumberColumn, rows: Uint32Array): Float64Array {
  const keys = new Float64Array(rows.length);
  for (let i = 0; i < rows.length; i += 1) {
    const row = rows[i] as number;
    keys[i] = status[row] === 0 ? (values[row] as number) : NaN;
  }
  return keys;
}

/** Met before not met; rows without figure last. */
function statusKeys(met: NumberColumn, rows: Uint32Array): Float64Array {
  return figures(met, rows).map((each) => 1 - each);
}
