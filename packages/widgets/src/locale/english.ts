import { EN, type Messages } from '@takar/core';
import { EN as WIDGET_WORDS } from './en.js';
import { EN_EXPLANATION } from './explanation-en.js';
import type { ExplanationMessages } from './explanation-messages.js';
import type { Tongue } from './tongue.js';

/** All that is said in English: a chunk of its own, beside the classic file too, that comes with the first English page. */
export interface English {
  readonly tongue: Tongue;
  readonly core: Messages;
  readonly explanation: ExplanationMessages;
}

export const ENGLISH: English = {
  tongue: { core: EN, words: WIDGET_WORDS },
  core: EN,
  explanation: EN_EXPLANATION,
};
