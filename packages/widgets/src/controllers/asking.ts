import type { Computation } from '@takar/core';
import type { ScoreQuestion } from '../view/explanation.js';
import type { ViewOptions } from '../view/view-row.js';
import type { Question } from './panel.js';

/** Asks how the achievement of a row was computed; `focus` names the input that was asked about. */
export function askRow(computation: Computation, row: number, view: ViewOptions, focus?: string): Question {
  return {
    explain: (part) => part.explainRow(computation, row, view),
    input: computation.row(row).input,
    ...(focus === undefined ? {} : { focus }),
  };
}

/** Asks how the score of a group was computed. */
export function askScore(computation: Computation, score: ScoreQuestion, view: ViewOptions): Question {
  return { explain: (part) => part.explainGroup(computation, score, view), input: null };
}
