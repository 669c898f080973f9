import { crossAt, tickAt } from '../path.js';
import type { GroupMark, PathMark, TextMark } from '../scene.js';
import type { BulletOptions } from './options.js';
import type { PlacedLine, PlacedRow } from './place.js';

/** Id of a row's group in the scene and of its trace. */
export const rowId = (row: number): string => `row-${row}`;

/**
 * What a reader visits: the area of the row. Its words are the group's label; the texts lie beside the group, not in it,
 * because speech software would take them for its name.
 */
export function rowGroup({ view, top, height }: PlacedRow, options: BulletOptions): GroupMark {
  return {
    kind: 'group',
    role: 'row',
    id: rowId(view.row),
    label: options.words.row(view),
    datum: view.row,
    trace: rowId(view.row),
    marks: [{ kind: 'rect', role: 'hit', x: 1, y: top + 1, width: options.width - 2, height: height - 2, radius: 4 }],
  };
}

/** A placed line as a mark. */
export function textMark({ text, role, x, baseline }: PlacedLine): TextMark {
  return { kind: 'text', role, x, y: baseline, text };
}

/** Ticks of rows that are met and crosses of those that are not: the words beside them say the same. */
export function signs(rows: readonly PlacedRow[]): readonly PathMark[] {
  let ticks = '';
  let crosses = '';
  for (const { view, sign } of rows) {
    if (sign === null) continue;
    const { x, y } = sign;
    if (view.kind === 'met') ticks += tickAt(x, y);
    else crosses += crossAt(x, y);
  }
  return [
    ...(ticks === '' ? [] : [{ kind: 'path', role: 'sign-met', d: ticks } as const]),
    ...(crosses === '' ? [] : [{ kind: 'path', role: 'sign-unmet', d: crosses } as const]),
  ];
}
