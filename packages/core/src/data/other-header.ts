import { ALIASES, type ColumnMeaning } from './aliases.js';
import { bareHeader } from './bare-header.js';
import { normalHeader } from './header-text.js';
import type { RowTexts } from './row-texts.js';
import type { Sheet } from './sheet.js';
import { periodOfHeader } from './wide/period-of-header.js';

/** What columns of figures are about: a header names at least one of them. */
const KEYS: readonly ColumnMeaning[] = ['indicator', 'target', 'realisation', 'numerator', 'denominator', 'published'];
const YEAR = /^(?:19|20)\d\d$/;

const meanings = new Map<string, ColumnMeaning>();

/** What a name of a column means. */
function meaningOf(name: string): ColumnMeaning | undefined {
  if (meanings.size === 0)
    for (const [meaning, names] of Object.entries(ALIASES))
      for (const alias of names) meanings.set(alias, meaning as ColumnMeaning);
  return meanings.get(name);
}

/** What a header says: what its column means, and what stands beside that name, as a year, a unit, a period. */
interface Said {
  readonly meaning: string | undefined;
  readonly beside: string;
}

/** What the header of a table tells of texts below it. */
export interface TableHeader {
  /** Whether a text is the name of a column: one that Takar knows, or one of this table. */
  readonly names: (text: string) => boolean;
  /** Whether a row without figures (but for years) is the header of another table. */
  readonly isOther: (texts: RowTexts) => boolean;
}

/**
 * The header of a table in which the columns with these places hold figures. A row is the header of another table where its
 * cells name columns (a third of them or more, of different meanings, one of them about figures) that do not mean what the
 * columns of this table mean. In a table with a column a period (`isWide`) a header means what it says beside its period.
 */
export function tableHeader(sheet: Sheet, figures: readonly number[], isWide: boolean): TableHeader {
  const headers = sheet.headers.map(normalHeader);
  const own = new Set(headers);
  const keys = new Set<string | undefined>([...KEYS, ...figures.map((column) => headers[column])]);
  const said = (normal: string): Said => {
    const period = isWide ? periodOfHeader(normal) : null;
    // a column that says nothing but its period holds realisations
    const name = period === null ? normal : period.rest || 'realisasi';
    const bare = bareHeader(name);
    const meaning = meaningOf(name) ?? meaningOf(bare) ?? (own.has(normal) ? normal : undefined);
    const words = bare.split(' ');
    const left = name.split(' ').filter((word) => !words.includes(word));
    return { meaning, beside: [period?.kind, period?.number, ...left].join(' ') };
  };
  return {
    names: (text) => said(normalHeader(text)).meaning !== undefined,
    isOther(texts) {
      const cells = texts.map(([column, text]) => ({ column, isYear: YEAR.test(text), ...said(normalHeader(text)) }));
      const named = cells.filter(({ meaning, isYear }) => meaning !== undefined || isYear);
      const kinds = new Set(named.map(({ meaning }) => meaning));
      if (named.length * 3 < cells.length || kinds.size < 2 || ![...kinds].some((kind) => keys.has(kind))) return false;
      return named.some(({ column, meaning, beside }) => {
        const above = said(headers[column] ?? '');
        return above.meaning !== meaning || above.beside !== beside;
      });
    },
  };
}
