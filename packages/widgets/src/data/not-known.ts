import type { LocalText } from '@takar/core';
import { SourceError } from './problem.js';

/** An attribute names something that there is none of: says what is known. `what` is the kind of thing, as `scheme`. */
export function notKnown(what: LocalText, given: string, known: readonly string[]): SourceError {
  const names = known.join(', ');
  return new SourceError('failed', [], undefined, {
    id: `${what.id} "${given}" tidak dikenal. Yang dikenal: ${names}.`,
    en: `The ${what.en} "${given}" is not known. Known: ${names}.`,
  });
}
