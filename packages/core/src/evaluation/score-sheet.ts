import { field, multiply } from '../expression/build.js';
import { evaluate, type Inputs } from '../expression/evaluate.js';
import { explain, type Trace, type TraceRule } from '../expression/trace.js';
import type { TableIssue } from '../issue-table.js';
import type { IssueValues, Messages } from '../locale/messages.js';
import { absent, present, type Outcome } from '../outcome/outcome.js';
import type { MissingReason } from '../outcome/reason.js';
import { COVERAGE } from '../score/score-rule.js';
import type { AnswerScale } from './answer-scale.js';
import { evaluationIssue } from './evaluation-issues.js';
import { nested } from './nested-trace.js';
import { predicateOf, sensitiveToRounding, type Predicate, type PredicateRounding } from './predicate-scale.js';
import { PERCENT_OF_WEIGHT, sumOfScores } from './score-expressions.js';
import { scoreSubcomponent, type ScoringContext, type SubcomponentOutcome } from './score-subcomponent.js';
import {
  MODES,
  type Answer,
  type Answers,
  type EvaluationSheet,
  type Evaluator,
  type Layer,
  type SheetComponent,
  type SheetSubcomponent,
  type SubcomponentMode,
} from './sheet.js';
import { answerOf } from './criterion-outcome.js';
import { evaluationWords } from './words.js';

/** How a sheet is scored. */
export interface ScoreOptions {
  /** Whose answers count; the assessor's unless said. Layers are never mixed. */
  readonly layer?: Layer;
  /** How criteria become scores; what the sheet says unless said here. Never inferred. */
  readonly mode?: SubcomponentMode;
  /** Whether the total is rounded to two digits before the predicate; it is unless said. */
  readonly rounding?: PredicateRounding;
  readonly messages: Messages;
}

/** A figure of a sheet: what is earned, and how much of what it rests on is there. */
export interface EarnedScore {
  /** Points earned so far; what is not answered has earned nothing yet. Null with a reason where nothing is answered. */
  readonly score: number | null;
  /** Why the score is missing or provisional; null for one that is complete. */
  readonly reason: MissingReason | null;
  /** True while something that applies is not answered. */
  readonly provisional: boolean;
  /** Points if everything that is not answered got the best answer. */
  readonly reachable: number | null;
  /** Share of the weight that is answered, 0 to 1. */
  readonly coverage: number | null;
  /** Answers there, of answers due. */
  readonly answered: number;
  readonly due: number;
}

/** A criterion with its answer on one layer. */
export interface ScoredCriterion {
  readonly code: string;
  readonly label: string;
  readonly answer: string | null;
  /** Per cent of the best answer. */
  readonly value: number | null;
  readonly reason: MissingReason | null;
}

/** Score of a subcomponent, in points of its weight. */
export interface ScoredSubcomponent extends EarnedScore {
  readonly code: string;
  readonly label: string;
  readonly weight: number | null;
  readonly grade: string | null;
  readonly percentOfWeight: number | null;
  readonly criteria: readonly ScoredCriterion[];
}

/** Score of a component, in points of its weight. */
export interface ScoredComponent extends EarnedScore {
  readonly code: string;
  readonly key: string | null;
  readonly label: string;
  readonly weight: number | null;
  readonly percentOfWeight: number | null;
  readonly subcomponents: readonly ScoredSubcomponent[];
}

/** What one layer of a sheet comes to. */
export interface SheetScore extends EarnedScore {
  readonly unit: string | null;
  readonly year: number | null;
  readonly instrument: string;
  readonly list: string | null;
  readonly evaluator: Evaluator | null;
  readonly layer: Layer;
  readonly mode: SubcomponentMode | null;
  readonly components: readonly ScoredComponent[];
  /** The same as `score`. */
  readonly total: number | null;
  /** Only of a total that is complete. */
  readonly predicate: Predicate | null;
  /** Predicates between which the final one lies: of what is earned, and of what can be reached. */
  readonly predicateRange: readonly [Predicate, Predicate] | null;
  readonly bandSensitiveToRounding: boolean | null;
  readonly trace: Trace;
  readonly issues: readonly TableIssue[];
}

/**
 * Scores one layer of a sheet: criteria to subcomponents by the mode, their sum to components, those to the total, the total
 * to a predicate. What is not answered earns nothing yet and leaves the score provisional, with its coverage and the score
 * that can still be reached; only a complete total has a predicate.
 */
