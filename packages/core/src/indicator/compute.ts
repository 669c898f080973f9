import { compile, type Compile } from '../expression/batch.js';
import { field } from '../expression/build.js';
import type { Expression } from '../expression/types.js';
import { textsOf, type IndicatorTable } from '../data/indicator-table.js';
import { alteredIssue, type Issue } from '../issue.js';
import type { IssueTexts } from '../locale/messages.js';
import type { NumberColumn } from '../outcome/column.js';
import { outcomeAt } from '../outcome/outcome.js';
import { bandKey, bandLabel, bandOnScale, bandUnrounded } from '../score/band.js';
import type { PerformanceScale } from '../score/scale.js';
import { SCALE_FIVE } from '../score/scales.js';
import { normalPeriod } from '../time/normal-period.js';
import { achievementRule } from './achievement-rule.js';
import type { Computation, ComputedRow } from './computation.js';
import type { AchievementPolicy } from './policy.js';
import { metColumn } from './met-column.js';
import { computeVersions, versionsByRow } from './policy-versions.js';
import { withRatios } from './with-ratios.js';
import { inputOfRow } from './row-input.js';
import { policyIssues, rowIssues } from './row-issues.js';
import { ruleOfRow } from './rule-of-row.js';
import { statusOfRow } from './row-status.js';

/** How a table is computed. */
export interface ComputeOptions {
  readonly policy: AchievementPolicy;
  /** Scale of the bands; ORG-SCL-01 unless given. */
  readonly scale?: PerformanceScale;
  /** Day whose version of the policy counts for every row; otherwise the last day of each row's period. */
  readonly asOf?: string;
  readonly messages: IssueTexts;
  /** The batch reader; `compile` of `@takar/core/batch` where there are many rows, which gives the same figures sooner. */
  readonly compile?: Compile;
}

/**
 * Computes the achievement of every row by a policy, and its band. Scores of units (`scoreUnits`), figures to date
 * (`consolidate`) and explanations (`explainRow`) are functions of what comes back, so that a page loads what it shows.
 *
 * Never throws for data: a row without figure carries the reason, and the issues say what to do.
 */
export function compute(source: IndicatorTable, options: ComputeOptions): Computation {
  const { policy, messages, scale = SCALE_FIVE, compile: read = compile, asOf } = options;
  const rule = achievementRule(policy);
  const table = withRatios(source);
  const days = daysOf(source, asOf);
  const versions = versionsByRow(rule, days);
  const columns = computeVersions(
    rule.expression as Expression,
    table,
    versions,
    ['achievement', 'achievementRaw', 'achievementCapped'],
    read,
  ) as Record<'achievement' | 'achievementRaw' | 'achievementCapped', NumberColumn>;
  const bands = bandColumns(columns, scale, table.length, read);
  const rules = ruleOfRow(policy, versions, table, read);
  const reading = issuesByRow(source);
  const issuesOf = (row: number): readonly Issue[] => [
    ...(reading.get(row) ?? []),
    ...rowIssues({ table: source, row, columns, bands, scale, messages }),
  ];

  const row = (index: number): ComputedRow => {
    const achievement = outcomeAt(columns.achievement, index);
    const raw = outcomeAt(columns.achievementRaw, index);
    const band = outcomeAt(bands.band, index).value ?? -1;
    return {
      input: inputOfRow(source, index),
      achievement: achievement.value,
      achievementRaw: raw.value,
      rule: rules.ids[outcomeAt(rules.column, index).value ?? -1] ?? null,
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
    columns: { ...columns, met: metColumn(columns.achievement, read), band: bands.band },
    row,
    get issues() {
      const all = [...(reading.get(-1) ?? []), ...policyIssues(versions, messages)];
      for (let index = 0; index < source.length; index += 1) all.push(...issuesOf(index));
      return all;
    },
    basis: { rule, versions, table },
  };
}

/** Bands of the achievement, and of the same unrounded, to know where rounding decides. */
export interface BandColumns {
  readonly band: NumberColumn;
  readonly unrounded: NumberColumn;
}

function bandColumns(
  columns: Readonly<Record<'achievement' | 'achievementCapped', NumberColumn>>,
  scale: PerformanceScale,
  length: number,
  read: Compile,
): BandColumns {
  const value = scale.roundFirst === null ? 'achievementCapped' : 'achievement';
  const of = (expression: Expression): NumberColumn => read(expression, {}).result({ length, columns });
  return {
    band: of(bandOnScale(field(value), scale)),
    unrounded: of(bandUnrounded(field('achievementCapped'), scale)),
  };
}

/** The day of each row. Tables have few periods, so each is read once. */
function daysOf(table: IndicatorTable, asOf: string | undefined): (string | null)[] {
  const periods = textsOf(table, 'period')?.values;
  const known = new Map<string, string | null>();
  return Array.from({ length: table.length }, (_, row) => {
    const period = periods?.[row] ?? '';
    if (!known.has(period)) known.set(period, normalPeriod(period)?.end ?? null);
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
