import type { Trace } from '../expression/trace.js';

/** Explanations of figures by name; a list stands for the rows of a list input, in their order. */
export type Grafts = Readonly<Record<string, Trace | readonly Trace[]>>;

/** An explanation in which the figures that came from other rules are opened to theirs. */
export function graft(trace: Trace, grafts: Grafts, row?: number): Trace {
  if (trace.kind === 'field') {
    const own = grafts[trace.name];
    const opened = isList(own) ? (row === undefined ? undefined : own[row]) : own;
    if (opened !== undefined) return opened;
  }
  const inputs = trace.inputs.map((input, i) =>
    graft(input, grafts, trace.kind === 'rows' && input.kind === 'rows' ? i : row),
  );
  return { ...trace, inputs };
}

function isList(own: Trace | readonly Trace[] | undefined): own is readonly Trace[] {
  return Array.isArray(own);
}
