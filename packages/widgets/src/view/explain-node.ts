// Loaded with the first explanation of a node.
import { explainGroup, explainRow, scoreUnits, type Trace } from '@takar/core';
import { explainRolled, ROLL_UP, type CascadeIssue } from '@takar/core/cascade';
import type { CascadeModel } from '../data/cascade-model.js';
import { messagesOf } from '../locale/full.js';
import type { Tongue } from '../locale/tongue.js';
import type { NodeView } from '../scene/cascade-tree/node-view.js';
import { WORDS } from '../scene/cascade-tree/words.js';
import type { Explanation } from './explanation.js';
import { policyBasis } from './provenance.js';

/**
 * Explains a node: how its achievement was computed, how its figure came together from its children (ORG-CSC-03/roll-up), and
 * what the checks found, each with its rule and what to do.
 */
export function explainNode(model: CascadeModel, view: NodeView, tongue: Tongue): Explanation {
  const { rolled } = model;
  const { locale } = tongue.core;
  const [only] = view.rows;
  const single = view.rows.length === 1 && only !== undefined;
  const trace = single ? ofRow(model, only.row, tongue) : ofScore(model, view, tongue);
  const computed = trace === null ? null : trace.reason;
  const issues = view.findings.map((issue) => withRule(issue));
  return {
    row: single ? only.row : null,
    heading: view.name,
    context: [view.level, view.owner, single ? only.indicator : null, single ? only.period : null]
      .filter((part) => part !== null)
      .join(' · '),
    figure: computed === null ? view.figure : null,
    statusWord: view.statusWord,
    bandLabel: single ? only.bandLabel : view.bandWord,
    reason: view.figure !== null ? null : single ? (only.reason ?? trace?.text ?? null) : WORDS[locale].unmeasured,
    raw: null,
    published: null,
    trace: trace ?? nothing(view, tongue),
    basis: trace === null || view.fromChildren ? model.basis : policyBasis(rolled.computation, tongue),
    issues,
    source: null,
  };
}

/** The trace of an achievement; a realisation from the children stands in it with its own steps. */
function ofRow({ rolled }: CascadeModel, row: number, { core }: Tongue): Trace {
  const messages = messagesOf(core.locale);
  const trace = explainRow(rolled.computation, row, messages);
  if (rolled.rows[row]?.from !== 'children') return trace;
  const children = explainRolled(rolled, row, messages);
  if (children === null) return trace;
  const rule = {
    id: ROLL_UP.id,
    title: ROLL_UP.title[core.locale],
    citation: ROLL_UP.citation,
    confidence: ROLL_UP.confidence,
  };
  const label = ROLL_UP.labels?.['realisation_of_parent']?.[core.locale] ?? children.label;
  const { formula: _formula, ...rest } = children;
  return graft(trace, { ...rest, label, rule });
}

/** Puts a step in the place of the realisation. */
function graft(trace: Trace, step: Trace): Trace {
  if (trace.kind === 'field' && trace.name === 'realisation') return step;
  return { ...trace, inputs: trace.inputs.map((input) => graft(input, step)) };
}

function ofScore({ cascade, rolled }: CascadeModel, view: NodeView, { core }: Tongue): Trace | null {
  if (view.rows.length === 0) return null;
  const messages = messagesOf(core.locale);
  const scores = scoreUnits(rolled.computation, messages);
  const id = cascade.ids[view.node];
  const index = scores.groups.findIndex(({ unit, period }) => unit === id && period === view.period);
  return index < 0 ? null : explainGroup(rolled.computation, scores, index, messages);
}

function nothing(view: NodeView, { core }: Tongue): Trace {
  const text = WORDS[core.locale].unmeasured;
  return { kind: 'step', name: 'node', label: view.name, value: null, reason: 'missing', text, inputs: [] };
}

/** A finding that names the rule that asks for it. */
function withRule(issue: CascadeIssue): CascadeIssue {
  const { citation, code, hint } = issue;
  const source = [citation?.instrument, citation?.article].filter((part) => part !== undefined).join(', ');
  return { ...issue, hint: `${hint} (${source === '' ? code : `${source}; ${code}`})` };
}
