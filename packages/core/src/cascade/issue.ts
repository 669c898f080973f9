import type { Issue, IssuePlace, Severity } from '../issue.js';
import type { IssueText, IssueValues, Locale } from '../locale/messages.js';
import type { CheckCode } from './checks/all.js';
import { CASCADE_EN } from './locale/en.js';
import { CASCADE_ID } from './locale/id.js';

/** What can be wrong with a file before there is a tree to check, and with a file of settings. */
export type ReadingCode =
  'cascade/not-a-tree' | 'cascade/row-not-read' | 'cascade/settings-invalid' | 'cascade/more-issues';

/** A code of the cascade, stable for ever. */
export type CascadeIssueCode = CheckCode | ReadingCode;

/** Something wrong or remarkable in a tree: an issue with a code of the cascade. */
export type CascadeIssue = Omit<Issue, 'code'> & { readonly code: CascadeIssueCode };

/** Text of every code of the cascade in one language, complete or it does not compile. */
export type CascadeTexts = Readonly<Record<CascadeIssueCode, (values: IssueValues) => IssueText>>;

/** The words of the cascade in a language. */
export function cascadeTextsOf(locale: Locale): CascadeTexts {
  return locale === 'en' ? CASCADE_EN : CASCADE_ID;
}

/** Makes an issue of the cascade. */
export function createCascadeIssue(
  locale: Locale,
  code: CascadeIssueCode,
  severity: Severity,
  { path, line, column, citation }: IssuePlace,
  values: IssueValues,
): CascadeIssue {
  const { message, hint } = cascadeTextsOf(locale)[code](values);
  return {
    code,
    severity,
    message,
    hint,
    path,
    ...(line === undefined ? {} : { line }),
    ...(column === undefined ? {} : { column }),
    ...(citation === undefined ? {} : { citation }),
  };
}
