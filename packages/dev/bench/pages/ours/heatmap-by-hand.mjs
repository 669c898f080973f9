import { byHand } from '../by-hand.mjs';
import * as page from './heatmap.mjs';

export const { prepare, rest, step, facts } = byHand('heatmap', page);
