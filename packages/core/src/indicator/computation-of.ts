import { textsOf, type IndicatorTable } from '../data/indicator-table.js';
import { alteredIssue, type Issue } from '../issue.js';
import type { IssueTexts } from '../locale/messages.js';
import type { NumberColumn } from '../outcome/column.js';
import { outcomeAt } from '../outcome/outcome.js';
import type { NotInForce } from '../regulation/resolve.js';
import { bandKey, bandLabel } from '../score/band.js';
import type { PerformanceScale } from '../score/scale.js';
import type { Period } from '../time/period.js';
import type { Computation, ComputationBasis, ComputedRow } from './computation.js';
import { inputOfRow } from './row-input.js';
import { policyIssues, rowIssues } from './row-issues.js';
import { statusOfRow } from './row-status.js';

/** What a reader of the achievement rule gives of every row: that of the tree, or that of the rule as code. */
export interface AchievementFigures {
  readonly columns: Computation['columns'];
  /** Bands of the achievement unrounded, to know where rounding decides. */
  readonly unrounded: NumberColumn;
  /** Id of the rule that a row took, as `ORG-CAP-02`. */
  readonly ruleOf: (row: number) => string | null;
  /** Days on which no version was in force. */
  readonly notInForce: readonly NotInForce[];
}

/** Figures with what else a computation says of its rows: bands in words, status, issues. */
export function computationOf(
  source: IndicatorTable,
  basis: ComputationBasis,
  figures: AchievementFigures,
  scale: PerformanceScale,
  { asOf, messages }: { readonly asOf?: string | undefined; readonly messages: IssueTexts },
): Computation {
  const { policy, days, table } = basis;
  const { columns } = figures;
  const reading = issuesByRow(source);
  const issuesOf = (row: number): readonly Issue[] => [
    ...(reading.get(row) ?? []),
    ...rowIssues({ table: source, row, figures, messages }),
  ];

  const row = (index: number): ComputedRow => {
    const achievement = outcomeAt(columns.achievement, index);
    const band = outcomeAt(columns.band, index).value ?? -1;
    return {
      input: inputOfRow(source, index),
      achievement: achievement.value,
      achievementRaw: outcomeAt(columns.achievementRaw, index).value,
      rule: figures.ruleOf(index),
      band: bandKey(scale, band),
      bandLabel: bandLabel(scale, band, messages.locale),
      status: statusOfRow(table, index, achievement),
      reason: achievement.reason,
      issues: issuesOf(index),
    };
  };

  return {
    policy: {
      id: policy.id,
      asOf: days.reduce((last, day) => ((day ?? '') > (last ?? '') ? day : last), asOf ?? null),
    },
    table: source,
    scale,
    columns,
    row,
    get issues() {
      const all = [...(reading.get(-1) ?? []), ...policyIssues(figures.notInForce, messages)];
      for (let index = 0; index < source.length; index += 1) all.push(...issuesOf(index));
      return all;
    },
    basis,
  };
}

/**
 * The day of each row: one for all, or the last day of its period, as `read` finds it. Tables have few periods, so each is
 * read once.
 */
export function daysOfRows(
  table: IndicatorTable,
  asOf: string | undefined,
  read: (text: string) => Period | null,
): (string | null)[] {
  const periods = textsOf(table, 'period')?.values;
  const known = new Map<string, string | null>();
  return Array.from({ length: table.length }, (_, row) => {
    const period = periods?.[row] ?? '';
    if (!known.has(period)) known.set(period, read(period)?.end ?? null);
    return asOf ?? (known.get(period) as string | null);
  });
}

function issuesByRow(table: IndicatorTable): Map<number, Issue[]> {
  const byRow = new Map<number, Issue[]>();
  for (const found of table.issues) {
    const { row, ...plain } = found;
    const issue = alteredIssue(found, plain);
    const known = byRow.get(row);
    if (known === undefined) byRow.set(row, [issue]);
    else known.push(issue);
  }
  return byRow;
}
