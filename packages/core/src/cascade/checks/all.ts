import { ACTIVITY_OUTCOME } from './activity-outcome.js';
import { ADOPTED_TARGET } from './adopted-target.js';
import { BUDGET_WITHOUT_PERFORMANCE } from './budget-without-performance.js';
import { COMPONENT_SUM } from './component-sum.js';
import { CROSSCUT_OWNER } from './crosscut-owner.js';
import { CYCLE } from './cycle.js';
import { DOCUMENT_DIFFERS } from './document-differs.js';
import { DUPLICATE_ID } from './duplicate-id.js';
import { INDICATOR_COUNT } from './indicator-count.js';
import { INDICATOR_REPEATED } from './indicator-repeated.js';
import { LEVEL_SKIPPED } from './level-skipped.js';
import { LEVEL_UNKNOWN } from './level-unknown.js';
import { METHOD_UNKNOWN } from './method-unknown.js';
import { NARROWED_POOL } from './narrowed-pool.js';
import { NARROWED_TARGET } from './narrowed-target.js';
import { NO_CONSOLIDATION } from './no-consolidation.js';
import { NO_CONTRIBUTION } from './no-contribution.js';
import { NO_FORMULA } from './no-formula.js';
import { NO_INDICATOR } from './no-indicator.js';
import { NO_OWNER } from './no-owner.js';
import { NO_POLARITY } from './no-polarity.js';
import { NO_SOURCE } from './no-source.js';
import { NO_TARGET } from './no-target.js';
import { NO_TITLE } from './no-title.js';
import { NO_UNIT } from './no-unit.js';
import { ORPHAN } from './orphan.js';
import { OWNER_INDICATOR_COUNT } from './owner-indicator-count.js';
import { OWNER_LEVEL } from './owner-level.js';
import { PARENT_OUTSIDE } from './parent-outside.js';
import { PARENT_UNCOVERED } from './parent-uncovered.js';
import { PERCENTAGE_SUM } from './percentage-sum.js';
import { PERFORMANCE_WITHOUT_BUDGET } from './performance-without-budget.js';
import { PERIOD_MISMATCH } from './period-mismatch.js';
import { PLAN_UNLINKED } from './plan-unlinked.js';
import { POLARITY_CHANGED } from './polarity-changed.js';
import { POLARITY_CLASH } from './polarity-clash.js';
import { QUARTER_SUM } from './quarter-sum.js';
import { SEVERAL_OWNERS } from './several-owners.js';
import { TARGET_BELOW_LAST_YEAR } from './target-below-last-year.js';
import { TARGET_FLAT } from './target-flat.js';
import { TARGET_TWO_VALUES } from './target-two-values.js';
import { UNIT_CLASH } from './unit-clash.js';
import { VALIDITY_CONTROL } from './validity-control.js';
import { WEIGHT_SUM } from './weight-sum.js';
import { WRONG_PARENT_LEVEL } from './wrong-parent-level.js';

/** Every check, in the order they run: what later ones ask of earlier ones is told first. */
export const CHECKS = [
  CYCLE,
  DUPLICATE_ID,
  ORPHAN,
  PLAN_UNLINKED,
  PARENT_OUTSIDE,
  LEVEL_UNKNOWN,
  WRONG_PARENT_LEVEL,
  LEVEL_SKIPPED,
  PARENT_UNCOVERED,
  NO_TITLE,
  NO_OWNER,
  SEVERAL_OWNERS,
  OWNER_LEVEL,
  CROSSCUT_OWNER,
  WEIGHT_SUM,
  NO_INDICATOR,
  NO_UNIT,
  NO_FORMULA,
  NO_TARGET,
  NO_SOURCE,
  NO_POLARITY,
  NO_CONSOLIDATION,
  TARGET_TWO_VALUES,
  PERIOD_MISMATCH,
  METHOD_UNKNOWN,
  NO_CONTRIBUTION,
  UNIT_CLASH,
  POLARITY_CLASH,
  POLARITY_CHANGED,
  ADOPTED_TARGET,
  COMPONENT_SUM,
  NARROWED_TARGET,
  NARROWED_POOL,
  QUARTER_SUM,
  PERCENTAGE_SUM,
  TARGET_BELOW_LAST_YEAR,
  TARGET_FLAT,
  DOCUMENT_DIFFERS,
  ACTIVITY_OUTCOME,
  INDICATOR_COUNT,
  OWNER_INDICATOR_COUNT,
  INDICATOR_REPEATED,
  VALIDITY_CONTROL,
  BUDGET_WITHOUT_PERFORMANCE,
  PERFORMANCE_WITHOUT_BUDGET,
] as const;

/** Codes of the checks. */
export type CheckCode = (typeof CHECKS)[number]['code'];
