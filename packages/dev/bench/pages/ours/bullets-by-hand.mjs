import { byHand } from '../by-hand.mjs';
import * as page from './bullets.mjs';

export const { prepare, rest, step, facts } = byHand('bullets', page);
