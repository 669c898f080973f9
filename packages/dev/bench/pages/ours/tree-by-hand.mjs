import { byHand } from '../by-hand.mjs';
import * as page from './tree.mjs';

export const { prepare, rest, step, facts } = byHand('tree', page);
