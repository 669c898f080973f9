import type { Issue, LocalText } from '@takar/core';
import type { SourceProblem, TextProblem, ViewerProblem, WidgetMessages } from '../locale/messages.js';

/** A source gave no data: why, and what its reader noticed. Thrown inside `data/` only; elements show it in place. */
export class SourceError extends Error {
  override readonly name = 'SourceError';
  readonly problem: SourceProblem;
  readonly issues: readonly Issue[];
  readonly #said: Partial<LocalText> | undefined;

  /** `said` is what happened in words, for problems that the widgets have no words for in that language. */
  constructor(problem: SourceProblem, issues: readonly Issue[] = [], cause?: unknown, said?: Partial<LocalText>) {
    super(problem, { cause });
    this.problem = problem;
    this.issues = issues;
    this.#said = said;
  }

  /** What happened and what to do about it. */
  words({ locale, texts, sources }: WidgetMessages): string {
    return this.#said?.[locale] ?? texts?.[this.problem as TextProblem] ?? sources[this.problem as ViewerProblem];
  }
}

/** A chunk that is loaded on demand; where it is missing the source is one that cannot be shown. */
export function part<T>(loading: Promise<T>): Promise<T> {
  return loading.catch((cause: unknown) => {
    throw new SourceError('part', [], cause);
  });
}
