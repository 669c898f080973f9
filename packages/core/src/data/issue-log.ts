import { alteredIssue, createIssue, type Issue } from '../issue.js';
import type { IssueCode } from '../issue-codes.js';
import type { IssueValues, IssueTexts } from '../locale/messages.js';

/** An issue of reading with the row of the table it belongs to; -1 for the table as a whole. */
export type RowIssue = Issue & { readonly row: number };

/** Where an issue was found. */
export interface FoundAt {
  readonly row: number;
  /** Field or header that the path ends with. */
  readonly field?: string;
  readonly line?: number | undefined;
  readonly column?: number | undefined;
}

/** Issues of one code and field that are kept one by one; the rest is counted, so that a million bad cells fit in memory. */
export const KEPT = 1000;

/** What stands in for data that nobody gave is told on every row that it decided. */
const TOLD_ON_EVERY_ROW: ReadonlySet<IssueCode> = /* @__PURE__ */ new Set(['polarity/assumed']);

/** Gathers issues, row by row. */
export class IssueLog {
  readonly #messages: IssueTexts;
  readonly #issues: RowIssue[];
  readonly #counts = new Map<string, { readonly code: IssueCode; readonly field: string; count: number }>();

  #columns = true;

  /** Gathers into `issues` where that is given, so that somebody else can take them away. */
  constructor(messages: IssueTexts, issues: RowIssue[] = []) {
    this.#messages = messages;
    this.#issues = issues;
  }

  /** From now on columns are not named: the table was rearranged, and they would not be those of the source. */
  forgetColumns(): void {
    this.#columns = false;
  }

  /** Adds an issue; from the thousandth of one code and field on it is only counted. */
  add(code: IssueCode, at: FoundAt, values: IssueValues = {}): void {
    const key = `${code} ${at.field ?? ''}`;
    const known = this.#counts.get(key) ?? { code, field: at.field ?? '', count: 0 };
    known.count += 1;
    this.#counts.set(key, known);
    if (known.count > KEPT && !TOLD_ON_EVERY_ROW.has(code)) return;
    const path =
      at.row < 0
        ? at.field === undefined
          ? ''
          : `/${pointer(at.field)}`
        : `/rows/${at.row}/${pointer(at.field ?? '')}`;
    this.#keep(
      createIssue(this.#messages, code, { path, line: at.line, column: this.#columns ? at.column : undefined }, values),
      at.row,
    );
  }

  /** The issues in the order of their rows, those of the table first, with one that counts what was left out. */
  all(): readonly RowIssue[] {
    const left = [...this.#counts.values()].filter(({ code, count }) => count > KEPT && !TOLD_ON_EVERY_ROW.has(code));
    for (const { code, field, count } of left) {
      const issue = createIssue(this.#messages, 'table/more-issues', { path: '' }, { code, field, rows: count - KEPT });
      this.#keep(issue, -1);
    }
    return this.#issues.sort((a, b) => a.row - b.row);
  }

  #keep(issue: Issue, row: number): void {
    this.#issues.push(alteredIssue(issue, { ...issue, row }));
  }
}

/** A key as a JSON Pointer writes it (RFC 6901). */
function pointer(key: string): string {
  return key.replaceAll('~', '~0').replaceAll('/', '~1');
}
