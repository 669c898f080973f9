import { absolute, all, compare, field, named, subtract } from '../expression/build.js';
import { conditionRule, holds, type QualityCheck } from './check.js';
import type { DatedRow, QualityRow } from './quality-row.js';
import { seriesOf } from './series.js';
import { QUALITY_SOURCES } from './sources.js';

const T = field('target');

const RULE = /* @__PURE__ */ conditionRule({
  id: 'ORG-DQ-11',
  title: {
    id: 'Target tersalin dari periode lain di dokumen lain',
    en: 'Target copied from another period of another document',
  },
  citation: { ...QUALITY_SOURCES.targets, article: 'ORG-CSC-04 C12: target sama di IKU, PK dan Renstra' },
  inputs: [
    { name: 'target', unit: '*' },
    { name: 'target_there', unit: '*' },
    { name: 'target_elsewhere', unit: '*' },
  ],
  expression: named(
    'found',
    all(compare(T, '=', field('target_elsewhere')), compare(absolute(subtract(T, field('target_there'))), '>', 0)),
  ),
  labels: {
    target_there: {
      id: 'target periode yang sama di dokumen lain',
      en: 'target of the same period in the other document',
    },
    target_elsewhere: {
      id: 'target periode lain di dokumen lain',
      en: 'target of another period in the other document',
    },
  },
});

/** ORG-DQ-11: a document has the target that another document gives for another period, and not the one for this period. */
export const TARGET_COPIED: QualityCheck = {
  code: 'quality/target-copied',
  rule: RULE,
  needs: ['indicator', 'period', 'target'],
  *find({ rows }) {
    for (const series of seriesOf(rows)) {
      for (const row of series) {
        const found = copyOf(row, series);
        if (found !== undefined) yield { row, field: 'target', values: found };
      }
    }
  },
};

/** Where a target was copied from, if it was. Yearly plans are held against the plan of the years, not the reverse. */
function copyOf(row: DatedRow, series: readonly DatedRow[]): Record<string, string | number> | undefined {
  if (sourceOf(row) === null || row.version === 'renstra') return undefined;
  for (const there of series) {
    const other = sourceOf(there);
    if (other === null || other === sourceOf(row) || there.period.text !== row.period.text) continue;
    const elsewhere = series.find(
      (each) =>
        sourceOf(each) === other &&
        each.period.end > row.period.end &&
        holds(RULE, { target: row.target, target_there: there.target, target_elsewhere: each.target }),
    );
    if (elsewhere === undefined) continue;
    return {
      target: row.target as number,
      there: there.target as number,
      elsewhere: elsewhere.period.text,
      period: row.period.text,
      other,
    };
  }
  return undefined;
}

/** The document a row stands in: its name, else its version. */
function sourceOf({ document, version }: QualityRow): string | null {
  return document ?? version;
}
