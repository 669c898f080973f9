import { EN as EN_CORE } from '@takar/core';
import { EN } from './en.js';
import type { Tongue } from './tongue.js';

/** English, as one chunk of its own. */
export const ENGLISH: Tongue = { core: EN_CORE, words: EN };
