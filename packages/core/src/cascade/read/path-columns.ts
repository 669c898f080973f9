import type { RawCell, Sheet } from '../../data/sheet.js';
import type { CascadeScheme } from '../scheme.js';
import { pointer } from './pointer.js';
import { isNoKey, keyOf } from './cell-key.js';
import { dataRows } from './data-rows.js';
import { droppedRow, type DroppedRow } from './dropped.js';
import type { CascadeField } from './fields.js';
import type { PathLayout, PathLevel } from './path-layout.js';
import type { CascadeSource, SourceRow } from './source.js';

interface Statement extends SourceRow {
  readonly row: number;
  /** Columns of what the row says of this node. */
  readonly columns: ReadonlyMap<CascadeField, number>;
  readonly titleColumn: number;
}

/** Parts of a path in a key; no title holds it. */
const STEP = ' › ';

/**
 * A column a level (`Tujuan | Sasaran | Program | Kegiatan`): the same path is the same node. A blank cell is the one
 * above, as merged cells come out of a spreadsheet, until a higher level changes; a dash says that there is no such level.
 */
export function readPaths(sheet: Sheet, layout: PathLayout, scheme: CascadeScheme): CascadeSource {
  const { levels } = layout;
  const statements: Statement[] = [];
  const known = new Set<string>();
  const dropped: (DroppedRow | null)[] = [];
  let path: (string | null)[] = levels.map(() => null);
  for (const row of dataRows(sheet)) {
    const cells = levels.map(({ column }) => keyOf(sheet.cell(row, column)));
    const filled = filledPath(path, cells);
    const lowest = filled.deepest;
    if (lowest === -1) {
      dropped.push(droppedRow(sheet, row, levels[0]?.column ?? 0));
      continue;
    }
    path = filled.path;
    let parent: string | null = null;
    let key = '';
    for (let at = 0; at <= lowest; at++) {
      const title = path[at] ?? null;
      if (title === null) continue;
      const level = levels[at] as PathLevel;
      key = parent === null ? title : `${parent}${STEP}${title}`;
      const isLowest = at === lowest;
      const columns = isLowest ? new Map([...layout.attributes, ...level.attributes]) : level.attributes;
      const says = [...columns.values()].some((column) => keyOf(sheet.cell(row, column)) !== null);
      if (!known.has(key) || says) {
        statements.push({
          key,
          byTitle: false,
          title,
          level: scheme.levels[level.level]?.key ?? null,
          parentText: null,
          parentKeys: parent === null ? [] : [parent],
          row,
          columns,
          titleColumn: level.column,
        });
      }
      known.add(key);
      parent = key;
    }
  }
  return { ...sourceOfPaths(sheet, layout, statements), dropped: dropped.filter((each) => each !== null) };
}

/** The path of a row: its own cells, and those above it where it is blank below an unchanged beginning. */
function filledPath(
  above: readonly (string | null)[],
  cells: readonly (string | null)[],
): { readonly path: (string | null)[]; readonly deepest: number } {
  const lastOwn = cells.findLastIndex((cell) => cell !== null);
  const path: (string | null)[] = [];
  let changed = false;
  for (const [at, cell] of cells.entries()) {
    if (cell === null) path.push(changed ? null : (above[at] ?? null));
    else {
      const title = isNoKey(cell) ? null : cell;
      changed ||= title !== (above[at] ?? null);
      path.push(title);
    }
  }
  if (lastOwn === -1) return { path, deepest: path.findLastIndex((title) => title !== null) };
  // what is below the last cell of the row was said of another node
  const own = path.map((title, at) => (at > lastOwn ? null : title));
  return { path: own, deepest: own.findLastIndex((title) => title !== null) };
}

function sourceOfPaths(sheet: Sheet, layout: PathLayout, statements: readonly Statement[]): CascadeSource {
  const fields = new Set<CascadeField>(['title', 'level', 'parent']);
  for (const columns of [layout.attributes, ...layout.levels.map(({ attributes }) => attributes)]) {
    for (const field of columns.keys()) fields.add(field);
  }
  const at = (index: number): Statement => statements[index] as Statement;
  return {
    format: 'path',
    rows: statements,
    fields,
    numbered: false,
    hasIds: false,
    levelFields: new Map(layout.levels.map(({ level, attributes }) => [level, new Set(attributes.keys())])),
    cell: (index, field): RawCell => {
      const { row, columns } = at(index);
      const column = columns.get(field);
      return column === undefined ? null : sheet.cell(row, column);
    },
    place: (index, field) => {
      const { row, columns, titleColumn } = at(index);
      const column = (field === undefined ? undefined : columns.get(field)) ?? titleColumn;
      return {
        path: `/rows/${row}/${pointer(sheet.headers[column] ?? '')}`,
        line: sheet.line(row),
        column: column + 1,
      };
    },
  };
}
