import { all, compare, field, multiply, named, parameter } from '../expression/build.js';
import { conditionRule, holds, pairs, type QualityCheck } from './check.js';
import type { DatedRow } from './quality-row.js';
import { QUALITY_SOURCES } from './sources.js';

const RULE = /* @__PURE__ */ conditionRule({
  id: 'ORG-DQ-03',
  title: { id: 'Tabel setahun tersalin', en: 'Table of a whole year copied' },
  citation: QUALITY_SOURCES.gunungkidul,
  inputs: [
    { name: 'copied', unit: '', aliases: ['tersalin'] },
    { name: 'compared', unit: '', aliases: ['dibandingkan'] },
  ],
  parameters: { least_copied: 3, least_share: 50 },
  expression: named(
    'found',
    all(
      compare(field('copied'), '>=', parameter('least_copied')),
      compare(multiply(field('copied'), 100), '>=', multiply(field('compared'), parameter('least_share'))),
    ),
  ),
  labels: {
    copied: { id: 'baris tersalin', en: 'copied rows' },
    compared: { id: 'baris dibandingkan', en: 'compared rows' },
    least_copied: { id: 'paling sedikit tersalin', en: 'least copied' },
    least_share: { id: 'bagian paling kecil', en: 'least share' },
  },
});

/** ORG-DQ-03: at least half of a unit's indicators, and at least three, have last year's target and realisation. */
export const YEAR_COPIED: QualityCheck = {
  code: 'quality/year-copied',
  rule: RULE,
  needs: ['indicator', 'period', 'target', 'realisation'],
  *find(context) {
    const years = new Map<string, { first: DatedRow; before: string; copied: number; compared: number }>();
    for (const { row, before } of pairs(context)) {
      if (row.realisation === null || before.realisation === null) continue;
      const key = JSON.stringify([row.unit, row.period.text]);
      const known = years.get(key) ?? { first: row, before: before.period.text, copied: 0, compared: 0 };
      known.compared += 1;
      if (row.realisation === before.realisation && row.target === before.target) known.copied += 1;
      years.set(key, known);
    }
    for (const { first, before, copied, compared } of years.values()) {
      if (!holds(RULE, { copied, compared })) continue;
      yield { row: first, field: 'period', values: { copied, compared, year: first.period.text, before } };
    }
  },
};
