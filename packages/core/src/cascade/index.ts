// model
export { indicatorRows, METHODS, nodeName, RELATIONS } from './cascade.js';
export type { Cascade, CascadeMethod, IndicatorRows, NodeText, Relation } from './cascade.js';
export { ABSENT_PARENT, childrenOf, NO_PARENT, parentsOf } from './columns/links.js';
export type { ChildLinks, Links } from './columns/links.js';

// levels
export { levelHas, NO_LEVEL } from './scheme.js';
export type { CascadeLevel, CascadeScheme, LevelFamily, LevelTrait } from './scheme.js';
export { STANDARD_SCHEME } from './schemes/standard.js';

// reading
export { readCascade, readCascadeJson } from './read/read-cascade.js';
export type { CascadeOptions, CascadeReading } from './read/read-cascade.js';
export { CASCADE_ALIASES, CASCADE_FIELDS } from './read/fields.js';
export type { CascadeField } from './read/fields.js';
export { cascadeFieldOf } from './read/match-fields.js';
export { CASCADE_FORMATS } from './read/source.js';
export type { CascadeFormat } from './read/source.js';

// checks
export { CHECKS } from './checks/all.js';
export type { CheckCode } from './checks/all.js';
export type { Check, CheckContext, Finding } from './checks/check.js';
export { cascadeTextsOf } from './issue.js';
export type { CascadeIssue, CascadeIssueCode, CascadeTexts } from './issue.js';
export { readSettings, STANDARD_SETTINGS } from './settings.js';
export type { CascadeSettings, SettingsReading } from './settings.js';
export { validateCascade } from './validate.js';
export type { Validation } from './validate.js';

// large trees
export { rollUpColumns } from './columns/roll-up-columns.js';
export type { FigureColumns } from './columns/roll-up-columns.js';
export { validateColumns } from './columns/validate-columns.js';
export type { ColumnFindings, ColumnOptions, TreeColumns } from './columns/validate-columns.js';
export type { IdColumn } from './columns/resolve-ids.js';

// figures
export { rollUp, explainRolled, supportOf } from './rollup/roll-up.js';
export type { RolledRow, RollUp } from './rollup/roll-up.js';
export { ROLL_UP, ROLL_UP_KINDS } from './rollup/roll-up-rule.js';
export type { RollUpKind } from './rollup/roll-up-rule.js';
export { calculates, relationOfNode } from './relation.js';
export type { MatchedRows } from './relation.js';
export { drillDown } from './rollup/drill-down.js';
export type { DrillDown, Explaining } from './rollup/drill-down.js';
export { officialsMet } from './rollup/officials.js';
export type { OfficialsMet } from './rollup/officials.js';
export { planCoverage } from './rollup/plan-coverage.js';
export type { PlanCoverage } from './rollup/plan-coverage.js';

// versions
export { diffCascades, TREE_CHANGES } from './diff.js';
export type { TreeChange } from './diff.js';
