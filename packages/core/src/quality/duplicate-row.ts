import { compare, field, named } from '../expression/build.js';
import { conditionRule, holds, type QualityCheck } from './check.js';
import { isDated, type DatedRow, type QualityRow } from './quality-row.js';
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
    const groups = new Map<string, [DatedRow, ...DatedRow[]]>();
    for (const row of rows.filter(isDated)) {
      if (row.indicator === null) continue;
      const key = JSON.stringify([row.unit, row.indicator, row.period.text, row.document, row.version]);
      const known = groups.get(key);
      if (known === undefined) groups.set(key, [row]);
      else known.push(row);
    }
    for (const twice of groups.values()) {
      if (!holds(RULE, { readings: new Set(twice.map(figures)).size })) continue;
      const [first] = twice;
      const other = twice.find((row) => figures(row) !== figures(first)) as DatedRow;
      yield { row: other, field: 'indicator', values: { period: first.period.text, first: first.row + 1 } };
    }
  },
};

function figures({ target, realisation, published }: QualityRow): string {
  return JSON.stringify([target, realisation, published]);
}
