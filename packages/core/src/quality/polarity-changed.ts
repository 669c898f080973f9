import { compare, field, named } from '../expression/build.js';
import { conditionRule, holds, type QualityCheck } from './check.js';
import type { QualityRow } from './quality-row.js';
import { QUALITY_SOURCES } from './sources.js';

const RULE = /* @__PURE__ */ conditionRule({
  id: 'ORG-DQ-08',
  title: { id: 'Polaritas indikator berganti', en: 'Polarity of an indicator changes' },
  citation: { ...QUALITY_SOURCES.gunungkidul, article: 'stunting 2023 minimalkan, 2024 maksimalkan; ORG-CSC-04 C16' },
  confidence: 'medium',
  inputs: [{ name: 'polarities', unit: '', aliases: ['polaritas_berbeda'] }],
  expression: named('found', compare(field('polarities'), '>', 1)),
  labels: { polarities: { id: 'jumlah polaritas berbeda', en: 'number of polarities' } },
});

/** ORG-DQ-08: an indicator of a unit has one polarity in one row and another elsewhere. */
export const POLARITY_CHANGED: QualityCheck = {
  code: 'quality/polarity-changed',
  rule: RULE,
  needs: ['indicator', 'polarity'],
  *find({ series }) {
    for (const rows of series) {
      const stated = rows.flatMap((row) => (hasDirection(row) ? [row] : []));
      const polarities = [...new Set(stated.map(({ polarity }) => direction(polarity)))];
      if (!holds(RULE, { polarities: polarities.length })) continue;
      const changed = stated.find(({ polarity }) => direction(polarity) !== polarities[0]) as QualityRow;
      yield { row: changed, field: 'polarity', values: { polarities } };
    }
  },
};

/** Whether a row says which way is better. */
function hasDirection(row: QualityRow): row is QualityRow & { readonly polarity: string } {
  return row.polarity !== null && row.polarity !== 'unknown';
}

/** The two formulas of minimise are one direction. */
function direction(polarity: string): string {
  return polarity === 'minimise-ratio' ? 'minimise' : polarity;
}
