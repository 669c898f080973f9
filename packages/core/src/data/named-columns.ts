import { bareHeader } from './bare-header.js';
import { normalHeader } from './header-text.js';
import type { IndicatorTable } from './indicator-table.js';
import type { RawCell, Sheet } from './sheet.js';

/** Headers in normal form (`normalHeader`) by what stands under them, the better one first. */
export type HeaderAliases<Field extends string> = Readonly<Record<Field, readonly string[]>>;

/** Cells of a table by what they hold. A field that the table has no column for is empty in every row. */
export interface NamedColumns<Field extends string> {
  readonly has: (field: Field) => boolean;
  /** Column of a field; undefined where the table has none. */
  readonly column: (field: Field) => number | undefined;
  readonly cell: (row: number, field: Field) => RawCell;
  /** Text of a cell without blanks around it; null where there is none. */
  readonly text: (row: number, field: Field) => string | null;
}

/**
 * Finds the columns of a table that stands beside indicators: first by headers as they are written, then by headers without
 * year and unit, as `Pagu 2026 (Rp)`, where one column alone reads so: of `Predikat 2024` and `Predikat 2025` neither is
 * taken. A header counts once, for the first field that claims it.
 */
export function namedColumns<Field extends string>(
  table: Pick<Sheet, 'headers' | 'cell'>,
  aliases: HeaderAliases<Field>,
): NamedColumns<Field> {
  const columns = columnsOf(table.headers, aliases);
  const cell = (row: number, field: Field): RawCell => {
    const column = columns.get(field);
    return column === undefined ? null : table.cell(row, column);
  };
  const column = (field: Field): number | undefined => columns.get(field);
  return { has: (field) => columns.has(field), column, cell, text: (row, field) => textOf(cell(row, field)) };
}

/** The same for columns that stand in a table of indicators and that none of its fields claims; rows are those of the table. */
export function namedBeside<Field extends string>(
  { sheet, others, sourceRows }: IndicatorTable,
  aliases: HeaderAliases<Field>,
): NamedColumns<Field> {
  const beside = new Set(others.map(({ column }) => column));
  return namedColumns(
    {
      headers: sheet.headers.map((header, column) => (beside.has(column) ? header : '')),
      cell: (row, column) => sheet.cell(sourceRows[row] as number, column),
    },
    aliases,
  );
}

/** A text as one line; null where there is none, or only a dash. */
export function lineOf(text: string | null): string | null {
  const line = text?.replace(/\s+/g, ' ').trim() ?? '';
  return line === '' || /^[-–—]+$/.test(line) ? null : line;
}

function columnsOf<Field extends string>(
  headers: readonly string[],
  aliases: HeaderAliases<Field>,
): ReadonlyMap<Field, number> {
  const normals = headers.map(normalHeader);
  const columns = new Map<Field, number>();
  const taken = new Set<number>();
  const claim = (placeOf: (alias: string) => number): void => {
    for (const field of Object.keys(aliases) as Field[]) {
      if (columns.has(field)) continue;
      const found = aliases[field].map(placeOf).find((column) => column !== -1 && !taken.has(column));
      if (found === undefined) continue;
      columns.set(field, found);
      taken.add(found);
    }
  };
  claim((alias) => normals.indexOf(alias));
  const bares = normals.map(bareHeader);
  claim((alias) => (bares.indexOf(alias) === bares.lastIndexOf(alias) ? bares.indexOf(alias) : -1));
  return columns;
}

function textOf(cell: RawCell): string | null {
  const text = cell === null ? '' : String(cell).normalize('NFC').trim();
  return text === '' ? null : text;
}
