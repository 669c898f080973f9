import { ACTIVITY_COLUMNS } from '#src/activity/read-activity.js';
import { ABBREVIATIONS } from '#src/appraisal/distribution-pattern.js';
import { PREDICATE_WORDS } from '#src/appraisal/predicates.js';
import { PREDICATE_COLUMNS, RATING_COLUMNS } from '#src/appraisal/read-ratings.js';
import { IKPA_ALIASES } from '#src/budget/ikpa-inputs.js';
import { BUDGET_COLUMNS } from '#src/budget/read-budgets.js';
import { CASCADE_ALIASES, CASCADE_FIELDS } from '#src/cascade/read/fields.js';
import { METHOD_WORDS, RELATION_WORDS } from '#src/cascade/read/words.js';
import { PLAN_LEVELS } from '#src/cascade/schemes/plan-levels.js';
import { POST_LEVELS } from '#src/cascade/schemes/post-levels.js';
import { ALIASES } from '#src/data/aliases.js';
import { CATEGORY_SYNONYMS } from '#src/data/categories.js';
import { CATEGORY_FIELDS, NUMBER_FIELDS, TEXT_FIELDS } from '#src/data/indicator-table.js';
import { COUNTED_UNITS, MEASURED_UNITS } from '#src/data/measure-units.js';
import { MISSING_WORDS } from '#src/data/missing-words.js';
import { POLARITY_WORDS } from '#src/data/plain-names.js';
import { UNIT } from '#src/data/unit-headers.js';
import { QUALITY_CHECKS } from '#src/quality/checks.js';
import { EVALUATOR_WORDS, LAYER_WORDS, MODE_WORDS, SHEET_KEYS } from '#src/evaluation/sheet-words.js';
import { SHEET_COLUMNS } from '#src/evaluation/sheet-of-table.js';
import { COMPONENT_ALIASES } from '#src/evaluation/total-rule.js';
import { MERIT_BESIDE, MERIT_COLUMNS } from '#src/merit/read-merit.js';
import { TALENT_COLUMNS } from '#src/merit/read-talent.js';
import { CAUSE, DUE, EVIDENCE, OWNER } from '#src/monitoring/field-headers.js';
import { FOLLOW_UP_WORDS } from '#src/monitoring/follow-up-status.js';
import { FOLLOW_UP_COLUMNS } from '#src/monitoring/read-follow-ups.js';
import { SUBMISSION_COLUMNS, FIGURES as NO_REPORT_TABLE } from '#src/monitoring/read-submissions.js';
import { REPORT_STATE_WORDS } from '#src/monitoring/report-state.js';
import { REASONS } from '#src/outcome/reason.js';
import { PERSONNEL_ALIASES, PERSONNEL_FIELDS } from '#src/personnel/personnel-fields.js';
import { ECHELONS, POST_KINDS, TIER_WORDS, TIERS, TIERS_OF_ECHELON } from '#src/personnel/post.js';
import { STAFF_COLUMNS } from '#src/personnel/staff-table.js';
import { PUBLIC_COLUMNS } from '#src/privacy/public-columns.js';
import { REPORT_TEXT_COLUMNS } from '#src/report/read-report-texts.js';
import { STAFF_IN_POST_COLUMNS, WORKLOAD_COLUMNS } from '#src/workload/read-workload.js';
import { ENTRIES } from '#src/activity/read-entries.js';
import { GROUP_NAMES, ID_NAMES, UNIT_NAMES } from '#src/allowance/pay-row.js';
import { COMMON_ALIASES, DESCRIPTIONS, OWNERS, TIMES } from '#src/case/input-named.js';
import { SELECTORS, FILLERS } from '#src/case/variant.js';
import { YES, NO } from '#src/case/read-value.js';
import {
  SAME as SERIES_TEXTS,
  MARKS as BREAK_MARKS,
  NO as BREAK_NO,
  YES as BREAK_YES,
} from '#src/comparison/series-breaks.js';
import { LISTS as JSON_LISTS, HEADERS as JSON_HEADERS } from '#src/data/json-tables.js';
import { STATE, LOCKED } from '#src/submission/compare-submissions.js';
import { WEIGHTED } from '#src/cascade/rollup/roll-up-kind.js';
import { CHECKS } from '#src/cascade/checks/all.js';
import type { Check } from '#src/cascade/checks/check.js';
import { BEGINNINGS } from '#src/cascade/checks/activity-outcome.js';
import { EXACT, ACTIVITY, HIGH, LOW } from '#src/cascade/checks/validity-control.js';
import { NONE } from '#src/cascade/read/cell-key.js';
import { CHILD, PARENT } from '#src/cascade/read/extra-links.js';
import { CODE_HEADERS } from '#src/cascade/read/format-of.js';
import { CHILDREN, INDICATORS as NESTED_INDICATORS, TITLES } from '#src/cascade/read/nested.js';
import { LEFT, RIGHT } from '#src/cascade/read/nested-sets.js';
import { PLAN, SUPERIOR_PLAN, PERSON, SUPERIOR } from '#src/cascade/read/plans.js';
import { LIKELY } from '#src/cascade/read/read-cascade.js';
import { STAFF, ABOUT } from '#src/cascade/read/roles.js';

