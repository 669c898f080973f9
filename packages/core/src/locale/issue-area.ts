import type { IssueCode } from '../issue-codes.js';
import type { IssueText, IssueValues } from './messages.js';

/** Texts of the codes of some areas (`source`, `table`, …), complete or it does not compile. */
export type IssueTextsOf<Area extends string> = Readonly<
  Record<Extract<IssueCode, `${Area}/${string}`>, (values: IssueValues) => IssueText>
>;
