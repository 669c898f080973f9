import type { FoundAt } from '../data/issue-log.js';
import { MINOR } from '../data/remarks.js';
import type { IssueCode } from '../issue-codes.js';
import type { IssueValues } from '../locale/messages.js';

/** Texts that are told once for all rows that have them, and how many rows those are. */
export class ToldOnce {
  readonly #rows = new Map<string, number>();

  /** Counts the rows of a part. */
  count(code: IssueCode, at: FoundAt, { text, rows = 1 }: IssueValues): void {
    const key = keyOf(code, at, text);
    this.#rows.set(key, (this.#rows.get(key) ?? 0) + Number(rows));
  }

  /** Rows of the whole table, the first time that it is asked; 0 later on. */
  take(code: IssueCode, at: FoundAt, { text }: IssueValues): number {
    const key = keyOf(code, at, text);
    const rows = this.#rows.get(key) ?? 0;
    this.#rows.set(key, 0);
    return rows;
  }
}

/** True for issues of a text and not of a row: periods, and what cannot be read in columns that leave no row without figure. */
export function isToldOnce(code: IssueCode, { field }: FoundAt): boolean {
  return code === 'period/unknown' || (code === 'number/unreadable' && field !== undefined && MINOR.has(field));
}

function keyOf(code: IssueCode, { field = '' }: FoundAt, text: unknown): string {
  return `${code} ${field} ${String(text)}`;
}
