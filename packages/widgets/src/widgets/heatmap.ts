import type { Computation } from '@takar/core';
import type { PropertyDeclarations } from 'lit';
import { define } from '../define.js';
import { heatmapPicture } from '../scene/heatmap/heatmap-picture.js';
import { ScorePicture } from '../score-picture.js';
import type { PictureContext } from '../view/picture-context.js';
import type { PictureOfScores } from '../view/picture-of-scores.js';

/**
 * Achievement by unit (or indicator) and period: each cell in the colour of its band, with the letters of the band. A
 * cell without figure is hatched, with a sign for its reason; a score that does not rest on all indicators that are due
 * carries a mark. Beyond 2,000 cells rows are visited instead of cells, and strokes stand for letters.
 *
 * @summary Achievement by unit and period.
 * @tagname takar-heatmap
 * @slot - The data: a `<table>` or a data `<script>`.
 * @event {TakarSelectEvent} takar-select - A reader has moved to the cell of a row.
 * @event {TakarExplainEvent} takar-explain - A figure is about to be explained; cancelable.
 * @event {TakarExportEvent} takar-export - Something is about to be downloaded or copied; cancelable.
 * @event {TakarErrorEvent} takar-error - The data could not be shown.
 * @csspart base - The frame of the widget.
 * @csspart title - Its title.
 * @csspart summary - How many cells lie in each band.
 * @csspart picture - The drawing.
 * @csspart legend - Bands with their letters, and what is missing.
 * @csspart message - What is missing or wrong.
 * @csspart data - The cells as a table, with `with-table`.
 * @csspart panel - The explanation.
 * @csspart menu - The button of the menu; `menu-list` is the open menu.
 * @cssproperty --takar-cell-1 - Cell of the lowest band; `--takar-cell-5` is the highest.
 * @cssproperty --takar-surface - Ground.
 * @cssproperty --takar-ink - Text.
 */
export class TakarHeatmap extends ScorePicture {
  static override properties: PropertyDeclarations = { rowsBy: { attribute: 'rows-by' } };

  /** `unit` for scores of units, `indicator` for achievements; otherwise units where there are several. */
  declare rowsBy: string | null;

  protected override scoresOf(computation: Computation, context: PictureContext): PictureOfScores {
    const { rowsBy } = this;
    return heatmapPicture(computation, context, rowsBy === 'unit' || rowsBy === 'indicator' ? rowsBy : null);
  }
}

define('takar-heatmap', TakarHeatmap);

declare global {
  interface HTMLElementTagNameMap {
    'takar-heatmap': TakarHeatmap;
  }
}
