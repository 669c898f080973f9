import { mappedColumns } from '../mapped-columns.js';
import { matchColumns } from '../match-columns.js';
import type { ReaderParts } from '../reader-parts.js';
import { tallSheet } from '../wide/tall-sheet.js';

/** Headers that are not among the plainest: every alias, years and units beside names, columns that the caller named. */
export const HEADERS: Pick<ReaderParts, 'tall' | 'match' | 'mapped'> = {
  tall: tallSheet,
  match: matchColumns,
  mapped: mappedColumns,
};
