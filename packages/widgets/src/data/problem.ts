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
