import { IssueLog, type RowIssue } from '../data/issue-log.js';
import { styleIssues } from '../data/style-issues.js';
import type { IssueTexts } from '../locale/messages.js';
import { OTHER_HEADER } from '../data/below-other-header.js';
import { Evidence, type ColumnEvidence } from '../stream/evidence.js';
import type { FoundShare } from './share-headers.js';
import type { ShareNote } from './share-log.js';
import { isToldOnce, ToldOnce } from '../stream/told-once.js';

/** What the cells of all shares speak for, column by column; the shares have the same columns. */
export function togetherEvidence(shares: readonly (readonly ColumnEvidence[])[]): readonly ColumnEvidence[] {
  const sum = new Evidence();
  for (const share of shares) sum.add(share);
  const together = (shares[0] ?? []).map(({ field, evidence }) => ({ field, evidence: { ...evidence } }));
  sum.give(together);
  return together;
}

/** Issues of columns that were read in shares: as `readNumberColumns` tells them of the whole, in its order. */
export function shareIssues(
  found: readonly FoundShare[],
  columns: Readonly<Record<string, number>>,
  evidence: readonly ColumnEvidence[],
  messages: IssueTexts,
): readonly RowIssue[] {
  const log = new IssueLog(messages);
  const told = new ToldOnce();
  for (const { code, at, values } of found.flatMap(({ notes }) => notes))
    if (isToldOnce(code, at)) told.count(code, at, values);

  // which code of a field comes first is seen where many of both are left out, so steps follow each other as in one reading
  const add = (isOfStep: (note: Pick<ShareNote, 'code' | 'at'>) => boolean): void => {
    for (const { firstRow, notes, more } of found) {
      for (const note of notes) if (isOfStep(note)) addNote(log, told, note, firstRow);
      for (const { code, field, count } of more)
        // a thousand of these are told, so the log counts them and tells no row
        for (let i = 0; i < count && isOfStep({ code, at: { row: 0, field } }); i += 1)
          log.add(code, { row: 0, field });
    }
  };
  const isOpen = ({ code }: Pick<ShareNote, 'code'>): boolean => code === 'number/ambiguous';
  const isHeader = ({ code }: Pick<ShareNote, 'code'>): boolean => code === OTHER_HEADER;
  const fields = evidence.map(({ field }) => field);
  for (const field of fields) add((note) => isOpen(note) && note.at.field === field);
  styleIssues(
    evidence.map((each) => ({ ...each, column: columns[each.field] as number })),
    log,
  );
  for (const field of fields) {
    const isOf = (note: Pick<ShareNote, 'code' | 'at'>): boolean =>
      note.at.field === field && !isOpen(note) && !isHeader(note);
    add((note) => isOf(note) && !isToldOnce(note.code, note.at));
    add((note) => isOf(note) && isToldOnce(note.code, note.at));
  }
  add(isHeader);
  return log.all();
}

/** Tells a note in its row of the file; what is told once, with all of its rows. */
function addNote(log: IssueLog, told: ToldOnce, { code, at, values }: ShareNote, firstRow: number): void {
  const place = { ...at, row: at.row + firstRow };
  if (!isToldOnce(code, at)) {
    log.add(code, place, values);
    return;
  }
  const { rows: _, ...rest } = values;
  const rows = told.take(code, at, values);
  if (rows > 0) log.add(code, place, rows > 1 ? { ...rest, rows } : rest);
}
