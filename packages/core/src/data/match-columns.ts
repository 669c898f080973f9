import { ALIASES, type ColumnMeaning } from './aliases.js';
import { columnsByHeader } from './columns-by-header.js';
import { isCategoryField, isFieldName } from './fields.js';
import { bareHeader } from './bare-header.js';
import { normalHeader } from './header-text.js';
import { headerYear } from './header-year.js';
import type { IssueLog } from './issue-log.js';
import { plainName } from './plain-names.js';
import type { ReaderParts } from './reader-parts.js';
import { sampled } from './sampled.js';
import type { Sheet } from './sheet.js';
import { mayBeWide } from './wide/is-wide.js';

/** Which columns of a sheet hold what. */
export interface MatchedColumns {
  /** Column of each meaning; the unit may have several, of which the first filled one counts in each row. */
  readonly columns: ReadonlyMap<ColumnMeaning, readonly number[]>;
  /** Meanings that several columns claim with equal right; none of them is used. */
  readonly ambiguous: ReadonlySet<ColumnMeaning>;
  /** Columns that hold no field: they pass through. Parts of a period, as `tahun`, are among them. */
  readonly others: readonly { readonly header: string; readonly column: number }[];
  /** The year that the headers of target and realisation carry both. */
  readonly year?: number | undefined;
}

/** How columns are matched. */
export interface MatchOptions {
  /** Headers of the source to names of fields; wins over aliases. */
  readonly map?: Readonly<Record<string, string>> | undefined;
  /** Chooses between `Target 2022` and `Target 2023`. */
  readonly year?: number | undefined;
}

const MEANINGS = Object.keys(ALIASES) as ColumnMeaning[];

/**
 * Finds the columns of the fields by their headers: what the caller mapped, then aliases as they stand, then aliases
 * with a year or unit beside them (`Target 2023 (%)`). Reports unknown maps and headers that claim one field alike.
 */
export function matchColumns(sheet: Sheet, options: MatchOptions, parts: ReaderParts, log: IssueLog): MatchedColumns {
  const normals = sheet.headers.map(normalHeader);
  const columns = new Map<ColumnMeaning, number[]>();
  const ambiguous = new Set<ColumnMeaning>();
  const taken = new Set<number>();
  const take = (meaning: ColumnMeaning, found: readonly number[]): void => {
    columns.set(meaning, [...(columns.get(meaning) ?? []), ...found]);
    for (const column of found) taken.add(column);
  };
  if (options.map !== undefined)
    for (const [meaning, column] of parts.mapped(sheet, normals, options.map, log)) take(meaning, [column]);
  const fixed = new Set(columns.keys());

  const byAlias = (headers: readonly string[]): void => {
    const named = columnsByHeader(headers);
    for (const meaning of MEANINGS) {
      if (columns.has(meaning) || ambiguous.has(meaning)) continue;
      const found = candidates(sheet, named, meaning, taken, parts);
      const [best = []] = found;
      const fitting = best.length > 1 ? ofYear(sheet, best, options.year) : best;
      const chosen = [...fitting, ...revised(headers, meaning, fitting, taken)];
      if (chosen.length > 1) {
        ambiguous.add(meaning);
        for (const column of chosen) taken.add(column);
        log.add(
          'table/ambiguous-column',
          { row: -1, field: meaning },
          { field: meaning, headers: chosen.map((c) => sheet.headers[c] ?? '') },
        );
      } else if (chosen.length === 1)
        take(meaning, meaning === 'unit' ? found.filter((group) => group.length === 1).flat() : chosen);
    }
  };
  byAlias(normals);
  byAlias(normals.map(bareHeader));
  const [unit] = columns.get('unit') ?? [];
  const saysBoth = unit !== undefined && normals[unit] === 'unit' && !columns.has('measure_unit');
  if (saysBoth && !fixed.has('unit')) parts.splitUnits(sheet, columns, log);
  if (mayBeWide(sheet.headers) || options.year !== undefined)
    parts.pair(sheet, { columns, ambiguous }, fixed, options.year, log);
  const used = new Set(
    [...columns].flatMap(([meaning, [first]]) => (isFieldName(meaning) && first !== undefined ? [first] : [])),
  );
  const others = sheet.headers.flatMap((header, column) =>
    used.has(column) || header === '' ? [] : [{ header, column }],
  );
  const year = headerYear(sheet, [columns.get('target')?.[0], columns.get('realisation')?.[0]]);
  return { columns, ambiguous, others, year };
}

/** Columns for a meaning, grouped by alias, the best alias first. */
function candidates(
  sheet: Sheet,
  named: ReadonlyMap<string, readonly number[]>,
  meaning: ColumnMeaning,
  taken: ReadonlySet<number>,
  parts: ReaderParts,
): readonly (readonly number[])[] {
  return ALIASES[meaning]
    .map((alias) =>
      (named.get(alias) ?? []).filter((column) => !taken.has(column) && speaksOf(sheet, column, meaning, parts)),
    )
    .filter(({ length }) => length > 0);
}

const REVISED = /^target (?:.* )?(?:perubahan|revisi|revised|p)$/;

/** Targets as a later document changed them (`Target PK Perubahan`), beside one that says no such thing: which counts is not known. */
function revised(
  headers: readonly string[],
  meaning: ColumnMeaning,
  chosen: readonly number[],
  taken: ReadonlySet<number>,
): readonly number[] {
  if (meaning !== 'target' || chosen.length === 0) return [];
  return headers.flatMap((header, column) =>
    REVISED.test(header) && !taken.has(column) && !chosen.includes(column) ? [column] : [],
  );
}

/** Of columns that differ by a year in their header, the one of the year asked for. */
function ofYear(sheet: Sheet, columns: readonly number[], year: number | undefined): readonly number[] {
  if (year === undefined) return columns;
  const named = columns.filter((column) => sheet.headers[column]?.includes(String(year)));
  return named.length === 1 ? named : columns;
}

/**
 * Some headers mean different things in different portals: `Status` may be *Tercapai*, `Jenis Indikator` may be *IKU*.
 * They are taken for a category only when a filled cell in two is a known name of it.
 */
function speaksOf(sheet: Sheet, column: number, meaning: ColumnMeaning, parts: ReaderParts): boolean {
  if (!isCategoryField(meaning) || CERTAIN.includes(normalHeader(sheet.headers[column] ?? ''))) return true;
  const texts = [...sampled(sheet, column)];
  const known = texts.filter((text) => (plainName(meaning, text) ?? parts.synonym(meaning, text)) !== undefined);
  return known.length * 2 >= texts.length;
}

const CERTAIN: readonly string[] = ['polarity', 'polaritas', 'polarisasi', 'consolidation', 'konsolidasi', 'version'];
