import { jsonText } from '../data/json-text.js';
import { constant, geometricMean, minimum, multiply, named, parameter } from '../expression/build.js';
import { evaluate } from '../expression/evaluate.js';
import { nameOf } from '../expression/phrase.js';
import { explain, type Trace } from '../expression/trace.js';
import type { Expression } from '../expression/types.js';
import { readNumber } from '../data/read-number.js';
import type { Messages } from '../locale/messages.js';
import { absent, type Outcome } from '../outcome/outcome.js';
import type { MissingReason } from '../outcome/reason.js';
import type { Procedure, ProcedureInput, ProcedureValue } from '../regulation/procedure.js';
import type { TableIssue } from '../issue-table.js';
import { budgetIssue } from './budget-issues.js';

/** A factor of a mean: a figure, or what its own factors come to. */
export interface MeanNode {
  readonly name: string | null;
  readonly outcome: Outcome;
  readonly trace: Trace;
  readonly children: readonly MeanNode[];
}

interface Reading {
  readonly parameters: Readonly<Record<string, number>>;
  readonly messages: Messages;
  readonly leaf: (value: number) => Expression;
  readonly issues: TableIssue[];
}

/** How deep a tree may be: indicator, RO, output, programme, unit, and as many again. */
const DEEPEST = 12;

/**
 * Geometric means inside geometric means: `[[100, 90], [66.67, 66.67, 100]]`, or nodes
 * `{"name": …, "value": 100}` and `{"name": …, "children": […]}`. A factor of zero makes every mean above it zero; a
 * factor without value leaves them without one. Means are handed up unrounded.
 */
export function nestedMean(input: string, leafOf: (input: ProcedureInput) => (value: number) => Expression): Procedure {
  return {
    version: 2,
    phrase: {
      id: 'rata-rata geometrik dari rata-rata geometrik di bawahnya',
      en: 'geometric mean of the geometric means below it',
    },
    run: (given, { parameters, messages }) => {
      const issues: TableIssue[] = [];
      const root = meanOf(given.json[input], `/${input}`, 0, { parameters, messages, leaf: leafOf(given), issues });
      return {
        value: root.outcome.value,
        reason: root.outcome.reason,
        values: { mean: root.outcome.value, levels: levelsOf(root) },
        steps: [root.trace],
        issues,
      };
    },
  };
}

/** A figure as it counts in the mean: in per cent, and at most the cap where there is one. */
export function cappedFactor(capped: boolean, times: number): (value: number) => Expression {
  return (value) => {
    const factor = times === 1 ? constant(value) : multiply(value, times);
    return named('factor', capped ? minimum(parameter('factor_cap'), factor) : factor);
  };
}

function meanOf(json: unknown, path: string, depth: number, reading: Reading): MeanNode {
  const { name, content } = contentOf(json);
  if (Array.isArray(content) && content.length > 0 && depth < DEEPEST) {
    const children = (content as unknown[]).map((child, i) => meanOf(child, `${path}/${i}`, depth + 1, reading));
    return combined(name, children, reading);
  }
  if (typeof content === 'number' && Number.isFinite(content)) return leaf(name, content, reading);
  const cell = typeof content === 'string' ? readNumber(content, 'id') : undefined;
  if (cell !== undefined && cell.value !== null && cell.ambiguous !== true) return leaf(name, cell.value, reading);
  const reason: MissingReason = content == null ? 'missing' : (cell?.reason ?? 'unreadable');
  if (reason === 'unreadable' || cell?.ambiguous === true) {
    reading.issues.push(
      budgetIssue(
        'budget/not-a-factor',
        reading.messages.locale,
        { path },
        { text: content === undefined ? '' : jsonText(content) },
      ),
    );
  }
  return without(name, cell?.ambiguous === true ? 'ambiguous' : reason, reading.messages);
}

function contentOf(json: unknown): { name: string | null; content: unknown } {
  if (typeof json !== 'object' || json === null || Array.isArray(json)) return { name: null, content: json };
  const node = json as Readonly<Record<string, unknown>>;
  const name = [node.name, node.nama, node.title].find((each) => typeof each === 'string');
  const content = [
    node.children,
    node.factors,
    node.indicators,
    node.outputs,
    node.programs,
    node.value,
    node.nilai,
    node.capaian,
  ].find((each) => each !== undefined);
  return { name: name ?? null, content };
}

function leaf(name: string | null, value: number, { parameters, messages, leaf: of }: Reading): MeanNode {
  const { outcome, trace } = explain(of(value), { inputs: {}, parameters }, messages);
  return { name, outcome, trace: labelled(trace, name), children: [] };
}

function combined(name: string | null, children: readonly MeanNode[], { parameters, messages }: Reading): MeanNode {
  const applying = children.filter(({ outcome }) => outcome.reason !== 'not_applicable');
  const missing = applying.find(({ outcome }) => outcome.reason !== null)?.outcome.reason;
  const factors = applying.map(({ outcome }) => outcome.value ?? 0);
  const outcome: Outcome =
    applying.length === 0
      ? absent('no_rows')
      : missing != null
        ? absent(missing)
        : evaluate(geometricMean(...factors), { inputs: {}, parameters });
  const { trace } = explain(named('mean', outcome.value ?? 0), { inputs: {}, parameters }, messages);
  const text = outcome.reason === null ? trace.text : messages.reasons[outcome.reason];
  return {
    name,
    outcome,
    trace: labelled(
      { ...trace, value: outcome.value, reason: outcome.reason, text, inputs: children.map((each) => each.trace) },
      name,
    ),
    children,
  };
}

function without(name: string | null, reason: MissingReason, messages: Messages): MeanNode {
  const trace: Trace = {
    kind: 'step',
    name: 'factor',
    label: nameOf('factor', messages),
    value: null,
    reason,
    text: messages.reasons[reason],
    inputs: [],
  };
  return { name, outcome: absent(reason), trace: labelled(trace, name), children: [] };
}

function labelled(trace: Trace, name: string | null): Trace {
  return name === null ? trace : { ...trace, label: name };
}

/** What every node of the tree comes to, in its shape. */
function levelsOf({ outcome, children }: MeanNode): ProcedureValue {
  return children.length === 0 ? outcome.value : { mean: outcome.value, of: children.map(levelsOf) };
}
