import type { Text } from '../text/text.js';
import { IMAGE } from './magnitude.js';
import type { Program, StepFacts } from './program.js';
import type { Step } from './step.js';

/** A strict operation: NULL where an argument is, or where it has no result (`status`; null when it always has one). */
export function strict(
  program: Program,
  text: Text,
  args: readonly Step[],
  status: number | null,
  facts: StepFacts,
): Step {
  const always = status === null && args.every(({ missing }) => missing.kind === 'never');
  return program.column(text, {
    ...facts,
    missing: always ? { kind: 'never' } : { kind: 'strict', args, status },
  });
}

/** Facts of a value that is its own image. */
export const IMAGED = { magnitude: IMAGE, imaged: true } as const;
