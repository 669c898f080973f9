import type { Sheet } from '../../data/sheet.js';
import { cellAt, sourceOf } from './adjacency.js';
import { keyOf } from './cell-key.js';
import { dataRows } from './data-rows.js';
import { droppedRow, type DroppedRow } from './dropped.js';
import type { FieldColumns } from './match-fields.js';
import type { CascadeSource, SourceRow } from './source.js';

type Statement = SourceRow & { readonly row: number };

/** Codes that hold their place: `1.01.02.2.01`, `1.1`, `A.2.b`. */
const CODE = /^[\p{L}\d]+(?:[.\-/][\p{L}\d]+)*\.?$/u;

/** True when a column holds codes whose beginnings are codes of other rows. */
export function holdsCodes(sheet: Sheet, column: number): boolean {
  const codes = new Set<string>();
  for (let row = 0; row < sheet.rowCount; row++) {
    const code = codeOf(keyOf(sheet.cell(row, column)));
    if (code !== null) codes.add(code);
  }
  const depths = depthsOf(codes);
  const deeper = [...codes].filter((code) => segments(code).length > (depths[0] as number));
  return deeper.length > 0 && deeper.filter((code) => codes.has(parentCode(code, depths))).length * 2 > deeper.length;
}

/** Codes whose beginnings name the parent: `1.01.02` > `1.01.02.2.01` > `1.01.02.2.01.0006`. */
export function readCodes(sheet: Sheet, columns: FieldColumns): CascadeSource {
  const dropped: (DroppedRow | null)[] = [];
  const rows = dataRows(sheet).flatMap((row) => {
    const code = codeOf(keyOf(cellAt(sheet, columns, row, 'id')));
    if (code !== null) return [{ row, code }];
    dropped.push(droppedRow(sheet, row, columns.get('id') ?? 0, columns.get('title')));
    return [];
  });
  const depths = depthsOf(new Set(rows.map(({ code }) => code)));
  const statements = rows.map(({ row, code }): Statement => {
    const isTop = segments(code).length === depths[0];
    return {
      key: code,
      byTitle: false,
      title: keyOf(cellAt(sheet, columns, row, 'title')),
      level:
        keyOf(cellAt(sheet, columns, row, 'level')) ??
        (columns.has('level') ? null : String(depths.indexOf(segments(code).length) + 1)),
      parentText: null,
      parentKeys: isTop ? [] : [parentCode(code, depths)],
      row,
    };
  });
  return sourceOf('outline', sheet, columns, statements, { hasIds: true, dropped });
}

/** Numbered levels in the order of reading: each row hangs on the last one above it with a smaller number. */
export function readLevels(sheet: Sheet, columns: FieldColumns): CascadeSource {
  const dropped: (DroppedRow | null)[] = [];
  const [levels = 0, titles = 0] = [columns.get('level'), columns.get('title') ?? columns.get('indicator')];
  const last: { readonly depth: number; readonly key: string }[] = [];
  const statements = dataRows(sheet).flatMap((row): readonly Statement[] => {
    const level = keyOf(cellAt(sheet, columns, row, 'level'));
    const title = keyOf(cellAt(sheet, columns, row, 'title')) ?? keyOf(cellAt(sheet, columns, row, 'indicator'));
    const depth = depthOf(level);
    if (depth === null || title === null) {
      dropped.push(droppedRow(sheet, row, depth === null ? levels : titles, titles));
      return [];
    }
    while (last.length > 0 && (last[last.length - 1] as { depth: number }).depth >= depth) last.pop();
    const key = keyOf(cellAt(sheet, columns, row, 'id')) ?? `#${row + 1}`;
    const parent = last[last.length - 1]?.key;
    last.push({ depth, key });
    return [
      {
        key,
        byTitle: false,
        title,
        level: String(depth),
        parentText: null,
        parentKeys: parent === undefined ? [] : [parent],
        row,
      },
    ];
  });
  return sourceOf('outline', sheet, columns, statements, { hasIds: columns.has('id'), dropped });
}

/** True when the level column holds numbers, so that the order of rows gives the tree. */
export function holdsNumberedLevels(sheet: Sheet, column: number): boolean {
  let filled = 0;
  let numbers = 0;
  for (let row = 0; row < Math.min(sheet.rowCount, 500); row++) {
    const text = keyOf(sheet.cell(row, column));
    if (text === null) continue;
    filled += 1;
    if (depthOf(text) !== null) numbers += 1;
  }
  return filled > 1 && numbers * 10 >= filled * 9;
}

function depthOf(text: string | null): number | null {
  const number = text === null ? undefined : /^(?:level|tingkat|jenjang|lapis|l)?\s*(\d{1,3})$/i.exec(text)?.[1];
  return number === undefined || Number(number) === 0 ? null : Number(number);
}

function codeOf(text: string | null): string | null {
  return text !== null && CODE.test(text) ? text.replace(/\.$/, '') : null;
}

function segments(code: string): readonly string[] {
  return code.split(/[.\-/]/);
}

/** Numbers of parts that codes have, ascending. */
function depthsOf(codes: ReadonlySet<string>): readonly number[] {
  return [...new Set([...codes].map((code) => segments(code).length))].sort((a, b) => a - b);
}

/** The beginning of a code that has as many parts as the next shorter codes of the file. */
function parentCode(code: string, depths: readonly number[]): string {
  const wanted = depths[depths.indexOf(segments(code).length) - 1] ?? 0;
  const parts = /^(?:[\p{L}\d]+[.\-/]?)/u;
  let rest = code;
  let taken = '';
  for (let i = 0; i < wanted; i++) {
    const part = parts.exec(rest)?.[0] ?? '';
    taken += part;
    rest = rest.slice(part.length);
  }
  return taken.replace(/[.\-/]$/, '');
}
