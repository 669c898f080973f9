import type { RawCell, Sheet } from '../data/sheet.js';

/** Rows that a part waits for: more than tell columns apart, and enough to be worth a table. */
const FEW = 16_384;
/** Rows of a part at most. */
const MANY = 65_536;

/**
 * The same rows in sheets of some ten thousand each: small ones are put together, large ones are cut. A sheet of a source is
 * held no longer than until its rows are given. All have the same headers; where there are no rows, one sheet says so.
 *
 * @example
 * const survey = await surveySheets(evenSheets(batches()), { messages: ID });
 */
export async function* evenSheets(sheets: AsyncIterable<Sheet>): AsyncGenerator<Sheet> {
  let waiting: Sheet[] = [];
  let held = 0;
  let given = 0;
  for await (const sheet of sheets) {
    waiting.push(sheet);
    held += sheet.rowCount;
    if (held < FEW) continue;
    const all = together(waiting);
    waiting = [];
    held = 0;
    given += all.rowCount;
    yield* cut(all);
  }
  if (held > 0 || (given === 0 && waiting.length > 0)) yield* cut(together(waiting));
}

/** Sheets one below the other. */
function together(sheets: readonly Sheet[]): Sheet {
  const [first, ...more] = sheets as readonly [Sheet, ...Sheet[]];
  if (more.length === 0) return first;
  const begins = [0];
  for (const { rowCount } of sheets) begins.push((begins.at(-1) as number) + rowCount);
  const rowCount = begins.at(-1) as number;
  // rows are asked for one after the other, so the sheet of the last one is nearly always the right one
  let at = 0;
  const sheetAt = (row: number): Sheet => {
    while (row < (begins[at] as number)) at -= 1;
    while (row >= (begins[at + 1] as number)) at += 1;
    return sheets[at] as Sheet;
  };
  const within = (row: number): boolean => row >= 0 && row < rowCount;
  return {
    headers: first.headers,
    rowCount,
    cell: (row, column) => (within(row) ? sheetAt(row).cell(row - (begins[at] as number), column) : null),
    line: (row) => (within(row) ? sheetAt(row).line(row - (begins[at] as number)) : undefined),
  };
}

/** A sheet in equal parts of so many rows at most; itself where it has no more. */
function* cut(sheet: Sheet): Generator<Sheet> {
  const { headers, rowCount } = sheet;
  const parts = Math.ceil(rowCount / MANY);
  if (parts <= 1) {
    yield sheet;
    return;
  }
  const rows = Math.ceil(rowCount / parts);
  for (let from = 0; from < rowCount; from += rows) {
    const count = Math.min(rows, rowCount - from);
    const cell = (row: number, column: number): RawCell =>
      row < 0 || row >= count ? null : sheet.cell(from + row, column);
    yield { headers, rowCount: count, cell, line: (row) => sheet.line(from + row) };
  }
}
