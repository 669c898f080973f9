import { ALIASES, type ColumnMeaning } from '../aliases.js';
import { bareHeader } from '../bare-header.js';
import { normalHeader } from '../header-text.js';
import type { RawCell, Sheet } from '../sheet.js';
import { periodOfHeader, type PeriodHeader, type WideKind } from './period-of-header.js';
import type { UnfoldedSheet } from './unfolded-sheet.js';

/** A table with a column a period as one with a row a period. */
export interface LongSheet {
  readonly sheet: UnfoldedSheet;
  readonly kind: WideKind;
  /** Headers that were taken apart. */
  readonly headers: readonly string[];
  /** How many periods each row had. */
  readonly periods: number;
}

/** A column that every period has, as `target`: where it stands for each. */
interface Family {
  readonly rest: string;
  readonly columns: ReadonlyMap<number, number>;
}

const ORDER: readonly WideKind[] = ['bulan', 'triwulan', 'semester', 'tahun'];
const MEANT = { target: 'target', realisation: 'realisation' } as const satisfies Record<string, ColumnMeaning>;

/**
 * A wide table (`target_tw1 … target_tw4`, `bln1 … bln12`, `2021 … 2025`) as a long one: one row a period, the other
 * columns repeated. A column that says nothing but its period holds realisations. Null where no two columns differ in
 * their period alone, or where target and realisation would not stand for the same periods: an annual target beside
 * quarterly realisations is no target of a quarter.
 *
 * @example
 * longSheet(sheetFromCells(['Indikator', 'Target TW1', 'Target TW2', 'Realisasi TW1', 'Realisasi TW2'], rows)); // two rows a row
 */
export function longSheet(sheet: Sheet): LongSheet | null {
  const found = sheet.headers.map((header) => periodOfHeader(header));
  for (const kind of ORDER) {
    const families = familiesOf(found, kind);
    const periods = [...new Set(families.flatMap(({ columns }) => [...columns.keys()]))].sort((a, b) => a - b);
    if (periods.length < 2 || !agree(sheet, families)) continue;
    return unfolded(sheet, kind, families, periods);
  }
  return null;
}

/** Columns of one kind of period by what else their headers say; a header that stands alone is no family. */
function familiesOf(found: readonly (PeriodHeader | null)[], kind: WideKind): readonly Family[] {
  const families = new Map<string, Map<number, number>>();
  found.forEach((header, column) => {
    if (header?.kind !== kind) return;
    const columns = families.get(header.rest) ?? new Map<number, number>();
    if (!columns.has(header.number)) columns.set(header.number, column);
    families.set(header.rest, columns);
  });
  return [...families].flatMap(([rest, columns]) => (columns.size > 1 ? [{ rest, columns }] : []));
}

/** Whether target and realisation are there for the same periods, or only one of them is there at all. */
function agree(sheet: Sheet, families: readonly Family[]): boolean {
  const [target, ...targets] = families.filter(({ rest }) => means(rest, 'target'));
  const [realisation, ...realisations] = families.filter(({ rest }) => rest === '' || means(rest, 'realisation'));
  if (targets.length > 0 || realisations.length > 0) return false;
  if (target !== undefined && realisation !== undefined) return sameKeys(target.columns, realisation.columns);
  if (target === undefined && realisation === undefined) return false;
  const other = target === undefined ? MEANT.target : MEANT.realisation;
  return !sheet.headers.some((header) => means(bareHeader(normalHeader(header)), other));
}

function means(normal: string, meaning: ColumnMeaning): boolean {
  return ALIASES[meaning].includes(normal);
}

function sameKeys(a: ReadonlyMap<number, number>, b: ReadonlyMap<number, number>): boolean {
  return a.size === b.size && [...a.keys()].every((key) => b.has(key));
}

function unfolded(sheet: Sheet, kind: WideKind, families: readonly Family[], periods: readonly number[]): LongSheet {
  const taken = new Set(families.flatMap(({ columns }) => [...columns.values()]));
  const kept = sheet.headers.flatMap((_, column) => (taken.has(column) ? [] : [column]));
  const headers = [
    ...kept.map((column) => sheet.headers[column] ?? ''),
    kind,
    ...families.map(({ rest }) => (rest === '' ? 'realisasi' : rest)),
  ];
  const count = periods.length;
  const cell = (row: number, column: number): RawCell => {
    const source = Math.floor(row / count);
    const period = periods[row % count] as number;
    const own = kept[column];
    if (own !== undefined) return sheet.cell(source, own);
    const family = families[column - kept.length - 1];
    if (family === undefined) return isBlank(source) ? null : period;
    const at = family.columns.get(period);
    return at === undefined ? null : sheet.cell(source, at);
  };
  /** A blank row stays blank, so that it is left out and not read as rows without figures. */
  const isBlank = (row: number): boolean =>
    sheet.headers.every((_, column) => {
      const value = sheet.cell(row, column);
      return value === null || (typeof value === 'string' && value.trim() === '');
    });
  return {
    sheet: {
      headers,
      rowCount: sheet.rowCount * count,
      cell,
      line: (row) => sheet.line(Math.floor(row / count)),
      folded: sheet,
      periods: count,
    },
    kind,
    headers: sheet.headers.filter((_, column) => taken.has(column)),
    periods: count,
  };
}
