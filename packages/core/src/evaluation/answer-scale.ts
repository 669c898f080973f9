import type { Citation } from '../issue.js';
import type { Confidence } from '../regulation/dated.js';

/** One answer (*jawaban*) that a criterion may have. */
export interface AnswerOption {
  /** What evaluators write, as `AA`, `a`, `Y`. */
  readonly key: string;
  /** What it counts, on the scale's own measure: 90 of 100, 0.75 of 1, or points. */
  readonly value: number;
  /** Other ways to write it. */
  readonly words?: readonly string[];
}

/** The answers that a criterion may have, and what each counts. */
export interface AnswerScale {
  readonly id: string;
  /** Answers, the lowest first; several may count the same. */
  readonly answers: readonly AnswerOption[];
  readonly citation?: Citation;
  readonly confidence?: Confidence;
}

/** The most that an answer of a scale counts. */
export function bestOf(scale: AnswerScale): number {
  return Math.max(...scale.answers.map(({ value }) => value));
}

/** The least that an answer of a scale counts. */
export function worstOf(scale: AnswerScale): number {
  return Math.min(...scale.answers.map(({ value }) => value));
}

/** A scale with its answers from lowest to highest; those that count the same keep their order. */
export function defineAnswerScale(scale: AnswerScale): AnswerScale {
  return Object.freeze({ ...scale, answers: [...scale.answers].sort((x, y) => x.value - y.value) });
}
