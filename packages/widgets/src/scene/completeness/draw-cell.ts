import type { ReportCell } from '@takar/core/monitoring';
import type { Box } from '../group.js';
import { addItemSign } from '../items/signs.js';
import { px, rectPath } from '../path.js';
import type { Paths } from '../paths.js';
import type { Mark } from '../scene.js';
import { textAt } from '../text-lines.js';

/** Role that paints each extent. */
export const ROLE_OF = { full: 'cell-5', part: 'cell-3', none: 'card', 'not-due': 'card' } as const;

/** Draws one report: its extent by ground, sign and share, then signs for late, locked and revised. */
export function drawReport(cell: ReportCell | null, box: Box, share: string | null, paths: Paths, texts: Mark[]): void {
  const { x, top, width, height } = box;
  const middle = top + height / 2;
  if (cell === null) {
    paths.add('grid', rectPath(x + 0.5, top + 0.5, width - 1, height - 1));
    return;
  }
  const { extent, daysLate, state } = cell;
  paths.add(ROLE_OF[extent], rectPath(x, top, width, height));
  if (extent !== 'none' && extent !== 'not-due')
    paths.add('frame', rectPath(x + 0.5, top + 0.5, width - 1, height - 1));
  const marks = [
    ...(daysLate === null ? [] : (['late'] as const)),
    ...(state === 'locked' ? (['locked'] as const) : []),
    ...(state === 'revision-open' || state === 'returned' ? (['revising'] as const) : []),
  ];
  const left = marks.length > 0 ? x + 5 : x + width / 2 - 6;
  if (extent === 'part' && share !== null)
    texts.push(
      textAt(share, 'code', marks.length > 0 ? x + 4 : x + width / 2, middle, marks.length > 0 ? undefined : 'middle'),
    );
  else
    addItemSign(
      paths,
      extent === 'full' ? 'met' : extent === 'none' ? 'unmet' : extent === 'part' ? 'open' : 'none',
      left,
      middle,
    );
  marks.forEach((mark, i) => {
    const at = { x: x + width - 10, y: marks.length === 1 ? middle : top + (i + 0.5) * (height / marks.length) };
    if (mark === 'late') addItemSign(paths, 'late', at.x - 6, at.y);
    else paths.add('tally', mark === 'locked' ? lockAt(at.x, at.y) : revisedAt(at.x, at.y));
  });
}

/** A padlock around a point. */
export function lockAt(x: number, y: number): string {
  return `M${px(x - 4)} ${px(y)}h8v5h-8zM${px(x - 2.5)} ${px(y)}v-2.5a2.5 2.5 0 0 1 5 0v2.5`;
}

/** An arrow that turns back, around a point. */
export function revisedAt(x: number, y: number): string {
  return `M${px(x - 4)} ${px(y - 1)}h5a3 3 0 0 1 0 6h-3M${px(x - 1.5)} ${px(y - 4)}l-3 3l3 3`;
}
