import type { Trace, TraceRule } from '@takar/core';

/** One step of a calculation, in the order in which it was calculated. */
export interface Step {
  readonly label: string;
  readonly text: string;
  readonly formula: string | null;
  /** The formula with figures put in. */
  readonly figures: string | null;
  readonly conditions: readonly string[];
  readonly rule: TraceRule | null;
  /** Fields and categories that went in. */
  readonly inputs: readonly Trace[];
  readonly parameters: readonly Trace[];
  /** Rows that an aggregate went over. */
  readonly rows: readonly Trace[];
}

/**
 * A trace as a list of steps, innermost first: people follow a calculation from its inputs to its result. Steps that
 * only pass on another one are folded into it, with the conditions that chose it.
 */
export function stepsOf(trace: Trace): readonly Step[] {
  const before = childrenOf(trace, 'step').flatMap(stepsOf);
  const own = stepOf(trace);
  const last = before.at(-1);
  const passes = last !== undefined && childrenOf(trace, 'step').length === 1 && own.figures === last.text;
  return passes && own.parameters.length === 0 ? [...before.slice(0, -1), fold(last, own)] : [...before, own];
}

function stepOf(trace: Trace): Step {
  return {
    label: trace.label,
    text: trace.text,
    formula: trace.formula ?? null,
    figures: trace.substituted ?? null,
    conditions: trace.conditions ?? [],
    rule: trace.rule ?? null,
    inputs: [...childrenOf(trace, 'field'), ...childrenOf(trace, 'category')],
    parameters: childrenOf(trace, 'parameter'),
    rows: childrenOf(trace, 'rows'),
  };
}

function fold(step: Step, chosen: Step): Step {
  const known = new Set(step.inputs.map(({ name }) => name));
  return {
    ...step,
    conditions: [...step.conditions, ...chosen.conditions],
    inputs: [...step.inputs, ...chosen.inputs.filter(({ name }) => !known.has(name))],
  };
}

function childrenOf(trace: Trace, kind: Trace['kind']): readonly Trace[] {
  return trace.inputs.filter((input) => input.kind === kind);
}
