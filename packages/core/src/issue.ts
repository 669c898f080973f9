import { severityOf, type IssueCode } from './issue-codes.js';
import type { IssueTexts, IssueValues } from './locale/messages.js';

/** How bad an issue is: an `error` leaves a figure without value, a `warning` asks for a look, `info` tells. */
export type Severity = 'error' | 'warning' | 'info';

/** Where a statement comes from: instrument, article and address. */
export interface Citation {
  /** Short name of the instrument, as *PermenPANRB 53/2014*. */
  readonly instrument: string;
  /** Article, annex, page or table within it. */
  readonly article?: string;
  /** Where it can be read. */
  readonly url?: string;
}

/** Something wrong or remarkable in the data: what happened, where, and what to do. Data never throws. */
export interface Issue {
  /** `area/kebab-name`, stable for ever. */
  readonly code: IssueCode;
  readonly severity: Severity;
  readonly message: string;
  /** What to do about it. */
  readonly hint: string;
  /** JSON Pointer into the input: `/rows/0/target`. Rows count from 0 here, from 1 for people. */
  readonly path: string;
  /** Line of the source file, from 1. */
  readonly line?: number;
  /** Column of the source file, from 1. */
  readonly column?: number;
  readonly citation?: Citation;
}

/** Place of an issue. */
export interface IssuePlace {
  readonly path: string;
  readonly line?: number | undefined;
  readonly column?: number | undefined;
  readonly citation?: Citation | undefined;
}

/** What issues were made from, so that they can be told again in other words. */
const VALUES = /* @__PURE__ */ new WeakMap<Issue, IssueValues>();

/** Makes an issue with the texts of a locale; the severity comes from the table of codes. */
export function createIssue(texts: IssueTexts, code: IssueCode, place: IssuePlace, values: IssueValues = {}): Issue {
  const text = texts.issues[code](values);
  const issue: Issue = {
    code,
    severity: severityOf(code),
    message: text.message,
    hint: text.hint,
    path: place.path,
    ...(place.line === undefined ? {} : { line: place.line }),
    ...(place.column === undefined ? {} : { column: place.column }),
    ...(place.citation === undefined ? {} : { citation: place.citation }),
  };
  VALUES.set(issue, values);
  return issue;
}

/** The same issue as another object, with properties added or left out; it can still be told again. */
export function alteredIssue<T extends Issue>(issue: Issue, altered: T): T {
  VALUES.set(altered, VALUES.get(issue) ?? {});
  return altered;
}

/** The same issue in the words of another locale, or in words at all when it was made with `QUIET_ISSUES`. */
export function retellIssue(issue: Issue, texts: IssueTexts): Issue {
  const values = VALUES.get(issue);
  return values === undefined ? issue : alteredIssue(issue, { ...issue, ...texts.issues[issue.code](values) });
}

/** Texts that only name the code: for pages that load the words when someone asks. */
export const QUIET_ISSUES: IssueTexts['issues'] = /* @__PURE__ */ new Proxy({} as IssueTexts['issues'], {
  get: (_, code) => () => ({ message: String(code), hint: '' }),
});
