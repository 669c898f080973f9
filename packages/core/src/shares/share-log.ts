import type { HeadersPassed } from '../data/below-other-header.js';
import { IssueLog, KEPT, type FoundAt } from '../data/issue-log.js';
import type { IssueCode } from '../issue-codes.js';
import { QUIET_ISSUES } from '../issue.js';
import type { IssueValues } from '../locale/messages.js';
import { isToldOnce } from '../stream/told-once.js';

/** Something to tell of a row of a share, which counts from its own first one. */
export interface ShareNote {
  readonly code: IssueCode;
  readonly at: FoundAt;
  readonly values: IssueValues;
}

/** What there is to tell of the rows of a share, in no language yet. */
export interface ShareNotes {
  readonly notes: readonly ShareNote[];
  /** How many more there are of a code and field than one table tells. */
  readonly more: readonly { readonly code: IssueCode; readonly field: string; readonly count: number }[];
  /** Headers in the middle of the share. What stands above its first row, the shares before it know. */
  readonly headers: HeadersPassed;
}

/**
 * Notes what a share has to tell. Issues are made of it where the texts are, which are functions and pass between no threads.
 * What is said of columns as wholes, a share does not know.
 */
export class ShareLog extends IssueLog {
  readonly #notes: ShareNote[] = [];
  readonly #counts = new Map<string, { readonly code: IssueCode; readonly field: string; count: number }>();

  constructor() {
    super({ locale: 'id', issues: QUIET_ISSUES });
  }

  override add(code: IssueCode, at: FoundAt, values: IssueValues = {}): void {
    if (at.row < 0) return;
    const { field = '' } = at;
    const key = `${code} ${field}`;
    const known = this.#counts.get(key) ?? { code, field, count: 0 };
    if (!isToldOnce(code, at)) known.count += 1;
    this.#counts.set(key, known);
    if (known.count <= KEPT) this.#notes.push({ code, at, values });
  }

  /** Everything that was noted. */
  get found(): Pick<ShareNotes, 'notes' | 'more'> {
    const more = [...this.#counts.values()].filter(({ count }) => count > KEPT);
    return { notes: this.#notes, more: more.map((each) => ({ ...each, count: each.count - KEPT })) };
  }
}
