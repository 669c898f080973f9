import type { Computation } from '@takar/core';
import { define } from '../define.js';
import { rankingPicture } from '../scene/ranking/ranking-picture.js';
import { ScorePicture } from '../score-picture.js';
import type { PictureContext } from '../view/picture-context.js';
import type { PictureOfScores } from '../view/picture-of-scores.js';

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
export class TakarRanking extends ScorePicture {
  protected override scoresOf(computation: Computation, context: PictureContext): PictureOfScores {
    return rankingPicture(computation, context);
  }
}

define('takar-ranking', TakarRanking);

declare global {
  interface HTMLElementTagNameMap {
    'takar-ranking': TakarRanking;
  }
}
