import { tableHeader } from '../other-header.js';
import { pairColumns } from '../pair-columns.js';
import type { ReaderParts } from '../reader-parts.js';
import { readWide } from '../wide/unfold.js';

/** Tables with a column a period, headers that say more than their name, headers of other tables. */
export const WIDE: Pick<ReaderParts, 'wide' | 'pair' | 'header'> = {
  wide: readWide,
  pair: pairColumns,
  header: tableHeader,
};
