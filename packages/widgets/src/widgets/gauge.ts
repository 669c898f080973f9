import type { Computation } from '@takar/core';
import type { PropertyDeclarations } from '@lit/reactive-element';
import { define } from '../define.js';
import { gaugePicture } from '../scene/gauge/gauge-picture.js';
import { ScorePicture } from '../score-picture.js';
import type { PictureContext } from '../view/picture-context.js';
import type { PictureOfScores } from '../view/picture-of-scores.js';

/**
 * One figure on the bands of the performance scale: the achievement of an indicator, or the score of a unit with how
 * many indicators it rests on. Several of them stand below each other. Figures from the beginning of the year on say
 * up to when (*s.d. Triwulan II*).
 *
 * @summary One figure on the bands of its scale.
 * @tagname takar-gauge
 * @slot - The data: a `<table>` or a data `<script>`.
 * @event {TakarSelectEvent} takar-select - A reader has moved to the figure of a row.
 * @event {TakarExplainEvent} takar-explain - A figure is about to be explained; cancelable.
 * @event {TakarExportEvent} takar-export - Something is about to be downloaded or copied; cancelable.
 * @event {TakarErrorEvent} takar-error - The data could not be shown.
 * @csspart base - The frame of the widget.
 * @csspart title - Its title.
 * @csspart summary - The figures in words.
 * @csspart picture - The drawing.
 * @csspart legend - The name of the scale.
 * @csspart message - What is missing or wrong.
 * @csspart data - The figures as a table, with `with-table`.
 * @csspart panel - The explanation.
 * @csspart menu - The button of the menu; `menu-list` is the open menu.
 * @cssproperty --takar-target - Marker of the figure.
 * @cssproperty --takar-band-1 - Lowest band; `--takar-band-5` is the highest.
 * @cssproperty --takar-surface - Ground.
 * @cssproperty --takar-ink - Text.
 */
export class TakarGauge extends ScorePicture {
  static override properties: PropertyDeclarations = { figure: {} };

  /** `row` for the achievement of each indicator, `score` for the score of each unit; otherwise what the rows come to. */
  declare figure: string | null;

  protected override scoresOf(computation: Computation, context: PictureContext): PictureOfScores {
    const { figure } = this;
    return gaugePicture(computation, context, figure === 'row' || figure === 'score' ? figure : null);
  }
}

define('takar-gauge', TakarGauge);

declare global {
  interface HTMLElementTagNameMap {
    'takar-gauge': TakarGauge;
  }
}