/** Every header, key and word that Takar reads, by the table or cell that it is read in: what files of users rely on. */
export const WORDS_READ: unknown = JSON.parse(
  JSON.stringify({
    indicators: {
      fields: { NUMBER_FIELDS, TEXT_FIELDS, CATEGORY_FIELDS },
      headers: ALIASES,
      categories: CATEGORY_SYNONYMS,
      polarities: Object.fromEntries(POLARITY_WORDS),
      missing: MISSING_WORDS,
      reasons: REASONS,
      units: { counted: [...COUNTED_UNITS], measured: [...MEASURED_UNITS] },
    },
    beside: {
      ...{ UNIT, OWNER, CAUSE, DUE, EVIDENCE, ACTIVITY_COLUMNS, BUDGET_COLUMNS, FOLLOW_UP_COLUMNS, FOLLOW_UP_WORDS },
      ...{ SUBMISSION_COLUMNS, REPORT_STATE_WORDS, MERIT_COLUMNS, MERIT_BESIDE, TALENT_COLUMNS, RATING_COLUMNS },
      ...{ PREDICATE_COLUMNS, PREDICATE_WORDS, ABBREVIATIONS, STAFF_COLUMNS, WORKLOAD_COLUMNS, STAFF_IN_POST_COLUMNS },
      ...{ PUBLIC_COLUMNS, REPORT_TEXT_COLUMNS },
    },
    evaluation: {
      ...{ SHEET_COLUMNS, SHEET_KEYS, LAYER_WORDS, EVALUATOR_WORDS, MODE_WORDS, COMPONENT_ALIASES, IKPA_ALIASES },
    },
    trees: {
      ...{
        CASCADE_FIELDS,
        CASCADE_ALIASES,
        METHOD_WORDS,
        RELATION_WORDS,
        PLAN_LEVELS,
        POST_LEVELS,
        WEIGHTED,
        NONE: [...NONE],
      },
      validity: { EXACT, ACTIVITY, HIGH, LOW },
      sheets: { CODE_HEADERS, LEFT, RIGHT, PLAN, SUPERIOR_PLAN, PERSON, SUPERIOR, STAFF, ABOUT },
      documents: { LIKELY, CHILDREN, NESTED_INDICATORS, TITLES, CHILD, PARENT },
      doing: BEGINNINGS,
      checks: Object.fromEntries(
        CHECKS.map(({ code, severity, basis, citation, needs, standard }: Check) => [
          code,
          { severity, basis, citation, needs, standard },
        ]),
      ),
    },
    cases: {
      ...{ COMMON_ALIASES, DESCRIPTIONS: [...DESCRIPTIONS], OWNERS: [...OWNERS], TIMES: [...TIMES] },
      ...{ SELECTORS: [...SELECTORS], FILLERS: [...FILLERS], YES: [...YES], NO: [...NO] },
    },
    quality: Object.fromEntries(QUALITY_CHECKS.map(({ code, needs }) => [code, needs])),
    json: { JSON_LISTS, JSON_HEADERS },
    series: { SERIES_TEXTS, BREAK_MARKS, BREAK_YES, BREAK_NO },
    submissions: { STATE, LOCKED, NO_REPORT_TABLE },
    people: { ENTRIES, GROUP_NAMES, ID_NAMES, UNIT_NAMES },
    personnel: { PERSONNEL_FIELDS, PERSONNEL_ALIASES, TIERS, TIER_WORDS, ECHELONS, TIERS_OF_ECHELON, POST_KINDS },
  }),
);
