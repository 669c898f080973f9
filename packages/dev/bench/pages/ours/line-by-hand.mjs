import { byHand } from '../by-hand.mjs';
import * as page from './line.mjs';

export const { prepare, rest, step, facts } = byHand('line', page);
