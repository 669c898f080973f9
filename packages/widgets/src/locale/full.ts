import { ID, retellIssue, type Issue, type Locale, type Messages } from '@takar/core';
import { englishWords } from './tongue.js';

// Everything that core says: a chunk of its own, loaded when formulas or issues are to be shown.

/** Core's words of a language; Indonesian until `learn` has brought English. */
export function messagesOf(locale: Locale): Messages {
  return (locale === 'en' ? englishWords()?.core : undefined) ?? ID;
}

/** Issues in words. */
export function retell<I extends Issue>(issues: readonly I[], locale: Locale): readonly I[] {
  const texts = messagesOf(locale);
  return issues.map((issue) => ({ ...issue, ...retellIssue(issue, texts) }));
}
