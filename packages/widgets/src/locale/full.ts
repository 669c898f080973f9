import { QUIET_ISSUES, retellIssue, type Issue, type Locale, type Messages } from '@takar/core';
import { englishWords } from './tongue.js';

let formulas: Omit<Messages, 'issues'> | null = null;
let issueTexts: Messages['issues'] | null = null;

/** Brings what core says of formulas in Indonesian, which most pages never show. */
export async function learnFormulas(): Promise<void> {
  ({ ID_FORMULAS: formulas } = await import('./indonesian.js'));
}

/** Brings what core says of issues in Indonesian. */
export async function learnIssues(): Promise<void> {
  ({ ID_ISSUES: issueTexts } = await import('./indonesian-issues.js'));
}

/** Core's words of a language; Indonesian until `learn` has brought English. `learnFormulas` comes first. */
export function messagesOf(locale: Locale): Messages {
  const english = locale === 'en' ? englishWords()?.core : undefined;
  return english ?? { ...(formulas as Messages), locale: 'id', issues: issueTexts ?? QUIET_ISSUES };
}

/** Issues in words; their codes alone until `learnIssues` has brought the texts. */
export function retell<I extends Issue>(issues: readonly I[], locale: Locale): readonly I[] {
  const texts = messagesOf(locale);
  return issues.map((issue) => ({ ...issue, ...retellIssue(issue, texts) }));
}

/** Brings the texts of issues where there are some and the texts are not there; says whether it did. */
export async function bringTexts(issues: readonly unknown[]): Promise<boolean> {
  if (issues.length === 0 || issueTexts !== null) return false;
  await learnIssues();
  return true;
}
