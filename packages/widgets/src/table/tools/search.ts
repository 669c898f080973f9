import { textsOf, type Computation, type TextField } from '@takar/core';
import { plain } from '../../scene/plain.js';

/** Fields whose texts are searched, beside what `said` gives of a row. */
const FIELDS: readonly TextField[] = ['indicator', 'unit', 'period', 'measure_unit'];
/** Most words of a search; each is one bit of a row's mask. */
const WORDS = 30;

/**
 * Rows that hold every word of a text in some column, case and accents aside; all of them for an empty text. Each distinct
 * text is looked at once, so that a million rows are searched as they are typed for. `say` puts a field into the words that
 * are seen, as `Triwulan II` for `2026-Q2`; `further` are the texts of columns that pass through.
 */
export function rowsFound(
  { table }: Computation,
  rows: Uint32Array,
  query: string,
  say: (field: TextField, text: string) => string,
  further: readonly ((row: number) => string)[] = [],
): Uint32Array {
  const wanted = [...new Set(plain(query).split(' '))].filter((word) => word !== '').slice(0, WORDS);
  if (wanted.length === 0) return rows;
  const all = 2 ** wanted.length - 1;
  const masks = new Int32Array(rows.length);
  const look = (textOf: (row: number) => string | null | undefined, said: (text: string) => string): void => {
    const known = new Map<string, number>();
    rows.forEach((row, i) => {
      const text = textOf(row);
      if (!text) return;
      let mask = known.get(text);
      if (mask === undefined) {
        const words = plain(said(text));
        mask = wanted.reduce((bits, word, bit) => (words.includes(word) ? bits | (1 << bit) : bits), 0);
        known.set(text, mask);
      }
      masks[i] = (masks[i] as number) | mask;
    });
  };
  for (const field of FIELDS) {
    const values = textsOf(table, field)?.values;
    if (values !== undefined)
      look(
        (row) => values[row],
        (text) => say(field, text),
      );
  }
  for (const textOf of further) look(textOf, (text) => text);
  return rows.filter((_, i) => masks[i] === all);
}
