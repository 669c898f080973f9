import type { Computation } from '@takar/core';
import type { CSSResultGroup } from '@lit/reactive-element';
import { define } from '../define.js';
import { IndicatorPicture } from '../indicator-picture.js';
import { scorecardPicture } from '../scene/scorecard/scorecard-picture.js';
import { morePictureStyles } from '../styles/more-picture.js';
import type { PictureContext } from '../view/picture-context.js';
import type { Picture } from '../view/picture.js';

/**
 * One card an indicator: its latest achievement with status and band in words, target and realisation, and the course of
 * the achievement over its periods. Where a period has no figure the line breaks. As many cards stand beside each other
 * as the width allows.
 *
 * @summary Indicators as cards with their course over the periods.
 * @tagname takar-scorecard
 * @slot - The data: a `<table>` or a data `<script>`.
 * @event {TakarSelectEvent} takar-select - A reader has moved to a card.
 * @event {TakarExplainEvent} takar-explain - A figure is about to be explained; cancelable.
 * @event {TakarExportEvent} takar-export - Something is about to be downloaded or copied; cancelable.
 * @event {TakarErrorEvent} takar-error - The data could not be shown.
 * @csspart base - The frame of the widget.
 * @csspart title - Its title.
 * @csspart summary - All cards in words.
 * @csspart picture - The drawing.
 * @csspart legend - The key to it.
 * @csspart message - What is missing or wrong.
 * @csspart data - The rows as a table, with `with-table`.
 * @csspart panel - The explanation.
 * @csspart menu - The button of the menu; `menu-list` is the open menu.
 * @cssproperty --takar-met - Sign and point of a target that is met.
 * @cssproperty --takar-unmet - Sign and point of a target that is not met.
 * @cssproperty --takar-line - Frame of a card, line of the target.
 * @cssproperty --takar-surface - Ground.
 * @cssproperty --takar-ink - Text.
 */
export class TakarScorecard extends IndicatorPicture {
  /** Style sheets of the shadow root. */
  static override styles: CSSResultGroup = [IndicatorPicture.styles, morePictureStyles];

  protected override pictureOf(computation: Computation, context: PictureContext): Picture {
    return scorecardPicture(computation, context);
  }
}

define('takar-scorecard', TakarScorecard);

declare global {
  interface HTMLElementTagNameMap {
    'takar-scorecard': TakarScorecard;
  }
}
