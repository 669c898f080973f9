import { IssueLog, type FoundAt, type RowIssue } from '../data/issue-log.js';
import { alteredIssue } from '../issue.js';
import type { IssueCode } from '../issue-codes.js';
import type { IssueTexts, IssueValues } from '../locale/messages.js';
import { isToldOnce, type ToldOnce } from './told-once.js';

/** Hears the issues of a first reading: what is told once is counted, everything else is told in the second. */
export class SurveyLog extends IssueLog {
  /** Codes of what is to be said of the table as a whole. */
  readonly ofTable = new Set<IssueCode>();
  readonly #told: ToldOnce;

  constructor(messages: IssueTexts, told: ToldOnce) {
    super(messages);
    this.#told = told;
  }

  override add(code: IssueCode, at: FoundAt, values: IssueValues = {}): void {
    if (at.row < 0) this.ofTable.add(code);
    else if (isToldOnce(code, at)) this.#told.count(code, at, values);
  }
}

/**
 * Gathers the issues of a table that is read in parts as one reading of it would: rows count through, the thousand issues that
 * are kept are those of the table, and what is said of the table as a whole is said once.
 */
export class PartLog extends IssueLog {
  readonly #told: ToldOnce;
  readonly #ofPart: RowIssue[];
  readonly #ofTable: RowIssue[] = [];
  #firstRow = 0;
  #isFirst = true;

  constructor(messages: IssueTexts, told: ToldOnce) {
    const ofPart: RowIssue[] = [];
    super(messages, ofPart);
    this.#ofPart = ofPart;
    this.#told = told;
  }

  override add(code: IssueCode, at: FoundAt, values: IssueValues = {}): void {
    if (at.row < 0) {
      if (this.#isFirst || code === 'table/total-row' || code === 'table/note-row') super.add(code, at, values);
      return;
    }
    const place = { ...at, row: at.row + this.#firstRow };
    if (!isToldOnce(code, at)) {
      super.add(code, place, values);
      return;
    }
    const { rows: _, ...rest } = values;
    const rows = this.#told.take(code, at, values);
    if (rows > 0) super.add(code, place, code === 'period/unknown' || rows > 1 ? { ...rest, rows } : rest);
  }

  /** The issues of a part's rows, which count from its own first one; those of the table wait for the end. */
  override all(): readonly RowIssue[] {
    const found = this.#ofPart.splice(0);
    this.#ofTable.push(...found.filter(({ row }) => row < 0));
    return found
      .filter(({ row }) => row >= 0)
      .sort((a, b) => a.row - b.row)
      .map((issue) => alteredIssue(issue, { ...issue, row: issue.row - this.#firstRow }));
  }

  /** A part of so many rows was read. */
  next(rows: number): void {
    this.#firstRow += rows;
    this.#isFirst = false;
  }

  /** After the last part: the issues of the table, what columns are written in after what was left out. */
  ofTable(): readonly RowIssue[] {
    const isStyle = ({ code }: RowIssue): boolean => code === 'number/style' || code === 'number/mixed-style';
    const found = this.#ofTable;
    return [...found.filter((issue) => !isStyle(issue)), ...found.filter(isStyle), ...super.all()];
  }
}
