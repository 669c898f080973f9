import { decideNotations } from '../decide-notations.js';
import type { ReaderParts } from '../reader-parts.js';

/** Numbers that read two ways. */
export const NOTATIONS: Pick<ReaderParts, 'notations'> = { notations: decideNotations };
