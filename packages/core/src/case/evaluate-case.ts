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
 * nothing is thrown.
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
  const answer =
    rule.procedure === undefined ? expressed(resolved, given, messages) : proceeded(resolved, given, messages);
  const trace = annotate(withCategories(answer.trace, rule.outputs ?? [], messages.locale), {
    resolved,
    rules: options.rules ?? new Map(),
    locale: messages.locale,
  });
  return {
    error: null,
    result: {
      rule: rule.id,
      hash: ruleHash(rule),
      asOf: resolved.asOf,
      value: answer.value,
      reason: answer.reason,
      values: withAliases(answer.values, rule.outputs ?? []),
      trace,
      issues: [...given.issues, ...answer.issues],
    },
  };
}

interface Answer {
  readonly value: ProcedureValue;
  readonly reason: MissingReason | null;
  readonly values: Readonly<Record<string, ProcedureValue>>;
  readonly trace: Trace;
  readonly issues: readonly TableIssue[];
}

function expressed({ rule, parameters }: ResolvedRule, given: Case, messages: Messages): Answer {
  const gathered = gatherLists(rule, given, parameters, messages);
  const scope: Scope = {
    inputs: { ...given.fields, ...gathered.fields },
    parameters,
    ...(given.group === null ? {} : { group: given.group }),
  };
  const expression = rule.expression as Expression;
  const { outcome, trace } = explain(expression, scope, messages);
  const [main, ...more] = rule.outputs ?? [];
  const values: Record<string, ProcedureValue> = stepsOf(expression, scope);
  const beside: Trace[] = [];
  for (const output of more) {
    if (output.parts !== undefined) values[output.name] = partsOf(output.parts, scope, messages, beside);
    if (output.of === undefined) continue;
    const own = explain({ kind: 'named', name: output.name, of: output.of }, scope, messages);
    Object.assign(values, stepsOf(output.of, scope));
    values[output.name] = own.outcome.value;
    beside.push(own.trace);
  }
  for (const [name, { outcome: figure }] of gathered.traces) values[name] = figure.value;
  for (const output of rule.outputs ?? []) {
    const position = values[output.name];
    if (typeof position === 'number') values[output.name] = termOf(output, position);
  }
  return {
    value: outcome.reason === null && main !== undefined ? termOf(main, outcome.value) : outcome.value,
    reason: outcome.reason,
    values,
    trace: {
      ...withGathered(trace, gathered.traces),
      inputs: [...withGathered(trace, gathered.traces).inputs, ...beside],
    },
    issues: [],
  };
}

/** Figures that stand together under one name, each with its trace. */
function partsOf(
  parts: Readonly<Record<string, Expression>>,
  scope: Scope,
  messages: Messages,
  beside: Trace[],
): Record<string, ProcedureValue> {
  const values: Record<string, ProcedureValue> = {};
  for (const [name, of] of Object.entries(parts)) {
    const own = explain({ kind: 'named', name, of }, scope, messages);
    values[name] = own.outcome.value;
    beside.push(own.trace);
  }
  return values;
}

/** Figures of lists; a figure that is given itself is not gathered. */
function gatherLists(
  rule: Rule,
  given: Case,
  parameters: Scope['parameters'],
  messages: Messages,
): { fields: Record<string, Outcome>; traces: Map<string, { outcome: Outcome; trace: Trace }> } {
  const fields: Record<string, Outcome> = {};
  const traces = new Map<string, { outcome: Outcome; trace: Trace }>();
  for (const [name, gathering] of Object.entries(rule.gathers ?? {})) {
    const { of, ofNone } = gathering;
    if (given.fields[name] !== undefined) continue;
    const rows = rowsGathered(gathering, given.lists);
    if (ofNone !== undefined && (rows?.length ?? 0) === 0) fields[name] = present(ofNone);
    if (rows === undefined || fields[name] !== undefined) continue;
    const scope: Scope = { inputs: given.fields, parameters, group: rows };
    const gathered = explain({ kind: 'named', name, of }, scope, messages);
    fields[name] = gathered.outcome;
    traces.set(name, gathered);
  }
  return { fields, traces };
}

/** The trace with each gathered figure opened to its list. */
function withGathered(trace: Trace, gathered: ReadonlyMap<string, { trace: Trace }>): Trace {
  const own = trace.kind === 'field' ? gathered.get(trace.name) : undefined;
  if (own !== undefined) return own.trace;
  return { ...trace, inputs: trace.inputs.map((input) => withGathered(input, gathered)) };
}

function proceeded({ rule, parameters }: ResolvedRule, given: Case, messages: Messages): Answer {
  const procedure = rule.procedure as NonNullable<Rule['procedure']>;
  const result = procedure.run(given, { parameters, messages });
  const { locale } = messages;
  const trace: Trace = {
    kind: 'step',
    name: rule.id,
    label: rule.title[locale],
    value: typeof result.value === 'number' || typeof result.value === 'string' ? result.value : null,
    reason: result.reason,
    text: result.reason === null ? textOf(result.value, messages) : messages.reasons[result.reason],
    formula: procedure.phrase[locale],
    inputs: result.steps,
  };
  return { value: result.value, reason: result.reason, values: result.values, trace, issues: result.issues };
}

function textOf(value: ProcedureValue, messages: Messages): string {
  if (typeof value === 'boolean') return value ? messages.answers.yes : messages.answers.no;
  return typeof value === 'string' ? value : JSON.stringify(value);
}

/** The outcome of every named step, by its name; null where it has no value. */
function stepsOf(expression: Expression, scope: Scope): Record<string, number | null> {
  const values: Record<string, number | null> = {};
  evaluate(expression, scope, (node, outcome, at) => {
    if (node.kind === 'named' && at.inputs === scope.inputs) values[node.name] = outcome.value;
  });
  return values;
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
