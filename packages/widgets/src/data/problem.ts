import type { Issue } from '@takar/core';
import type { SourceProblem } from '../locale/messages.js';

/** A source gave no data: why, and what its reader noticed. Thrown inside `data/` only; elements show it in place. */
export class SourceError extends Error {
  override readonly name = 'SourceError';
  readonly problem: SourceProblem;
  readonly issues: readonly Issue[];

  constructor(problem: SourceProblem, issues: readonly Issue[] = [], cause?: unknown) {
    super(problem, { cause });
    this.problem = problem;
    this.issues = issues;
  }
}

/** A chunk that is loaded on demand; where it is missing the source is one that cannot be shown. */
export function part<T>(loading: Promise<T>): Promise<T> {
  return loading.catch((cause: unknown) => {
    throw new SourceError('part', [], cause);
  });
}
