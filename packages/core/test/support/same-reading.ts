import assert from 'node:assert/strict';
import { NUMBER_FIELDS, type IndicatorTable } from '#src/data/indicator-table.js';
import { FIGURES } from '#src/data/parts/figures.js';
import { HEADERS } from '#src/data/parts/headers.js';
import { NOTATIONS } from '#src/data/parts/notations.js';
import { WIDE } from '#src/data/parts/wide.js';
import { WORDS } from '#src/data/parts/words.js';
import { readPartly, type ReaderPartName } from '#src/data/read-partly.js';
import type { ReaderParts } from '#src/data/reader-parts.js';
import type { IndicatorOptions } from '#src/data/read-with.js';
import type { Sheet } from '#src/data/sheet.js';

/** Everything that a reading says, cell by cell. */
function said(table: IndicatorTable): unknown {
  const { issues, columns, sourceRows, fields, others, length } = table;
  const cells = NUMBER_FIELDS.map((field) => Array.from({ length }, (_, row) => table.numberCell(row, field)));
  return { length, columns, sourceRows, fields, others, issues, cells };
}

const PARTS = { headers: HEADERS, figures: FIGURES, notations: NOTATIONS, wide: WIDE, words: WORDS };

/**
 * Asserts that a reading which brings its parts one by one, as they are asked for, gives the same as the whole reader.
 * Returns the names of the parts that the table asked for.
 */
export function partsOf(sheet: Sheet, options: IndicatorOptions, whole: IndicatorTable): readonly ReaderPartName[] {
  const asked: ReaderPartName[] = [];
  let parts: Partial<ReaderParts> = {};
  for (;;) {
    const read = readPartly(sheet, options, parts);
    if (typeof read !== 'string') {
      assert.deepEqual(said(read), said(whole));
      return asked;
    }
    assert.ok(!asked.includes(read), `${read} was brought already`);
    asked.push(read);
    parts = { ...parts, ...PARTS[read] };
  }
}
