import type { CaseResult } from '../case/evaluate-case.js';
import { ACHIEVEMENT_NORMAL, ACHIEVEMENT_SPECIAL } from '../regulations/permenpanrb-8-2021/achievement.js';
import { outcomeOfAnswer, type Asking } from './asking.js';
import type { Cell } from './cell.js';
import type { Inputs } from '../expression/evaluate.js';

/** Whether a larger realisation is better (`normal`) or a smaller (`special`, *kondisi khusus*). */
export type Condition = 'normal' | 'special';

/** Target and realisation of an individual indicator (*IKI*) under PermenPANRB 8/2021. */
export interface IndicatorGiven {
  readonly name?: string;
  /** One figure or `[from, to]`, in the unit of the indicator. */
  readonly target: Cell | readonly [Cell, Cell];
  readonly realisation: Cell;
  readonly condition?: Condition;
}

/** The achievement of an indicator in per cent, not rounded. */
export function askAchievement(
  { target, realisation, condition = 'normal' }: IndicatorGiven,
  at: string,
  asking: Asking,
): CaseResult {
  const rule = condition === 'normal' ? ACHIEVEMENT_NORMAL : ACHIEVEMENT_SPECIAL;
  return asking.ask(rule, { json: { target, realisation, condition }, at });
}

/** Answers as the rows of a list input. */
export function asRows(name: string, answers: readonly CaseResult[]): readonly Inputs[] {
  return answers.map((answer) => ({ [name]: outcomeOfAnswer(answer) }));
}
