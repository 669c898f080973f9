import { jsonText } from '../data/json-text.js';
import { named } from '../expression/build.js';
import { formatNumber } from '../decimal/format.js';
import { evaluate, type Scope } from '../expression/evaluate.js';
import { explain, type Trace } from '../expression/trace.js';
import type { Expression } from '../expression/types.js';
import type { TableIssue } from '../issue-table.js';
import type { Messages } from '../locale/messages.js';
import { present, type Outcome } from '../outcome/outcome.js';
import type { MissingReason } from '../outcome/reason.js';
import { annotate } from '../regulation/annotate.js';
import { ruleHash } from '../regulation/hash.js';
import type { ProcedureValue } from '../regulation/procedure.js';
import { resolve, type NotInForce, type ResolvedRule } from '../regulation/resolve.js';
import type { RuleOutput } from '../regulation/rule-output.js';
import type { Rule } from '../regulation/rule.js';
import { caseIssue } from './case-issues.js';
import { procedureStep } from './step.js';
import { readCase, type Case } from './read-case.js';
import { rowsGathered } from './rows-gathered.js';
import { wordsOfRule } from './words-of-rule.js';

/** What a rule answers for the inputs of one case. */
export interface CaseResult {
  readonly rule: string;
  readonly hash: string;
  readonly asOf: string | null;
  /** The figure, or the official term where the answer is a category; null with a reason. */
  readonly value: ProcedureValue;
  readonly reason: MissingReason | null;
  /** Every named step and further output, by its name and by the other names it has. */
  readonly values: Readonly<Record<string, ProcedureValue>>;
  readonly trace: Trace;
  readonly issues: readonly TableIssue[];
}

/** How a case is evaluated. */
export interface CaseOptions {
  readonly messages: Messages;
  /** Day whose version of the rule counts; the newest when absent or null. */
  readonly asOf?: string | null;
  /** Rules whose steps may stand in the trace, by id. */
  readonly rules?: ReadonlyMap<string, Rule>;
}

/** A result, or which versions of the rule come nearest to the day asked for. */
export type CaseEvaluation =
  { readonly result: CaseResult; readonly error: null } | { readonly result: null; readonly error: NotInForce };

/**
 * Evaluates one rule on the inputs of one case, as JSON gives them: value, steps, trace and issues. Bad inputs are issues;
 * nothing is thrown. A rule that only tells (`note`) has no value and the issue `evaluate/no-formula`.
 *
 * @example
 * evaluateCase(ruleById('IND-PP46-04'), { T: 12, R: 9.12 }, { messages: ID }).result?.value; // 100
 */
export function evaluateCase(rule: Rule, json: unknown, options: CaseOptions): CaseEvaluation {
  return evaluateInputs(rule, readCase(json, rule, options.messages.locale), options);
}

/** The same on inputs that are read already, as the outcome of one rule that goes into the next. */
export function evaluateInputs(rule: Rule, given: Case, options: CaseOptions): CaseEvaluation {
  const { resolved, error } = resolve(rule, options.asOf ?? null);
  if (error !== null) return { result: null, error };
  const messages = wordsOfRule(rule, options.messages);
  const isNote = rule.expression === null && rule.procedure === undefined;
  const answer = isNote
    ? noted(rule, messages)
    : withoutMisreading(
        rule.procedure === undefined ? expressed(resolved, given, messages) : proceeded(resolved, given, messages),
        given.issues,
        rule,
        messages,
      );
  let trace: Trace | undefined;
  return {
    error: null,
    result: {
      rule: rule.id,
      hash: ruleHash(rule),
      asOf: resolved.asOf,
      value: answer.value,
      reason: answer.reason,
      values: withAliases(answer.values, rule.outputs ?? []),
      get trace() {
        trace ??= annotate(withCategories(answer.trace(), rule.outputs ?? [], messages.locale), {
          resolved,
          rules: options.rules ?? new Map(),
          locale: messages.locale,
        });
        return trace;
      },
      issues: isNote ? answer.issues : [...given.issues, ...answer.issues],
    },
  };
}

