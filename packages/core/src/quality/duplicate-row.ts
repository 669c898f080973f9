import { compare, field, named } from '../expression/build.js';
import { conditionRule, holds, type QualityCheck } from './check.js';
import type { QualityRow } from './quality-row.js';
import { QUALITY_SOURCES } from './sources.js';

const RULE = /* @__PURE__ */ conditionRule({
  id: 'ORG-DQ-18',
  title: { id: 'Baris ganda dengan angka berbeda', en: 'Row twice with different figures' },
  citation: QUALITY_SOURCES.takar,
  inputs: [{ name: 'readings', unit: '', aliases: ['jumlah_versi'] }],
  expression: named('found', compare(field('readings'), '>', 1)),
  labels: { readings: { id: 'angka yang berbeda', en: 'different figures' } },
});

/** ORG-DQ-18: an indicator of a unit stands twice for one period, document and version, with different figures. */
export const DUPLICATE_ROW: QualityCheck = {
  code: 'quality/duplicate-row',
  rule: RULE,
  needs: ['indicator', 'period'],
  *find({ rows }) {
    const groups = new Map<string, QualityRow[]>();
    for (const row of rows) {
      if (row.period === null || row.indicator === null) continue;
      const key = JSON.stringify([row.unit, row.indicator, row.period.text, row.document, row.version]);
      groups.set(key, [...(groups.get(key) ?? []), row]);
    }
    for (const [first, ...others] of groups.values()) {
      const other = others.find((row) => figures(row) !== figures(first as QualityRow));
      const readings = new Set([first as QualityRow, ...others].map(figures)).size;
      if (first === undefined || other === undefined || !holds(RULE, { readings })) continue;
      yield { row: other, field: 'indicator', values: { period: first.period?.text ?? '', first: first.row + 1 } };
    }
  },
};

function figures({ target, realisation, published }: QualityRow): string {
  return JSON.stringify([target, realisation, published]);
}
