// issues and errors
export { createIssue, QUIET_ISSUES, retellIssue } from '../issue.js';
export type { Citation, Issue, IssuePlace, Severity } from '../issue.js';
export { severityOf } from '../issue-codes.js';
export type { IssueCode } from '../issue-codes.js';
export { issueTable } from '../issue-table.js';
export type { IssueDefinition, IssueMaker, TableIssue } from '../issue-table.js';
export { TakarError } from '../errors.js';

// languages
export { messagesOf } from '../locale/messages-of.js';
export { EN } from '../locale/en.js';
export { ID } from '../locale/id.js';
export { FORMULAS as ID_FORMULAS } from '../locale/id/formulas.js';
export { ISSUES as ID_ISSUES } from '../locale/id/issues.js';
export { NUMBERS as ID_NUMBERS } from '../locale/id/numbers.js';
export { REASONS as ID_REASONS } from '../locale/id/reasons.js';
export { NUMBERS as EN_NUMBERS } from '../locale/en/numbers.js';
export { REASONS as EN_REASONS } from '../locale/en/reasons.js';
export type { IssueText, IssueTexts, Locale, LocalText, Messages } from '../locale/messages.js';

// regulation: dated, cited rules
export { defineRule } from '../regulation/rule.js';
export type { Rule, RuleDate, RuleKind } from '../regulation/rule.js';
export type { InputShape, RuleInput } from '../regulation/rule-input.js';
export type { OutputCategory, RuleGathering, RuleOutput } from '../regulation/rule-output.js';
export type { Procedure, ProcedureInput, ProcedureResult, ProcedureValue } from '../regulation/procedure.js';
export { changesBetween, inForce } from '../regulation/changes.js';
export type { ParameterChange, RuleChange } from '../regulation/changes.js';
export { resolve } from '../regulation/resolve.js';
export type { NotInForce, Resolution, ResolvedRule } from '../regulation/resolve.js';
export { ruleHash } from '../regulation/hash.js';
export type { Confidence, Dated } from '../regulation/dated.js';

// overlay: regional and ministerial rules as data
export { applyOverlay, overridesOf } from '../regulation/overlay.js';
export type { Overlay, OverlayParameters } from '../regulation/overlay.js';
export { readOverlay } from '../regulation/read-overlay.js';
export type { OverlayReading } from '../regulation/read-overlay.js';

// case: one rule asked of the inputs of one case
export { evaluateCase } from '../case/evaluate-case.js';
export type { CaseEvaluation, CaseOptions, CaseResult } from '../case/evaluate-case.js';
export { chooseComputation } from '../case/choose-computation.js';
export { caseSchema, type JsonSchema } from '../case/case-schema.js';
export { readRuleColumns } from '../case/read-rule-columns.js';
export type { RuleColumnsOptions, RuleColumnsReading } from '../case/read-rule-columns.js';
export { wordsOfRule } from '../case/words-of-rule.js';

// inverse: what an input must be for a rule to answer as wished
export { seekCase } from '../inverse/seek-case.js';
export type { SeekEvaluation, SeekQuestion, SeekResult } from '../inverse/seek-case.js';
export { seek } from '../inverse/seek.js';
export type { Goal, Interval, SeekOptions, Sought } from '../inverse/seek.js';
