import { compile, type Compile } from '../expression/batch.js';
import { field } from '../expression/build.js';
import type { Expression } from '../expression/types.js';
import type { IndicatorTable } from '../data/indicator-table.js';
import type { IssueTexts } from '../locale/messages.js';
import type { NumberColumn } from '../outcome/column.js';
import { bandOnScale, bandUnrounded } from '../score/band-rule.js';
import type { PerformanceScale } from '../score/scale.js';
import { SCALE_FIVE } from '../score/scales.js';
import { normalPeriod } from '../time/normal-period.js';
import { achievementRule } from './achievement-rule.js';
import type { Computation, ComputationBasis } from './computation.js';
import { computationOf, daysOfRows, type AchievementFigures } from './computation-of.js';
import type { AchievementPolicy } from './policy.js';
import { metColumn } from './met-column.js';
import { computeVersions } from './compute-versions.js';
import { versionsOf } from './policy-versions.js';
import { unitlessShares } from './unitless-shares.js';
import { withRatios } from './with-ratios.js';
import { ruleOfRow } from './rule-of-row.js';

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
  const { policy, scale = SCALE_FIVE, compile: read = compile, asOf, messages } = options;
  const shares = unitlessShares(source, messages);
  const told = shares.length === 0 ? source : { ...source, issues: [...source.issues, ...shares] };
  const basis = { policy, days: daysOfRows(source, asOf, normalPeriod), table: withRatios(source) };
  return computationOf(told, basis, figuresOf(basis, scale, read), scale, options);
}

/** Figures of the rows, by the tree of the policy's rule. */
function figuresOf(
  basis: ComputationBasis & { readonly policy: AchievementPolicy },
  scale: PerformanceScale,
  read: Compile,
): AchievementFigures {
  const { policy, table } = basis;
  const versions = versionsOf(basis);
  const columns = computeVersions(
    achievementRule(policy).expression as Expression,
    table,
    versions,
    ['achievement', 'achievementRaw', 'achievementCapped'],
    read,
  ) as Record<'achievement' | 'achievementRaw' | 'achievementCapped', NumberColumn>;
  const of = (expression: Expression): NumberColumn => read(expression, {}).result({ length: table.length, columns });
  const value = scale.roundFirst === null ? 'achievementCapped' : 'achievement';
  return {
    columns: {
      ...columns,
      met: metColumn(columns.achievement, read),
      band: of(bandOnScale(field(value), scale)),
    },
    unrounded: of(bandUnrounded(field('achievementCapped'), scale)),
    ruleOf: ruleOfRow(policy, versions, table, read),
    notInForce: versions.notInForce,
  };
}
