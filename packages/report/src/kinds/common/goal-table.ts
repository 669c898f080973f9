import type { TableRow } from '../../model/document.js';
import type { Scope } from './scope.js';
import type { CommonWords } from './words.js';

/** Rows of a form: units and goals as lines across, indicators below them, numbered through. */
export function rowsByGoal(
  { units }: Scope,
  { goal: word, noGoal }: CommonWords,
  cells: (row: number, number: string) => readonly string[],
): readonly TableRow[] {
  let goals = 0;
  let indicators = 0;
  return units.flatMap(({ unit, goals: own }) => [
    ...(units.length > 1 && unit !== null ? [{ across: unit }] : []),
    ...own.flatMap(({ goal, rows }): TableRow[] => {
      if (goal !== null) goals += 1;
      const known = own.length > 1 || goal !== null;
      return [
        ...(known ? [{ across: goal === null ? noGoal : `${word} ${goals}: ${goal}` }] : []),
        ...rows.map((row) => {
          indicators += 1;
          return { cells: cells(row, String(indicators)) };
        }),
      ];
    }),
  ]);
}
