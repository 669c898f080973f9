import { absolute, all, compare, field, named, subtract } from '../expression/build.js';
import { groupBy, membersOf } from '../expression/groups.js';
import { conditionRule, holds, type QualityCheck } from './check.js';
import type { QualityRow } from './quality-row.js';
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
    const dated = rows.filter(({ period, target }) => period !== null && target !== null);
    const groups = groupBy(dated.length, (i) => JSON.stringify([dated[i]?.unit, dated[i]?.indicator]));
    for (const members of membersOf(groups, dated.length)) {
      const series = members.map((i) => dated[i] as QualityRow);
      for (const row of series) {
        const found = copyOf(row, series);
        if (found !== undefined) yield { row, field: 'target', values: found };
      }
    }
  },
};

/** Where a target was copied from, if it was. Yearly plans are held against the plan of the years, not the reverse. */
function copyOf(row: QualityRow, series: readonly QualityRow[]): Record<string, string | number> | undefined {
  if (sourceOf(row) === null || row.version === 'renstra') return undefined;
  for (const there of series) {
    const other = sourceOf(there);
    if (other === null || other === sourceOf(row) || there.period?.text !== row.period?.text) continue;
    const elsewhere = series.find(
      (each) =>
        sourceOf(each) === other &&
        each.period?.text !== row.period?.text &&
        (each.period?.end ?? '') > (row.period?.end ?? '') &&
        holds(RULE, { target: row.target, target_there: there.target, target_elsewhere: each.target }),
    );
    if (elsewhere === undefined) continue;
    return {
      target: row.target ?? '',
      there: there.target ?? '',
      elsewhere: elsewhere.period?.text ?? '',
      period: row.period?.text ?? '',
      other,
    };
  }
  return undefined;
}

/** The document a row stands in: its name, else its version. */
function sourceOf({ document, version }: QualityRow): string | null {
  return document ?? version;
}
