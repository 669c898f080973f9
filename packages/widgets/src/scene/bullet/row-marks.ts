import { px } from '../path.js';
import type { GroupMark, SimpleMark, TextMark } from '../scene.js';
import type { BulletOptions } from './options.js';
import type { PlacedLine, PlacedRow } from './place.js';

/** Id of a row's group in the scene and of its trace. */
export const rowId = (row: number): string => `row-${row}`;

/** What a reader visits: the area of the row, its texts, the sign beside its status word. */
export function rowGroup({ view, top, height, lines, sign }: PlacedRow, options: BulletOptions): GroupMark {
  const marks: SimpleMark[] = [
    { kind: 'rect', role: 'hit', x: 1, y: top + 1, width: options.width - 2, height: height - 2, radius: 4 },
    ...lines.map(textMark),
  ];
  if (sign !== null) marks.push(signMark(view.kind === 'met', sign));
  return {
    kind: 'group',
    role: 'row',
    id: rowId(view.row),
    label: options.words.row(view),
    datum: view.row,
    trace: rowId(view.row),
    marks,
  };
}

export function textMark({ text, role, x, baseline }: PlacedLine): TextMark {
  return { kind: 'text', role, x, y: baseline, text };
}

/** A tick for met, a cross for not met: the word beside it says the same. */
function signMark(met: boolean, { x, y }: { readonly x: number; readonly y: number }): SimpleMark {
  return met
    ? { kind: 'path', role: 'sign-met', d: `M${px(x + 1)} ${px(y)}l4 4l7 -8` }
    : { kind: 'path', role: 'sign-unmet', d: `M${px(x + 2)} ${px(y - 4)}l8 8m0 -8l-8 8` };
}
