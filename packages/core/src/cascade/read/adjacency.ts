import type { RawCell, Sheet } from '../../data/sheet.js';
import { keyOf } from './cell-key.js';
import { dataRows } from './data-rows.js';
import type { CascadeField } from './fields.js';
import { droppedRow, type DroppedRow } from './dropped.js';
import type { FieldColumns } from './match-fields.js';
import { pointer } from './pointer.js';
import type { CascadeFormat, CascadeSource, SourceRow } from './source.js';

/** Every row names its parent, by id or by title (*daftar induk*). */
export function readAdjacency(sheet: Sheet, columns: FieldColumns): CascadeSource {
  const rows = dataRows(sheet);
  const hasIds = columns.has('id');
  const at = (row: number, field: CascadeField): string | null => keyOf(cellAt(sheet, columns, row, field));
  const dropped: (DroppedRow | null)[] = [];
  const named = columns.get('title') ?? columns.get('indicator') ?? columns.get('id') ?? 0;
  const statements = rows.flatMap((row): readonly (SourceRow & { readonly row: number })[] => {
    const id = at(row, 'id');
    const title = columns.has('title') ? at(row, 'title') : at(row, 'indicator');
    const key = (hasIds ? id : null) ?? title ?? at(row, 'indicator');
    if (key === null) {
      dropped.push(droppedRow(sheet, row, named));
      return [];
    }
    return [
      {
        key,
        byTitle: !hasIds || id === null,
        title,
        level: at(row, 'level'),
        parentText: rawText(cellAt(sheet, columns, row, 'parent')),
        parentKeys: [],
        row,
      },
    ];
  });
  return sourceOf('adjacency', sheet, columns, statements, { hasIds, dropped });
}

/** A source whose statements each stand in one row of a sheet. */
export function sourceOf(
  format: CascadeFormat,
  sheet: Sheet,
  columns: FieldColumns,
  statements: readonly (SourceRow & { readonly row: number })[],
  { hasIds, dropped }: { readonly hasIds: boolean; readonly dropped: readonly (DroppedRow | null)[] },
): CascadeSource {
  const isNumber = (text: string | null): boolean => text !== null && /^\d{1,3}$/.test(text);
  const levels = statements.filter(({ level }) => level !== null);
  return {
    format,
    rows: statements,
    fields: new Set([...columns.keys(), 'parent']),
    numbered: levels.length > 0 && levels.every(({ level }) => isNumber(level)),
    hasIds,
    dropped: dropped.filter((each) => each !== null),
    cell: (index, field) => cellAt(sheet, columns, (statements[index] as { readonly row: number }).row, field),
    place: (index, field) => {
      const { row } = statements[index] as { readonly row: number };
      const column = field === undefined ? undefined : columns.get(field);
      const header = column === undefined ? '' : `/${pointer(sheet.headers[column] ?? '')}`;
      return {
        path: `/rows/${row}${header}`,
        line: sheet.line(row),
        ...(column === undefined ? {} : { column: column + 1 }),
      };
    },
  };
}

/** Cell of a field in a row; null where the file has no such column. */
export function cellAt(sheet: Sheet, columns: FieldColumns, row: number, field: CascadeField): RawCell {
  const column = columns.get(field);
  return column === undefined ? null : sheet.cell(row, column);
}

/** The text of a cell with its line ends, which may part several keys. */
export function rawText(cell: RawCell): string | null {
  return keyOf(cell) === null ? null : String(cell);
}
