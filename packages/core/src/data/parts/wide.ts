import { pairColumns } from '../pair-columns.js';
import type { ReaderParts } from '../reader-parts.js';
import { readWide } from '../wide/unfold.js';

/** Tables with a column a period, and headers that say more than their name. */
export const WIDE: Pick<ReaderParts, 'wide' | 'pair'> = { wide: readWide, pair: pairColumns };
