import type { Locale } from '@takar/core';
import { EN_EXPLANATION } from './explanation-en.js';
import { ID_EXPLANATION } from './explanation-id.js';
import type { ExplanationMessages } from './explanation-messages.js';

/** What the explanation panel says in a language. */
export function explanationWords(locale: Locale): ExplanationMessages {
  return locale === 'en' ? EN_EXPLANATION : ID_EXPLANATION;
}
