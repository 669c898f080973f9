import type { NumberWords } from '../messages.js';

/** Indonesian notation: `1.234,5`. */
export const NUMBERS: NumberWords = { decimal: ',', group: '.', rangeDash: '–' };
