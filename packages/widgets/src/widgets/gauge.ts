import type { Computation, Scores } from '@takar/core';
import type { CSSResultGroup, PropertyDeclarations } from 'lit';
import { askScore } from '../controllers/asking.js';
import type { Question } from '../controllers/panel.js';
import { define } from '../define.js';
import { IndicatorPicture } from '../indicator-picture.js';
import { gaugePicture } from '../scene/gauge/gauge-picture.js';
import { morePictureStyles } from '../styles/more-picture.js';
import type { PictureContext } from '../view/picture-context.js';
import type { Picture } from '../view/picture.js';

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
export class TakarGauge extends IndicatorPicture {
  static override properties: PropertyDeclarations = { figure: {} };

  /** Style sheets of the shadow root. */
  static override styles: CSSResultGroup = [IndicatorPicture.styles, morePictureStyles];

  /** `row` for the achievement of each indicator, `score` for the score of each unit; otherwise what the rows come to. */
  declare figure: string | null;
  #scores: Scores | null = null;

  protected override pictureOf(computation: Computation, context: PictureContext): Picture {
    const { figure } = this;
    const picture = gaugePicture(computation, context, figure === 'row' || figure === 'score' ? figure : null);
    this.#scores = picture.scores;
    return picture;
  }

  /** The figure's own row, or the score of the unit. */
  protected override questionOf(computation: Computation, id: string): Question | null {
    const index = /^score-(\d+)$/.exec(id)?.[1];
    if (index === undefined || this.#scores === null) return super.questionOf(computation, id);
    return askScore(computation, { scores: this.#scores, index: Number(index) }, this.viewOptions());
  }
}

define('takar-gauge', TakarGauge);

declare global {
  interface HTMLElementTagNameMap {
    'takar-gauge': TakarGauge;
  }
}
