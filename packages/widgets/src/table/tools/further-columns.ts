import type { Computation, FieldName } from '@takar/core';
import type { ColumnName } from '../../locale/messages.js';
import { plain } from '../../scene/plain.js';
import type { RowView } from '../../view/row-view.js';
import type { ColumnSorting, TableColumn, TableSize } from '../columns.js';
import { cellOf } from './tree.js';

/** A column of the data that the table has no column for, shown as the portal has it. */
export interface FurtherColumn {
  /** What stands for it in a choice that is shared or kept in an address. */
  readonly key: string;
  readonly label: string;
  /** Column of the sheet. */
  readonly column: number;
}

/** Fields that the table shows. */
const SHOWN: readonly FieldName[] = ['indicator', 'unit', 'period', 'target', 'realisation', 'measure_unit'];

/** The columns of the data that the table does not show; those without header have nothing to be chosen by. */
export function furtherColumns({ table }: Computation): readonly FurtherColumn[] {
  const seen = new Set<string>();
  const shown = new Set(SHOWN.map((name) => table.fields[name]));
  return table.sheet.headers.flatMap((header, column) => {
    const name = plain(header).replace(/[^\p{L}\p{N}]+/gu, '-');
    if (shown.has(column) || name === '') return [];
    const key = seen.has(name) ? `${name}-${column + 1}` : name;
    seen.add(key);
    return [{ key, label: header.trim(), column }];
  });
}

/** Headers as an attribute lists them, parted by commas. */
export function listedIn(columns: readonly FurtherColumn[], list: string | null | undefined): readonly FurtherColumn[] {
  const wanted = new Set((list ?? '').split(',').map(plain));
  return columns.filter(({ label }) => wanted.has(plain(label)));
}

/** Sort keys of rows by a column of the sheet. */
export type KeysOf = (computation: Computation, column: number, rows: Uint32Array) => Float64Array;

/** Class of the cells of further columns. */
const FURTHER = 'further' as ColumnName;

/**
 * The columns of a table and further ones: with columns of their own where there is room, else under the indicator. `of` is
 * what is shown when a line is written, `keysOf` what rows are sorted by; null while that is not there.
 */
export function withFurther(
  columns: readonly TableColumn[],
  further: readonly FurtherColumn[],
  size: TableSize,
  of: () => Computation,
  keysOf: KeysOf | null,
): readonly TableColumn[] {
  if (further.length === 0) return columns;
  const textOf = (view: RowView, column: number): string => cellOf(of(), view.row, column);
  if (size === 'wide')
    return [
      ...columns,
      ...further.map(({ key, label, column }): TableColumn => {
        const main = (view: RowView): string => textOf(view, column);
        const header = label.replace(/^\p{Ll}/u, (letter) => letter.toLocaleUpperCase('id'));
        const plainly = { name: FURTHER, label: header, numeric: false, explains: null, main, under: () => '' };
        if (keysOf === null) return plainly;
        const keys: ColumnSorting['keys'] = (computation, rows) => keysOf(computation, column, rows);
        return { ...plainly, sorting: { id: `further ${key}`, keys } };
      }),
    ];
  const told = (view: RowView): readonly string[] =>
    further.flatMap(({ label, column }) => {
      const text = textOf(view, column);
      return text === '' ? [] : [`${label}: ${text}`];
    });
  return columns.map((each, i) =>
    i === 0 ? { ...each, under: (view) => [each.under(view), ...told(view)].filter(Boolean).join(' · ') } : each,
  );
}
