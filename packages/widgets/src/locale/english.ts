import { EN as CORE } from '@takar/core';
import { EN } from './en.js';
import type { Tongue } from './tongue.js';

/** English, as one chunk of its own. */
export const ENGLISH: Tongue = {
  core: { locale: CORE.locale, numbers: CORE.numbers, reasons: CORE.reasons },
  words: EN,
};
