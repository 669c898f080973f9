import { all, compare, field, multiply, named, parameter } from '../expression/build.js';
import { conditionRule, holds, type QualityCheck } from './check.js';
import type { QualityRow } from './quality-row.js';
import { QUALITY_SOURCES } from './sources.js';

const RULE = /* @__PURE__ */ conditionRule({
  id: 'ORG-DQ-17',
  title: { id: 'Hampir semua realisasi sama dengan target', en: 'Nearly every realisation is its target' },
  citation: QUALITY_SOURCES.takar,
  inputs: [
    { name: 'equal', unit: '', aliases: ['sama'] },
    { name: 'compared', unit: '', aliases: ['dibandingkan'] },
  ],
  parameters: { least_compared: 5, least_share: 80 },
  expression: named(
    'found',
    all(
      compare(field('compared'), '>=', parameter('least_compared')),
      compare(multiply(field('equal'), 100), '>=', multiply(field('compared'), parameter('least_share'))),
    ),
  ),
  labels: {
    equal: { id: 'realisasi sama dengan target', en: 'realisations equal to targets' },
    compared: { id: 'baris dibandingkan', en: 'compared rows' },
    least_compared: { id: 'paling sedikit baris', en: 'least rows' },
    least_share: { id: 'bagian paling kecil', en: 'least share' },
  },
});

/** ORG-DQ-17: at least four fifths of a unit's realisations in a period, of five or more, are exactly their targets. */
export const REALISATION_EQUALS_TARGET: QualityCheck = {
  code: 'quality/realisation-equals-target',
  rule: RULE,
  needs: ['target', 'realisation'],
  *find({ rows }) {
    const groups = new Map<string, { first: QualityRow; equal: number; compared: number }>();
    for (const row of rows) {
      if (row.ordinal || row.superseded || row.target === null || row.realisation === null) continue;
      const key = JSON.stringify([row.unit, row.period?.text ?? null]);
      const known = groups.get(key) ?? { first: row, equal: 0, compared: 0 };
      known.compared += 1;
      if (row.target === row.realisation) known.equal += 1;
      groups.set(key, known);
    }
    for (const { first, equal, compared } of groups.values()) {
      if (holds(RULE, { equal, compared })) yield { row: first, field: 'realisation', values: { equal, compared } };
    }
  },
};
