import type { IssueCode } from '../issue-codes.js';
import type { OperatorPhrases } from '../expression/phrase-words.js';
import type { MissingReason } from '../outcome/reason.js';

/** Values that an issue's text may name. */
export type IssueValues = Readonly<Record<string, string | number | readonly (string | number)[] | undefined>>;

/** Texts of one issue: what happened, and what to do. */
export interface IssueText {
  readonly message: string;
  readonly hint: string;
}

/** Decimal and group signs and names of a language, as Takar writes them. */
export interface NumberWords {
  readonly decimal: string;
  readonly group: string;
  /** Between two numbers of a range. */
  readonly rangeDash: string;
}

/** Everything Takar says in one language. Messages are typed functions, so that a missing one does not compile. */
export interface Messages {
  readonly locale: Locale;
  readonly numbers: NumberWords;
  /** Texts of each issue, by code. */
  readonly issues: Readonly<Record<IssueCode, (values: IssueValues) => IssueText>>;
  /** Answers to the conditions of a formula. */
  readonly answers: { readonly yes: string; readonly no: string };
  readonly reasons: Readonly<Record<MissingReason, string>>;
  readonly operators: OperatorPhrases;
  /** Names of fields and of named nodes, by key; a key without name is shown as it stands. */
  readonly names: Readonly<Record<string, string>>;
}

/** What reading and computing need of a language: the words of issues. */
export type IssueTexts = Pick<Messages, 'locale' | 'issues'>;

/** Languages that Takar speaks: Indonesian and English. */
export type Locale = 'id' | 'en';

/** A text in both languages. */
export interface LocalText {
  readonly id: string;
  readonly en: string;
}
