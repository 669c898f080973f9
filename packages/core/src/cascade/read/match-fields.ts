import { columnsByHeader } from '../../data/columns-by-header.js';
import { bareHeader } from '../../data/bare-header.js';
import { normalHeader } from '../../data/header-text.js';
import { isMeasureUnit } from '../../data/measure-units.js';
import type { Sheet } from '../../data/sheet.js';
import { keyOf } from './cell-key.js';
import { CASCADE_ALIASES, CASCADE_FIELDS, type CascadeField } from './fields.js';

/** Column of each field that a sheet has. */
export type FieldColumns = ReadonlyMap<CascadeField, number>;

/** Filled cells that are looked at to tell what a column holds. */
const SAMPLE_ROWS = 500;

/** The field that a name given by a caller stands for; undefined when none does. */
export function cascadeFieldOf(name: string): CascadeField | undefined {
  const wanted = normalHeader(name);
  return (
    CASCADE_FIELDS.find((field) => normalHeader(field) === wanted) ??
    CASCADE_FIELDS.find((field) => CASCADE_ALIASES[field].includes(wanted))
  );
}

/**
 * Finds the columns of the fields by their headers: what the caller mapped, then aliases as they stand, then aliases with
 * a year or a unit beside them. A `unit` column that holds `%` and `orang` is the unit of measure; an id that is the same
 * in every row is none; of several columns for the title the one that tells most nodes apart is taken.
 */
export function matchFields(
  sheet: Sheet,
  map: Readonly<Record<string, string>> = {},
  reserved: ReadonlySet<number> = new Set(),
): FieldColumns {
  const columns = new Map<CascadeField, number>();
  const taken = new Set(reserved);
  const normals = sheet.headers.map(normalHeader);
  for (const [from, to] of Object.entries(map)) {
    const field = cascadeFieldOf(to);
    const column = sheet.headers.includes(from) ? sheet.headers.indexOf(from) : normals.indexOf(normalHeader(from));
    if (field === undefined || column === -1) continue;
    columns.set(field, column);
    taken.add(column);
  }
  for (const headers of [normals, normals.map(bareHeader)]) {
    const named = columnsByHeader(headers);
    for (const field of CASCADE_FIELDS) {
      if (columns.has(field)) continue;
      const column = bestColumn(sheet, headers, named, field, taken);
      if (column === undefined) continue;
      columns.set(field, column);
      taken.add(column);
    }
  }
  return columns;
}

function bestColumn(
  sheet: Sheet,
  headers: readonly string[],
  named: ReadonlyMap<string, readonly number[]>,
  field: CascadeField,
  taken: ReadonlySet<number>,
): number | undefined {
  const found = CASCADE_ALIASES[field].flatMap((alias) =>
    (named.get(alias) ?? []).filter((column) => !taken.has(column)),
  );
  const fitting = found.filter((column) => fits(sheet, column, field, headers[column] as string));
  if (field !== 'title' || fitting.length < 2) return fitting[0];
  const counts = fitting.map((column) => distinct(sheet, column));
  return fitting[counts.indexOf(Math.max(...counts))];
}

function fits(sheet: Sheet, column: number, field: CascadeField, header: string): boolean {
  if (field === 'id') return sheet.rowCount < 3 || distinct(sheet, column) > 1;
  if (header !== 'unit') return true;
  const texts = sampled(sheet, column);
  const isMeasure = texts.length > 0 && texts.filter(isMeasureUnit).length * 2 >= texts.length;
  return field === 'measure_unit' ? isMeasure : field !== 'owner' || !isMeasure;
}

function distinct(sheet: Sheet, column: number): number {
  return new Set(sampled(sheet, column)).size;
}

function sampled(sheet: Sheet, column: number): string[] {
  const texts: string[] = [];
  for (let row = 0; row < sheet.rowCount && texts.length < SAMPLE_ROWS; row++) {
    const text = keyOf(sheet.cell(row, column));
    if (text !== null) texts.push(text);
  }
  return texts;
}
