import { ALIASES, type ColumnMeaning } from './aliases.js';
import { categoryName } from './categories.js';
import { FIELD_NAMES, isCategoryField, isFieldName, meaningOf } from './fields.js';
import { bareHeader, normalHeader } from './header-text.js';
import type { IssueLog } from './issue-log.js';
import { isMeasureUnit } from './measure-units.js';
import type { Sheet } from './sheet.js';

/** Which columns of a sheet hold what. */
export interface MatchedColumns {
  /** Column of each meaning; the unit may have several, of which the first filled one counts in each row. */
  readonly columns: ReadonlyMap<ColumnMeaning, readonly number[]>;
  /** Meanings that several columns claim with equal right; none of them is used. */
  readonly ambiguous: ReadonlySet<ColumnMeaning>;
  /** Columns that hold no field: they pass through. Parts of a period, as `tahun`, are among them. */
  readonly others: readonly { readonly header: string; readonly column: number }[];
}

/** How columns are matched. */
export interface MatchOptions {
  /** Headers of the source to names of fields; wins over aliases. */
  readonly map?: Readonly<Record<string, string>> | undefined;
  /** Chooses between `Target 2022` and `Target 2023`. */
  readonly year?: number | undefined;
}

/** Rows that are looked at to tell what a column holds. */
const SAMPLE_ROWS = 500;

const MEANINGS = Object.keys(ALIASES) as ColumnMeaning[];

/**
 * Finds the columns of the fields by their headers: what the caller mapped, then aliases as they stand, then aliases
 * with a year or unit beside them (`Target 2023 (%)`). Reports unknown maps and headers that claim one field alike.
 */
export function matchColumns(sheet: Sheet, options: MatchOptions, log: IssueLog): MatchedColumns {
  const normals = sheet.headers.map(normalHeader);
  const columns = new Map<ColumnMeaning, number[]>();
  const ambiguous = new Set<ColumnMeaning>();
  const taken = new Set<number>();
  const take = (meaning: ColumnMeaning, found: readonly number[]): void => {
    columns.set(meaning, [...(columns.get(meaning) ?? []), ...found]);
    for (const column of found) taken.add(column);
  };
  for (const [meaning, column] of mapped(sheet, normals, options.map ?? {}, log)) take(meaning, [column]);
  const fixed = new Set(columns.keys());

  const byAlias = (headers: readonly string[]): void => {
    for (const meaning of MEANINGS) {
      if (columns.has(meaning) || ambiguous.has(meaning)) continue;
      const found = candidates(sheet, headers, meaning, taken);
      const [best = []] = found;
      const chosen = best.length > 1 ? ofYear(sheet, best, options.year) : best;
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
  if (!fixed.has('unit')) splitUnits(sheet, columns, log);
  const used = new Set(
    [...columns].flatMap(([meaning, [first]]) => (isFieldName(meaning) && first !== undefined ? [first] : [])),
  );
  const others = sheet.headers.flatMap((header, column) =>
    used.has(column) || header === '' ? [] : [{ header, column }],
  );
  return { columns, ambiguous, others };
}

function mapped(
  sheet: Sheet,
  normals: readonly string[],
  map: Readonly<Record<string, string>>,
  log: IssueLog,
): readonly (readonly [ColumnMeaning, number])[] {
  return Object.entries(map).flatMap(([from, to]) => {
    const meaning = meaningOf(to, normalHeader);
    const exact = sheet.headers.indexOf(from);
    const column = exact === -1 ? normals.indexOf(normalHeader(from)) : exact;
    if (meaning === undefined) log.add('field/unknown-map', { row: -1 }, { from, to, fields: FIELD_NAMES });
    if (column === -1) log.add('field/unknown-map', { row: -1 }, { from, to, headers: sheet.headers });
    return meaning === undefined || column === -1 ? [] : [[meaning, column] as const];
  });
}

/** Columns for a meaning, grouped by alias, the best alias first. */
function candidates(
  sheet: Sheet,
  headers: readonly string[],
  meaning: ColumnMeaning,
  taken: ReadonlySet<number>,
): readonly (readonly number[])[] {
  return ALIASES[meaning].flatMap((alias) => {
    const group = headers.flatMap((header, column) => (header === alias && !taken.has(column) ? [column] : []));
    const fitting = group.filter((column) => speaksOf(sheet, column, meaning));
    return fitting.length === 0 ? [] : [fitting];
  });
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
function speaksOf(sheet: Sheet, column: number, meaning: ColumnMeaning): boolean {
  if (!isCategoryField(meaning) || CERTAIN.has(normalHeader(sheet.headers[column] ?? ''))) return true;
  let filled = 0;
  let known = 0;
  for (const text of sampled(sheet, column)) {
    filled += 1;
    if (categoryName(meaning, text) !== undefined) known += 1;
  }
  return known * 2 >= filled;
}

const CERTAIN: ReadonlySet<string> = new Set([
  'polarity',
  'polaritas',
  'polarisasi',
  'consolidation',
  'konsolidasi',
  'version',
]);

function* sampled(sheet: Sheet, column: number): Iterable<string> {
  for (let row = 0; row < Math.min(sheet.rowCount, SAMPLE_ROWS); row++) {
    const cell = sheet.cell(row, column);
    const text = cell === null ? '' : String(cell).trim();
    if (text !== '') yield text;
  }
}

/** A `unit` column that holds `%`, `orang`, `dokumen` is the unit of measure, where no other column is. */
function splitUnits(sheet: Sheet, columns: Map<ColumnMeaning, number[]>, log: IssueLog): void {
  const [column, ...rest] = columns.get('unit') ?? [];
  if (column === undefined || columns.has('measure_unit') || normalHeader(sheet.headers[column] ?? '') !== 'unit')
    return;
  const texts = [...sampled(sheet, column)];
  const measures = texts.filter(isMeasureUnit);
  if (texts.length === 0 || measures.length * 2 < texts.length) return;
  columns.set('measure_unit', [column]);
  if (rest.length > 0) columns.set('unit', rest);
  else columns.delete('unit');
  const examples = [...new Set(measures)].slice(0, 3);
  log.add(
    'table/unit-column',
    { row: -1, field: 'measure_unit', column: column + 1 },
    { header: sheet.headers[column], examples },
  );
}
