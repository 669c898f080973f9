import { EN_NUMBERS, EN_REASONS } from '@takar/core';
import { EN } from './en.js';
import type { Tongue } from './tongue.js';

/** English, as one chunk of its own. */
export const ENGLISH: Tongue = {
  core: { locale: 'en', numbers: EN_NUMBERS, reasons: EN_REASONS },
  words: EN,
};
