import { decideNotations } from '../decide-notations.js';
import type { ReaderParts } from '../reader-parts.js';
import { scaleJumps } from '../scale-jumps.js';

/** Numbers that read two ways, and those of one row that differ about a thousandfold. */
export const NOTATIONS: Pick<ReaderParts, 'notations' | 'scaleJumps'> = { notations: decideNotations, scaleJumps };
