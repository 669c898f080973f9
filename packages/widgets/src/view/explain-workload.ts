// Loaded with the first explanation of a workload.
import type { CaseResult, PostWorkload } from '@takar/core';
import { traceOfPost } from '@takar/core/workload';
import { SourceError } from '../data/problem.js';
import { explainCase, type CaseHeading } from './explain-case.js';
import type { Explanation } from './explanation.js';

/** Explains a post: surplus or shortage, the need behind it, and job performance. */
export function explainPost(post: PostWorkload, told: CaseHeading): Explanation {
  const { need, difference } = post.answers;
  const answer: CaseResult | null = difference ?? need;
  const trace = traceOfPost(post);
  if (answer === null || trace === null) throw new SourceError('failed');
  return explainCase({ ...answer, trace, issues: post.issues }, told);
}