export function scoreSheet(sheet: EvaluationSheet, options: ScoreOptions): SheetScore {
  const { layer = 'assessor', rounding = 'two-digits' } = options;
  const messages = evaluationWords(options.messages);
  const issues: TableIssue[] = [];
  const say: Say = (code, path, values) => {
    issues.push(evaluationIssue(code, messages.locale, { path }, values));
  };
  const mode = options.mode ?? sheet.mode;
  if (mode === null) say('evaluation/mode-missing', '/mode', { known: MODES });
  const components =
    mode === null
      ? []
      : sheet.components.map((component, i) => scoreComponent(component, i, sheet, { mode, layer, messages }, say));
  const total = gathered('total', components, messages, mode === null ? 'input_unknown' : 'no_rows');
  const { score, provisional, reachable } = total.earned;
  const complete = score !== null && !provisional;
  const predicate = (of: number): Predicate => predicateAt(of, sheet, rounding);
  return {
    ...total.earned,
    unit: sheet.unit,
    year: sheet.year,
    instrument: sheet.instrument.id,
    list: sheet.list,
    evaluator: sheet.evaluator,
    layer,
    mode,
    components: components.map(({ scored }) => scored),
    total: score,
    predicate: complete ? predicate(score) : null,
    predicateRange: reachable === null ? null : [predicate(score ?? 0), predicate(reachable)],
    bandSensitiveToRounding: complete ? isSensitive(score, sheet) : null,
    trace: { ...total.trace, rule: ruleOfInstrument(sheet, messages) },
    issues,
  };
}

type Say = (code: Parameters<typeof evaluationIssue>[0], path: string, values: IssueValues) => void;

/** A part with its score and its explanation. */
interface Part<
  T extends EarnedScore & { readonly weight: number | null; readonly code: string; readonly label: string },
> {
  readonly scored: T;
  readonly trace: Trace;
}

/** Predicate of a total under the instrument of a sheet. */
export function predicateAt(total: number, { instrument }: EvaluationSheet, rounding: PredicateRounding): Predicate {
  const { predicates } = instrument;
  const inputs = { score: total, rounding };
  const position = evaluate(predicateOf(field('score'), predicates), { inputs, parameters: {} });
  return predicates.predicates[position.value ?? 0] as Predicate;
}

function isSensitive(total: number, { instrument }: EvaluationSheet): boolean {
  const sensitive = sensitiveToRounding(field('score'), instrument.predicates);
  return evaluate(sensitive, { inputs: { score: total }, parameters: {} }).value === 1;
}

function ruleOfInstrument({ instrument }: EvaluationSheet, { locale }: Messages): TraceRule {
  const { rule, title, citation, confidence } = instrument;
  return { id: rule, title: title[locale], citation, confidence };
}

function scoreComponent(
  { code, key, label, weight, subcomponents }: SheetComponent,
  i: number,
  sheet: EvaluationSheet,
  context: ScoringContext,
  say: Say,
): Part<ScoredComponent> {
  const parts = subcomponents.map((sub, j) => {
    const part = scorePart(sub, sheet, context);
    tellOf(part.scored, `/components/${i}/sub/${j}`, say);
    return part;
  });
  const { earned, trace } = gathered('component_score', parts, context.messages);
  const scored: ScoredComponent = {
    ...earned,
    code,
    key,
    label,
    weight,
    percentOfWeight: percentOf(earned.score, weight),
    subcomponents: parts.map((part) => part.scored),
  };
  return { scored, trace };
}

function tellOf({ reason, code, weight, answered, due }: ScoredSubcomponent, path: string, say: Say): void {
  if (reason === 'not_applicable') say('evaluation/not-applicable', path, { code, weight: weight ?? '?' });
  else if (answered < due) say('evaluation/unanswered', path, { code, count: due - answered, due });
}

function scorePart(sub: SheetSubcomponent, sheet: EvaluationSheet, context: ScoringContext): Part<ScoredSubcomponent> {
  const { layer, mode } = context;
  const outcome = scoreSubcomponent(sub, sheet, context);
  const rows = rowsOf(outcome, sub);
  const due = rows.filter(({ value }) => value.reason !== 'not_applicable');
  const answered = due.filter(({ value }) => value.reason === null).length;
  const noneApplies = rows.length > 0 && due.length === 0;
  const provisional = answered < due.length || (rows.length === 0 && !noneApplies);
  const missing = due.find(({ value }) => value.reason !== null)?.value.reason ?? null;
  const score = answered === 0 ? null : outcome.score.value;
  const best = provisional && rows.length > 0 ? scoreSubcomponent(answeredAtBest(sub, layer), sheet, context) : outcome;
  const { code, label, weight } = sub;
  return {
    trace: outcome.trace,
    scored: {
      score,
      reason: noneApplies ? 'not_applicable' : (missing ?? (score === null ? outcome.score.reason : null)),
      provisional,
      reachable: best.score.value,
      coverage: coverageOf(rows.map(({ value, weight: own }) => ({ weight: present(own), value }))),
      answered,
      due: due.length,
      code,
      label,
      weight,
      grade: mode === 'judged' ? answerOf(sub.grades, layer).key : null,
      percentOfWeight: percentOf(score, weight),
      criteria: sub.criteria.map(({ code: own, label: words, answers }, i) => {
        const { value } = outcome.criteria[i] as (typeof outcome.criteria)[number];
        return {
          code: own,
          label: words,
          answer: answerOf(answers, layer).key,
          value: value.value,
          reason: value.reason,
        };
      }),
    },
  };
}

