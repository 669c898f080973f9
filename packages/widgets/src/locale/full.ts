import { retellIssue, type Issue, type Locale, type Messages } from '@takar/core';
import { englishWords } from './tongue.js';

let indonesian: Messages | null = null;

/** Brings everything that core says in Indonesian: for formulas and issues, which most pages never show. */
export async function learnAll(): Promise<void> {
  ({ INDONESIAN: indonesian } = await import('./indonesian.js'));
}

/** Core's words of a language; Indonesian until `learn` has brought English. `learnAll` comes first. */
export function messagesOf(locale: Locale): Messages {
  return (locale === 'en' ? englishWords()?.core : undefined) ?? (indonesian as Messages);
}

/** Issues in words. */
export function retell<I extends Issue>(issues: readonly I[], locale: Locale): readonly I[] {
  const texts = messagesOf(locale);
  return issues.map((issue) => ({ ...issue, ...retellIssue(issue, texts) }));
}
