import type { Citation } from '../issue.js';
import type { Confidence } from '../regulation/dated.js';
import type { Outcome } from '../outcome/outcome.js';
import type { Messages } from '../locale/messages.js';
import { chosen, evaluate, type Inputs, type Scope } from './evaluate.js';
import { nameOf, phrase } from './phrase.js';
import { formatNumber } from '../decimal/format.js';
import type { Expression } from './types.js';
import { fieldsOf } from './walk.js';

/** One step of an explanation, with what it was computed from. */
export interface Trace {
  readonly kind: 'step' | 'field' | 'category' | 'parameter' | 'rows';
  /** Key of the step, field or parameter. */
  readonly name: string;
  /** Its name in the language asked for. */
  readonly label: string;
  /** The figure, or the name of the category; null when there is none. */
  readonly value: number | string | null;
  /** Why there is no figure. */
  readonly reason: string | null;
  /** The value as people read it; the reason in words when there is none. */
  readonly text: string;
  /** The branch of the formula that was taken, in words. */
  readonly formula?: string;
  /** The same with the figures put in. */
  readonly substituted?: string;
  /** Why this branch: conditions that were asked, with their answers. */
  readonly conditions?: readonly string[];
  /** The rule that the step belongs to. */
  readonly rule?: TraceRule;
  /** The version that a parameter's value comes from. */
  readonly version?: TraceVersion;
  /** What stood in the source for a field, and on which line. */
  readonly source?: { readonly raw: string | number | boolean | null; readonly line?: number };
  /** What it was computed from. */
  readonly inputs: readonly Trace[];
}

/** The rule of a step: id, title, source and how sure that is. */
export interface TraceRule {
  readonly id: string;
  readonly title: string;
  readonly citation: Citation;
  readonly confidence: Confidence;
}

/** The dated version of a parameter. */
export interface TraceVersion {
  readonly from: string;
  readonly until?: string;
  readonly citation: Citation;
  readonly confidence: Confidence;
}

type Seen = ReadonlyMap<Expression, Outcome>;

/** What every step came to, by row. */
interface Recording {
  readonly seen: Map<Inputs, Map<Expression, Outcome>>;
  readonly messages: Messages;
}

/**
 * The scalar reader with its explanation: the outcome for one row and, as a tree, every named step that led to it, with
 * formula, figures and the conditions that chose the branch.
 */
export function explain(expression: Expression, scope: Scope, messages: Messages): { outcome: Outcome; trace: Trace } {
  const seen = new Map<Inputs, Map<Expression, Outcome>>();
  const outcome = evaluate(expression, scope, (node, result, at) => {
    const known = seen.get(at.inputs) ?? new Map<Expression, Outcome>();
    known.set(node, result);
    seen.set(at.inputs, known);
  });
  const record: Recording = { seen, messages };
  const root: Expression = expression.kind === 'named' ? expression : { kind: 'named', name: 'result', of: expression };
  return { outcome, trace: stepOf(root, outcome, scope, record) };
}

function stepOf(node: Expression & { kind: 'named' }, outcome: Outcome, scope: Scope, record: Recording): Trace {
  const seen: Seen = record.seen.get(scope.inputs) ?? new Map();
  const conditions: string[] = [];
  const leaves = new Map<string, Trace>();
  const taken = takenPart(node.of, seen, scope, (condition) => {
    conditions.push(conditionText(condition, seen, scope, record));
    gatherLeaves(condition.kind === 'select' ? null : condition, seen, scope, record, leaves);
    if (condition.kind === 'select') leaves.set(condition.field, categoryOf(condition.field, scope, record));
  });
  gatherLeaves(taken, seen, scope, record, leaves);
  return {
    ...figure('step', node.name, outcome, record),
    formula: phrase(taken, { messages: record.messages }),
    substituted: phrase(taken, { messages: record.messages, leaf: (leaf) => leafFigure(leaf, seen, record) }),
    ...(conditions.length === 0 ? {} : { conditions }),
    inputs: [...leaves.values()],
  };
}

/** The expression with every choice replaced by the branch that was taken; `ask` hears of each choice. */
function takenPart(node: Expression, seen: Seen, scope: Scope, ask: (condition: Expression) => void): Expression {
  if (node.kind === 'select') {
    ask(node);
    return takenPart(chosen(node, scope.inputs), seen, scope, ask);
  }
  if (node.kind !== 'apply') return node;
  if (node.operator === 'when') {
    const [condition, then, otherwise] = node.args as [Expression, Expression, Expression];
    ask(condition);
    const test = seen.get(condition);
    if (test === undefined || test.reason !== null) return condition;
    return takenPart(test.value !== 0 ? then : otherwise, seen, scope, ask);
  }
  if (node.operator === 'coalesce') {
    const taken = node.args.find((arg) => seen.get(arg)?.reason === null) ?? node.args.at(-1);
    return takenPart(taken as Expression, seen, scope, ask);
  }
  return { ...node, args: node.args.map((arg) => takenPart(arg, seen, scope, ask)) };
}

