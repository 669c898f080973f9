import type { Computation } from '@takar/core';
import { bulletOptions } from '../../view/bullet-options.js';
import { countRows } from '../../view/counts.js';
import type { PictureContext } from '../../view/picture-context.js';
import type { Picture } from '../../view/picture.js';
import type { RowView } from '../../view/row-view.js';
import { rowsShown } from '../../view/rows-shown.js';
import { viewRow } from '../../view/view-row.js';
import { bulletLegend } from './legend.js';
import { bulletScene } from './bullet-scene.js';

/** A picture of more rows than this helps nobody; the table shows them all. */
const LIMIT = 500;

/** Realisation against target of every row that the filters let through. */
export function bulletPicture(computation: Computation, context: PictureContext): Picture {
  const shown = rowsShown(computation, context.period, context.unit);
  const rows = Array.from(shown.subarray(0, LIMIT), (row) => viewRow(computation, row, context));
  const note = shown.length > LIMIT ? context.tongue.words.shown(LIMIT, shown.length) : null;
  return { ...bulletOfRows(rows, computation.scale, context), note };
}

/** Realisation against target of the rows of a view. */
export function bulletOfRows(
  rows: readonly RowView[],
  scale: Computation['scale'],
  { tongue, heading, density, summary: said }: PictureContext,
): Picture {
  const summary = said ?? tongue.words.summary(countRows(rows));
  return {
    summary,
    note: null,
    legend: bulletLegend(rows, scale, tongue),
    table: ({ indicatorTable }) => indicatorTable(rows, tongue.words),
    scene:
      rows.length === 0
        ? null
        : (width) =>
            bulletScene(rows, bulletOptions({ width, density, title: heading, description: summary }, scale, tongue)),
  };
}
