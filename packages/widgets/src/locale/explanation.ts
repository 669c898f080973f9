import type { Locale } from '@takar/core';
import { ID_EXPLANATION } from './explanation-id.js';
import type { ExplanationMessages } from './explanation-messages.js';
import { englishWords } from './tongue.js';

/** What the explanation panel says in a language; Indonesian until `learn` has brought English. */
export function explanationWords(locale: Locale): ExplanationMessages {
  return (locale === 'en' ? englishWords()?.explanation : undefined) ?? ID_EXPLANATION;
}
