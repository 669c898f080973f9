import { graft } from '../appraisal/graft.js';
import type { Trace } from '../expression/trace.js';
import type { PostWorkload } from './workload-of-post.js';

/**
 * How the figures of a post came about: surplus or shortage with its need opened, then job performance. The need alone where
 * the staff is not known; null where there is nothing to tell.
 */
export function traceOfPost({ answers: { need, difference, performance } }: PostWorkload): Trace | null {
  if (difference === null) return need?.trace ?? null;
  const opened = need === null ? difference.trace : graft(difference.trace, { need: need.trace });
  return performance === null ? opened : { ...opened, inputs: [...opened.inputs, performance.trace] };
}