/** Faults after which nobody knows what the figures would be: what is given was not read, or could be read in two ways. */
const PASSED_OVER: ReadonlySet<string> = new Set(['evaluate/unknown-input', 'evaluate/given-twice']);

/** The answer, but no figure that passes over what is given: neither beside an unknown input nor beside a misread one. */
function withoutMisreading(answer: Answer, issues: Case['issues'], rule: Rule, messages: Messages): Answer {
  const faults = issues.filter(({ severity, code }) => severity === 'error' && code.startsWith('evaluate/'));
  const passedOver = faults.some(({ code }) => PASSED_OVER.has(code));
  if (faults.length === 0 || (answer.value === null && !passedOver)) return answer;
  const outside = faults.every(({ code }) => code === 'evaluate/out-of-bounds');
  const reason = answer.reason ?? (outside ? 'out_of_range' : 'unreadable');
  const values = Object.fromEntries(Object.keys(answer.values).map((name) => [name, null]));
  const trace = (): Trace => procedureStep(rule.id, null, messages, { reason, label: rule.title[messages.locale] });
  return { ...answer, value: null, reason, values, trace };
}

interface Answer {
  readonly value: ProcedureValue;
  readonly reason: MissingReason | null;
  readonly values: Readonly<Record<string, ProcedureValue>>;
  /** Told only when someone asks: words cost far more than figures. */
  readonly trace: () => Trace;
  readonly issues: readonly TableIssue[];
}

/** A rule that tells and computes nothing: whatever it is given, there is no figure. */
function noted(rule: Rule, messages: Messages): Answer {
  const reason = 'not_available';
  return {
    value: null,
    reason,
    values: {},
    trace: () => procedureStep(rule.id, null, messages, { reason, label: rule.title[messages.locale] }),
    issues: [caseIssue('evaluate/no-formula', messages.locale, { path: '' }, { rule: rule.id })],
  };
}

function expressed({ rule, parameters }: ResolvedRule, given: Case, messages: Messages): Answer {
  const gathered = gatherLists(rule, given, parameters);
  const scope: Scope = {
    inputs: { ...given.fields, ...Object.fromEntries([...gathered].map(([name, { outcome }]) => [name, outcome])) },
    parameters,
    ...(given.group === null ? {} : { group: given.group }),
  };
  const expression = rule.expression as Expression;
  const [main] = rule.outputs ?? [];
  const values: Record<string, ProcedureValue> = {};
  const outcome = figure(expression, scope, values);
  for (const { name, of, parts } of furtherOutputs(rule)) {
    if (parts !== undefined) {
      values[name] = Object.fromEntries(
        Object.entries(parts).map(([part, own]) => [part, evaluate(named(part, own), scope).value]),
      );
    }
    if (of !== undefined) values[name] = figure(of, scope, values).value;
  }
  for (const [name, { outcome: found, from }] of gathered) if (from !== null) values[name] = found.value;
  for (const output of rule.outputs ?? []) {
    const position = values[output.name];
    if (typeof position === 'number') values[output.name] = termOf(output, position);
  }
  return {
    value: outcome.reason === null && main !== undefined ? termOf(main, outcome.value) : outcome.value,
    reason: outcome.reason,
    values,
    trace: () => traceOf(rule, scope, gathered, messages),
    issues: [],
  };
}

/** The outcome of an expression; every named step of it is put among the values, null where it has none. */
function figure(expression: Expression, scope: Scope, values: Record<string, ProcedureValue>): Outcome {
  return evaluate(expression, scope, (node, outcome, at) => {
    if (node.kind === 'named' && at.inputs === scope.inputs) values[node.name] = outcome.value;
  });
}

/** Outputs beside the result, which is the first. */
function furtherOutputs({ outputs = [] }: Rule): readonly RuleOutput[] {
  return outputs.slice(1);
}

