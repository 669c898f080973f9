import { matchColumns } from '../data/match-columns.js';
import { FIGURES } from '../data/parts/figures.js';
import { HEADERS } from '../data/parts/headers.js';
import { NOTATIONS } from '../data/parts/notations.js';
import { WIDE } from '../data/parts/wide.js';
import { WORDS } from '../data/parts/words.js';
import type { ReaderParts } from '../data/reader-parts.js';

/** The whole reader, as it reads one part after another of a table. */
export function everyPart(ofWhole: Required<Pick<ReaderParts, 'log' | 'match' | 'settle'>>): ReaderParts {
  return { ...HEADERS, ...FIGURES, ...NOTATIONS, ...WIDE, ...WORDS, ...ofWhole };
}

/** Finds the columns in the first part; they are those of every part. */
export function sameColumns(): typeof matchColumns {
  let found: ReturnType<typeof matchColumns> | undefined;
  return (...given) => (found ??= matchColumns(...given));
}
