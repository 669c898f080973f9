import type { TableColumn } from './document.js';

/** A cell of the head of a table: its text and how many columns and rows it spans. */
export interface HeadCell {
  readonly text: string;
  readonly across: number;
  readonly down: number;
}

/** The head of a table as one row, or as two where some columns have a heading over them. */
export function headRows(columns: readonly TableColumn[]): readonly (readonly HeadCell[])[] {
  if (columns.every(({ over }) => over === undefined)) {
    return [columns.map(({ head }) => ({ text: head, across: 1, down: 1 }))];
  }
  const upper: HeadCell[] = [];
  const lower: HeadCell[] = [];
  for (const [i, { head, over }] of columns.entries()) {
    if (over === undefined) {
      upper.push({ text: head, across: 1, down: 2 });
      continue;
    }
    lower.push({ text: head, across: 1, down: 1 });
    if (i > 0 && columns[i - 1]?.over === over) {
      const last = upper.pop() as HeadCell;
      upper.push({ ...last, across: last.across + 1 });
    } else upper.push({ text: over, across: 1, down: 1 });
  }
  return [upper, lower];
}
