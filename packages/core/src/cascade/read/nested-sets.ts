import { normalHeader } from '../../data/header-text.js';
import type { Sheet } from '../../data/sheet.js';
import { cellAt, sourceOf } from './adjacency.js';
import { keyOf } from './cell-key.js';
import { dataRows } from './data-rows.js';
import { droppedRow, type DroppedRow } from './dropped.js';
import type { FieldColumns } from './match-fields.js';
import type { CascadeSource, SourceRow } from './source.js';

export const LEFT = ['lft', 'left', 'kiri', 'batas kiri'];
export const RIGHT = ['rgt', 'right', 'kanan', 'batas kanan'];

/** Columns of the bounds of nested sets. */
export interface SetColumns {
  readonly left: number;
  readonly right: number;
}

/** Columns that hold the bounds of nested sets; null where there are none. */
export function setColumns(sheet: Sheet): SetColumns | null {
  const normals = sheet.headers.map(normalHeader);
  const left = normals.findIndex((header) => LEFT.includes(header));
  const right = normals.findIndex((header) => RIGHT.includes(header));
  return left === -1 || right === -1 ? null : { left, right };
}

/**
 * Nested sets (`lft`, `rgt`), as frameworks keep trees: a node lies within the bounds of its parent, the narrowest that
 * hold both of its own. Bounds that are no numbers, or cross those of another node, have the parent that still holds them,
 * else none.
 */
export function readNestedSets(sheet: Sheet, columns: FieldColumns, { left, right }: SetColumns): CascadeSource {
  const hasIds = columns.has('id');
  const dropped: (DroppedRow | null)[] = [];
  const named = columns.get('title') ?? columns.get('indicator') ?? columns.get('id') ?? 0;
  const found = dataRows(sheet).flatMap((row) => {
    const title = keyOf(cellAt(sheet, columns, row, 'title')) ?? keyOf(cellAt(sheet, columns, row, 'indicator'));
    const id = hasIds ? keyOf(cellAt(sheet, columns, row, 'id')) : null;
    if (title === null && id === null) {
      dropped.push(droppedRow(sheet, row, named));
      return [];
    }
    return [{ row, title, key: id ?? `#${row + 1}`, low: bound(sheet, row, left), high: bound(sheet, row, right) }];
  });
  const parents = new Map<number, string>();
  const open: typeof found = [];
  const inOrder = found.filter(({ low, high }) => low < high).sort((a, b) => a.low - b.low || b.high - a.high);
  for (const node of inOrder) {
    while (open.length > 0 && (open[open.length - 1] as typeof node).high < node.low) open.pop();
    const parent = open.findLast(({ high }) => high >= node.high);
    if (parent !== undefined) parents.set(node.row, parent.key);
    open.push(node);
  }
  const statements = found.map(({ row, title, key }): SourceRow & { readonly row: number } => {
    const parent = parents.get(row);
    return {
      key,
      byTitle: false,
      title,
      level: keyOf(cellAt(sheet, columns, row, 'level')),
      parentText: null,
      parentKeys: parent === undefined ? [] : [parent],
      row,
    };
  });
  return sourceOf('outline', sheet, columns, statements, { hasIds, dropped });
}

/** A bound as a number; NaN, which lies within nothing, where it is none. */
function bound(sheet: Sheet, row: number, column: number): number {
  const text = keyOf(sheet.cell(row, column));
  return text !== null && /^-?\d{1,15}(?:[.,]0+)?$/.test(text) ? Number(text.replace(/[.,].*/, '')) : NaN;
}
