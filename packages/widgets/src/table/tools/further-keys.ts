import { readDate, readNumberColumns, reasonOf, type Computation, type Reason } from '@takar/core';
import { quiet, type CoreWords } from '../../locale/core-words.js';
import { textRanks } from '../text-order.js';
import { cellOf } from './tree.js';

/** What a cell is that holds something, and no figure. */
const WORDS: ReadonlySet<Reason> = new Set(['unreadable', 'ambiguous', 'out_of_range', 'unknown_category']);

/**
 * Sort keys of rows by a column that passes through: as days where every cell is one, as figures where every cell is one,
 * else as texts in the order of the language. Cells that hold nothing get NaN, which comes last.
 */
export function furtherKeys(
  computation: Computation,
  column: number,
  rows: Uint32Array,
  words: CoreWords,
): Float64Array {
  const texts = Array.from(rows, (row) => cellOf(computation, row, column) || null);
  const days = texts.map((text) => (text === null ? null : readDate(text)));
  const areDays = days.every((day, i) => day !== null || texts[i] === null);
  const ordered = areDays ? days : texts;
  return (
    (areDays ? null : figureKeys(computation, column, rows, words)) ??
    textRanks((i) => ordered[i] ?? null, rows.length, words.locale)
  );
}

/** Figures of a column; null where a cell holds something else. */
function figureKeys({ table }: Computation, column: number, rows: Uint32Array, words: CoreWords): Float64Array | null {
  const { columns } = readNumberColumns(table.sheet, { further: column }, { messages: quiet(words) });
  const { values, status } = columns['further'] as NonNullable<(typeof columns)['further']>;
  const keys = new Float64Array(rows.length);
  for (let i = 0; i < rows.length; i += 1) {
    const row = table.sourceRows[rows[i] as number] ?? 0;
    const reason = reasonOf(status[row] as number);
    if (WORDS.has(reason)) return null;
    keys[i] = reason === 'value' ? (values[row] as number) : NaN;
  }
  return keys;
}
