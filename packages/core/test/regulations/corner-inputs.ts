import { CORNERS_OF_ACHIEVEMENT } from './corners/achievement.js';

type CaseInputs = Readonly<Record<string, unknown>>;

/** Inputs for the branches of procedures that no published case takes, by the id of their rule. */
export const CORNERS: Readonly<Record<string, readonly CaseInputs[]>> = {
  ...CORNERS_OF_ACHIEVEMENT,
};