function conditionText(condition: Expression, seen: Seen, scope: Scope, record: Recording): string {
  const { messages } = record;
  if (condition.kind === 'select') {
    const name = scope.inputs[condition.field];
    const text = typeof name === 'string' ? nameOf(name, messages) : messages.reasons.missing;
    return `${nameOf(condition.field, messages)} = ${text}`;
  }
  const test = seen.get(condition);
  const words = phrase(condition, { messages });
  const figures = phrase(condition, { messages, leaf: (leaf) => leafFigure(leaf, seen, record) });
  const answer =
    test === undefined || test.reason !== null ? '?' : test.value !== 0 ? messages.answers.yes : messages.answers.no;
  return words === figures ? `${words}: ${answer}` : `${words} (${figures}): ${answer}`;
}

/** Adds the fields, parameters and steps directly inside a formula. */
function gatherLeaves(
  node: Expression | null,
  seen: Seen,
  scope: Scope,
  record: Recording,
  leaves: Map<string, Trace>,
): void {
  if (node === null) return;
  switch (node.kind) {
    case 'field':
    case 'parameter':
      leaves.set(node.name, figure(node.kind, node.name, seen.get(node) ?? null, record));
      return;
    case 'named':
      leaves.set(node.name, stepOf(node, seen.get(node) as Outcome, scope, record));
      return;
    case 'apply':
      for (const arg of node.args) gatherLeaves(arg, seen, scope, record, leaves);
      return;
    case 'aggregate':
      leaves.set(phrase(node, { messages: record.messages }), rowsOf(node, scope, record));
      return;
    default:
  }
}

function rowsOf(node: Expression & { kind: 'aggregate' }, scope: Scope, record: Recording): Trace {
  const seen: Seen = record.seen.get(scope.inputs) ?? new Map();
  const rows = (scope.group ?? [scope.inputs]).map((inputs, i): Trace => {
    const row: Seen = record.seen.get(inputs) ?? new Map();
    const leaves = new Map<string, Trace>();
    for (const name of fieldsOf(node.of)) {
      const leaf = [...row].find(([part]) => part.kind === 'field' && part.name === name);
      if (leaf) leaves.set(name, figure('field', name, leaf[1], record));
    }
    return {
      ...figure('rows', String(i), row.get(node.of) ?? null, record),
      label: rowLabel(inputs, i),
      inputs: [...leaves.values()],
    };
  });
  const label = phrase(node, { messages: record.messages });
  return { ...figure('rows', label, seen.get(node) ?? null, record), label, inputs: rows };
}

/** The indicator of a row where it has one, else its position from 1. */
function rowLabel(inputs: Inputs, position: number): string {
  const { indicator } = inputs;
  return typeof indicator === 'string' && indicator !== '' ? indicator : String(position + 1);
}

function figure(kind: Trace['kind'], name: string, outcome: Outcome | null, record: Recording): Trace {
  const reason = outcome === null ? 'missing' : outcome.reason;
  return {
    kind,
    name,
    label: nameOf(name, record.messages),
    value: outcome?.value ?? null,
    reason,
    text: outcomeText(outcome, record),
    inputs: [],
  };
}

function categoryOf(name: string, scope: Scope, record: Recording): Trace {
  const value = scope.inputs[name];
  const known = typeof value === 'string';
  return {
    kind: 'category',
    name,
    label: nameOf(name, record.messages),
    value: known ? value : null,
    reason: known ? null : 'missing',
    text: known ? nameOf(value, record.messages) : record.messages.reasons.missing,
    inputs: [],
  };
}

function leafFigure(leaf: Expression, seen: Seen, record: Recording): string | undefined {
  if (leaf.kind !== 'field' && leaf.kind !== 'parameter' && leaf.kind !== 'named' && leaf.kind !== 'aggregate') {
    return undefined;
  }
  return outcomeText(seen.get(leaf) ?? null, record);
}

function outcomeText(outcome: Outcome | null, record: Recording): string {
  if (outcome === null) return record.messages.reasons.missing;
  if (outcome.reason !== null) return record.messages.reasons[outcome.reason];
  return formatNumber(outcome.value, record.messages.numbers);
}
