import { ALIASES, type ColumnMeaning } from './aliases.js';
import { bareHeader } from './bare-header.js';
import { normalHeader } from './header-text.js';
import type { RowTexts } from './row-texts.js';

/** What columns of figures are about: a header names at least one of them. */
const KEYS: readonly ColumnMeaning[] = ['indicator', 'target', 'realisation', 'numerator', 'denominator', 'published'];
const YEAR = /^(?:19|20)\d\d$/;
const FIGURE = /^[-+(]?\d[\d.,\s%)]*$/;

const meanings = new Map<string, ColumnMeaning>();

/** What a header means, whatever year or unit stands beside its name. */
function meaningOf(normal: string): ColumnMeaning | undefined {
  if (meanings.size === 0)
    for (const [meaning, names] of Object.entries(ALIASES))
      for (const name of names) meanings.set(name, meaning as ColumnMeaning);
  return meanings.get(normal) ?? meanings.get(bareHeader(normal));
}

/** Whether a text is the name of a column. */
export function namesColumn(text: string): boolean {
  return meaningOf(normalHeader(text)) !== undefined;
}

/**
 * Whether a row in a table is the header of another one: its cells name columns (a third of them or more, of different meanings), none is
 * a figure but for years, and they do not mean what the columns of the table above mean. `headers` are normal (`normalHeader`).
 */
export function isOtherHeader(texts: RowTexts, headers: readonly string[]): boolean {
  const cells = texts.map(([column, text]) => {
    const normal = normalHeader(text);
    return { column, text, normal, meaning: meaningOf(normal), isYear: YEAR.test(text) };
  });
  if (cells.some(({ text, isYear }) => FIGURE.test(text) && !isYear)) return false;
  const named = cells.filter(({ meaning, isYear }) => meaning !== undefined || isYear);
  const kinds = new Set(named.map(({ meaning }) => meaning));
  if (named.length * 3 < cells.length || kinds.size < 2 || !KEYS.some((key) => kinds.has(key))) return false;
  return named.some(({ column, normal, meaning }) => {
    const own = headers[column] ?? '';
    return meaningOf(own) !== meaning || beside(own) !== beside(normal);
  });
}

/** What stands beside the name in a header: a year, a unit. */
function beside(normal: string): string {
  const bare = bareHeader(normal).split(' ');
  return normal
    .split(' ')
    .filter((word) => !bare.includes(word))
    .join(' ');
}
