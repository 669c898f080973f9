import type { ReaderParts } from '../reader-parts.js';
import { readWide } from '../wide/read-wide.js';

/** Tables with a column a period. */
export const WIDE: Pick<ReaderParts, 'wide'> = { wide: readWide };
