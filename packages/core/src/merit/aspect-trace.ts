import type { Trace } from '../expression/trace.js';

/** The step of an assessment that tells of one aspect: its points, else its share; null where there is none. */
export function aspectTrace(trace: Trace, key: string): Trace | null {
  return stepNamed(trace, `points_${key}`) ?? stepNamed(trace, key);
}

function stepNamed(trace: Trace, name: string): Trace | null {
  if (trace.name === name) return trace;
  for (const input of trace.inputs) {
    const found = stepNamed(input, name);
    if (found !== null) return found;
  }
  return null;
}
