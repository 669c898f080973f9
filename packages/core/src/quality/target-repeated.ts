import { absolute, all, compare, field, named, parameter, subtract } from '../expression/build.js';
import { conditionRule, holds, type QualityCheck } from './check.js';
import type { QualityRow } from './quality-row.js';
import { QUALITY_SOURCES } from './sources.js';

const RULE = /* @__PURE__ */ conditionRule({
  id: 'ORG-DQ-12',
  title: { id: 'Target berulang di banyak unit', en: 'Target repeated in many units' },
  citation: QUALITY_SOURCES.court,
  inputs: [
    { name: 'target', unit: '*' },
    { name: 'units', unit: '', aliases: ['unit'] },
  ],
  parameters: { least_units: 3 },
  expression: named(
    'found',
    all(
      compare(field('units'), '>=', parameter('least_units')),
      compare(absolute(field('target')), '>', 0),
      compare(absolute(subtract(field('target'), 100)), '>', 0),
    ),
  ),
  labels: {
    units: { id: 'jumlah unit', en: 'number of units' },
    least_units: { id: 'paling sedikit unit', en: 'least units' },
  },
  note: {
    id: 'Penjenjangan langsung memang memakai target yang sama; temuan ini hanya petunjuk.',
    en: 'A direct cascade does have the same target; this is a hint only.',
  },
});

/** ORG-DQ-12: at least three units have the same target for the same indicator and period. */
export const TARGET_REPEATED: QualityCheck = {
  code: 'quality/target-repeated',
  rule: RULE,
  needs: ['indicator', 'unit', 'target'],
  *find({ rows }) {
    const groups = new Map<string, { first: QualityRow; units: Set<string> }>();
    for (const row of rows) {
      if (row.unit === null || row.superseded || row.ordinal) continue;
      const key = JSON.stringify([row.indicator, row.period?.text ?? null, row.target]);
      const known = groups.get(key) ?? { first: row, units: new Set<string>() };
      known.units.add(row.unit);
      groups.set(key, known);
    }
    for (const { first, units } of groups.values()) {
      if (!holds(RULE, { target: first.target, units: units.size })) continue;
      yield { row: first, field: 'target', values: { target: first.target as number, units: units.size } };
    }
  },
};
