import type { Computation, Scores } from '@takar/core';
import type { CSSResultGroup } from 'lit';
import { askScore } from '../controllers/asking.js';
import type { Question } from '../controllers/panel.js';
import { define } from '../define.js';
import { IndicatorPicture } from '../indicator-picture.js';
import { rankingPicture } from '../scene/ranking/ranking-picture.js';
import { morePictureStyles } from '../styles/more-picture.js';
import type { PictureContext } from '../view/picture-context.js';
import type { Picture } from '../view/picture.js';

/**
 * Units by the rank of their scores in the latest period. Each says how many of its indicators are reported; a score
 * that does not rest on all of them has no rank and an open bar. Units of different cohorts (column *kelompok*) are
 * ranked apart; equal scores share a rank.
 *
 * @summary Units by the rank of their scores.
 * @tagname takar-ranking
 * @slot - The data: a `<table>` or a data `<script>`.
 * @event {TakarExplainEvent} takar-explain - A score is about to be explained; cancelable.
 * @event {TakarExportEvent} takar-export - Something is about to be downloaded or copied; cancelable.
 * @event {TakarErrorEvent} takar-error - The data could not be shown.
 * @csspart base - The frame of the widget.
 * @csspart title - Its title.
 * @csspart summary - How many units have a rank, and which come first.
 * @csspart picture - The drawing.
 * @csspart legend - How ranks come about.
 * @csspart message - What is missing or wrong.
 * @csspart data - The units as a table, with `with-table`.
 * @csspart panel - The explanation.
 * @csspart menu - The button of the menu; `menu-list` is the open menu.
 * @cssproperty --takar-met - Bar of a unit that has a rank.
 * @cssproperty --takar-surface - Ground.
 * @cssproperty --takar-ink - Text.
 */
export class TakarRanking extends IndicatorPicture {
  /** Style sheets of the shadow root. */
  static override styles: CSSResultGroup = [IndicatorPicture.styles, morePictureStyles];

  #scores: Scores | null = null;

  protected override pictureOf(computation: Computation, context: PictureContext): Picture {
    const picture = rankingPicture(computation, context);
    this.#scores = picture.scores;
    return picture;
  }

  /** The score of a unit. */
  protected override questionOf(computation: Computation, id: string): Question | null {
    const index = /^score-(\d+)$/.exec(id)?.[1];
    if (index === undefined || this.#scores === null) return null;
    return askScore(computation, { scores: this.#scores, index: Number(index) }, this.viewOptions());
  }
}

define('takar-ranking', TakarRanking);

declare global {
  interface HTMLElementTagNameMap {
    'takar-ranking': TakarRanking;
  }
}