/** What a subcomponent is scored from: its grade, or its criteria with their weights. */
function rowsOf(
  { grade, criteria }: SubcomponentOutcome,
  sub: SheetSubcomponent,
): { value: Outcome; weight: number }[] {
  if (grade !== null) return [{ value: grade.value, weight: 1 }];
  return criteria.map(({ value }, i) => ({ value, weight: sub.criteria[i]?.weight ?? 1 }));
}

/** The same subcomponent with the best answer wherever one is due and not there. */
function answeredAtBest(sub: SheetSubcomponent, layer: Layer): SheetSubcomponent {
  const filled = (answers: Answers, scale: AnswerScale): Answers => {
    const { reason } = answerOf(answers, layer);
    const best = scale.answers.at(-1);
    if (reason === null || reason === 'not_applicable' || best === undefined) return answers;
    const answer: Answer = { raw: best.key, key: best.key, value: best.value, reason: null };
    return { ...answers, [layer]: answer };
  };
  return {
    ...sub,
    grades: filled(sub.grades, sub.scale),
    criteria: sub.criteria.map((criterion) => ({
      ...criterion,
      answers: filled(criterion.answers, criterion.scale),
      items: criterion.items.map((item) => ({ ...item, answers: filled(item.answers, criterion.scale) })),
    })),
  };
}

/** Sum of the scores of parts, how complete it is, and its explanation. */
function gathered(
  name: string,
  parts: readonly Part<ScoredSubcomponent | ScoredComponent>[],
  messages: Messages,
  ofNone: MissingReason = 'no_rows',
): { earned: EarnedScore; trace: Trace } {
  const scored = parts.map((part) => part.scored);
  const group: Inputs[] = scored.map(({ code, label, score, reason }) => ({
    indicator: label === '' ? code : label,
    score: score === null ? absent(reason ?? 'missing') : present(score),
  }));
  const { outcome, trace } = explain(sumOfScores(name), { inputs: {}, parameters: {}, group }, messages);
  const applying = scored.filter(({ reason }) => reason !== 'not_applicable');
  const reason = applying.find((part) => part.reason !== null)?.reason;
  const reachable = applying.map((part) => part.reachable);
  return {
    trace: nested(
      trace,
      'score',
      parts.map((part) => part.trace),
    ),
    earned: {
      score: outcome.value,
      reason:
        scored.length > 0 && applying.length === 0
          ? 'not_applicable'
          : (reason ?? (scored.length === 0 ? ofNone : null)),
      provisional: scored.length === 0 || applying.some(({ provisional }) => provisional),
      reachable: reachable.length === 0 || reachable.includes(null) ? null : sumOf(reachable as number[]),
      coverage: coverageOf(
        scored.map(({ weight, coverage, reason: why }) => ({
          weight: weight === null ? absent('weight_missing') : present(weight),
          value: why === 'not_applicable' ? absent(why) : present(1),
          ...(coverage === null ? {} : { share: coverage }),
        })),
      ),
      answered: scored.reduce((sum, { answered }) => sum + answered, 0),
      due: scored.reduce((sum, { due }) => sum + due, 0),
    },
  };
}

function sumOf(scores: readonly number[]): number | null {
  const group = scores.map((score) => ({ score }));
  return evaluate(sumOfScores('total'), { inputs: {}, parameters: {}, group }).value;
}

const REPORTED_WEIGHT = /* @__PURE__ */ multiply(field('weight'), field('share'));

/** Share of weight that is answered: of each part its own share, or all of it where it has a value. */
function coverageOf(parts: readonly { weight: Outcome; value: Outcome; share?: number }[]): number | null {
  const group = parts.map(({ weight, value, share = 1 }): Inputs => {
    if (value.reason === 'not_applicable') return { weight_due: value, weight_reported: value };
    const reported = evaluate(REPORTED_WEIGHT, { inputs: { weight, share }, parameters: {} });
    return { weight_due: weight, weight_reported: value.reason === null ? reported : value };
  });
  return evaluate(COVERAGE, { inputs: {}, parameters: {}, group }).value;
}

function percentOf(score: number | null, weight: number | null): number | null {
  return evaluate(PERCENT_OF_WEIGHT, { inputs: { score, weight }, parameters: {} }).value;
}
