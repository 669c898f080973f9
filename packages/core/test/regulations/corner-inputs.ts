import { CORNERS_OF_ACHIEVEMENT } from './corners/achievement.js';
import { CORNERS_OF_BUDGET } from './corners/budget.js';
import { CORNERS_OF_EVALUATION } from './corners/evaluation.js';
import { CORNERS_OF_PEOPLE } from './corners/people.js';

type CaseInputs = Readonly<Record<string, unknown>>;

/** Inputs for the branches of procedures that no published case takes, by the id of their rule. */
export const CORNERS: Readonly<Record<string, readonly CaseInputs[]>> = {
  ...CORNERS_OF_ACHIEVEMENT,
  ...CORNERS_OF_BUDGET,
  ...CORNERS_OF_EVALUATION,
  ...CORNERS_OF_PEOPLE,
};
