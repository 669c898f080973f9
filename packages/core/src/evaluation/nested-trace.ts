import type { Trace } from '../expression/trace.js';

/** A trace in which each row of a list is opened: its figure `name` shows where it came from. */
export function nested(trace: Trace, name: string, rows: readonly Trace[]): Trace {
  if (
    trace.kind === 'rows' &&
    trace.inputs.length === rows.length &&
    trace.inputs.every(({ kind }) => kind === 'rows')
  ) {
    return { ...trace, inputs: trace.inputs.map((row, i) => opened(row, name, rows[i] as Trace)) };
  }
  return { ...trace, inputs: trace.inputs.map((input) => nested(input, name, rows)) };
}

function opened(row: Trace, name: string, own: Trace): Trace {
  return { ...row, inputs: row.inputs.map((input) => (input.name === name ? own : input)) };
}

/** The explanations of the parts that a total was added up from, in their order: what `nested` opened. */
export function partTraces(trace: Trace): readonly Trace[] {
  const { kind, inputs } = trace;
  if (kind === 'rows' && inputs.length > 0 && inputs.every((row) => row.kind === 'rows')) {
    return inputs.map((row) => row.inputs.find((input) => input.kind === 'step') ?? row);
  }
  for (const input of inputs) {
    const parts = partTraces(input);
    if (parts.length > 0) return parts;
  }
  return [];
}