function traceOf(rule: Rule, scope: Scope, gathered: Gathered, messages: Messages): Trace {
  const { trace } = explain(rule.expression as Expression, scope, messages);
  const lists = new Map(
    [...gathered].flatMap(([name, { from }]) =>
      from === null ? [] : [[name, explain(named(name, from.of), from.scope, messages).trace] as const],
    ),
  );
  const beside = furtherOutputs(rule).flatMap(({ name, of, parts = {} }) => [
    ...Object.entries(parts).map(([part, own]) => explain(named(part, own), scope, messages).trace),
    ...(of === undefined ? [] : [explain(named(name, of), scope, messages).trace]),
  ]);
  const opened = withGathered(trace, lists);
  return { ...opened, inputs: [...opened.inputs, ...beside] };
}

/** Figures of lists by name, and how each was gathered; null where the list has no rows and a figure for that. */
type Gathered = ReadonlyMap<
  string,
  { readonly outcome: Outcome; readonly from: { readonly of: Expression; readonly scope: Scope } | null }
>;

/** Figures of lists; a figure that is given itself is not gathered. */
function gatherLists(rule: Rule, given: Case, parameters: Scope['parameters']): Gathered {
  const gathered = new Map<string, { outcome: Outcome; from: { of: Expression; scope: Scope } | null }>();
  for (const [name, gathering] of Object.entries(rule.gathers ?? {})) {
    const { of, ofNone } = gathering;
    const rows = rowsGathered(gathering, given.lists);
    if (given.fields[name] !== undefined) continue;
    if (ofNone !== undefined && (rows?.length ?? 0) === 0) gathered.set(name, { outcome: present(ofNone), from: null });
    else if (rows !== undefined) {
      const scope: Scope = { inputs: given.fields, parameters, group: rows };
      gathered.set(name, { outcome: evaluate(named(name, of), scope), from: { of, scope } });
    }
  }
  return gathered;
}

/** The trace with each gathered figure opened to its list. */
function withGathered(trace: Trace, gathered: ReadonlyMap<string, Trace>): Trace {
  const own = trace.kind === 'field' ? gathered.get(trace.name) : undefined;
  if (own !== undefined) return own;
  return { ...trace, inputs: trace.inputs.map((input) => withGathered(input, gathered)) };
}

function proceeded({ rule, parameters }: ResolvedRule, given: Case, messages: Messages): Answer {
  const procedure = rule.procedure as NonNullable<Rule['procedure']>;
  const result = procedure.run(given, { parameters, messages });
  const { locale } = messages;
  const trace = (): Trace => ({
    kind: 'step',
    name: rule.id,
    label: rule.title[locale],
    value: typeof result.value === 'number' || typeof result.value === 'string' ? result.value : null,
    reason: result.reason,
    text: result.reason === null ? textOf(result.value, messages) : messages.reasons[result.reason],
    formula: procedure.phrase[locale],
    inputs: result.steps,
  });
  return { value: result.value, reason: result.reason, values: result.values, trace, issues: result.issues };
}

function textOf(value: ProcedureValue, messages: Messages): string {
  if (typeof value === 'boolean') return value ? messages.answers.yes : messages.answers.no;
  if (typeof value === 'number') return formatNumber(value, messages.numbers);
  return typeof value === 'string' ? value : jsonText(value);
}

function termOf({ categories, flag }: RuleOutput, position: number): number | string | boolean {
  if (flag === true) return position !== 0;
  return categories === undefined ? position : (categories[position]?.label.id ?? position);
}

function withAliases(
  values: Readonly<Record<string, ProcedureValue>>,
  outputs: readonly RuleOutput[],
): Record<string, ProcedureValue> {
  const named = { ...values };
  for (const { name, aliases } of outputs) {
    for (const alias of aliases ?? []) if (values[name] !== undefined) named[alias] = values[name];
  }
  return named;
}

/** Steps whose figure is a category show its term. */
function withCategories(trace: Trace, outputs: readonly RuleOutput[], locale: Messages['locale']): Trace {
  const found = outputs.find(({ name, categories }) => name === trace.name && categories !== undefined);
  const term = typeof trace.value === 'number' ? found?.categories?.[trace.value]?.label : undefined;
  const inputs = trace.inputs.map((input) => withCategories(input, outputs, locale));
  return term === undefined ? { ...trace, inputs } : { ...trace, value: term.id, text: term[locale], inputs };
}
