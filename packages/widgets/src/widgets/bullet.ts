import type { Computation } from '@takar/core';
import { define } from '../define.js';
import { IndicatorPicture } from '../indicator-picture.js';
import { bulletPicture } from '../scene/bullet/bullet-picture.js';
import type { PictureContext } from '../view/picture-context.js';
import type { Picture } from '../view/picture.js';

/**
 * Realisation against target, one bar a row, over the bands of the performance scale. Figure and status stand beside
 * each bar in words; each row opens its explanation.
 *
 * @summary Achievement of indicators as bars against their targets.
 * @tagname takar-bullet
 * @slot - The data: a `<table>` or a data `<script>`.
 * @event {TakarSelectEvent} takar-select - A reader has moved to a row.
 * @event {TakarExplainEvent} takar-explain - A row is about to be explained; cancelable.
 * @event {TakarExportEvent} takar-export - Something is about to be downloaded or copied; cancelable.
 * @event {TakarErrorEvent} takar-error - The data could not be shown.
 * @csspart base - The frame of the widget.
 * @csspart menu - The button of the menu; `menu-list` is the open menu.
 * @csspart title - Its title.
 * @csspart summary - All rows in words.
 * @csspart picture - The drawing.
 * @csspart legend - The key to it.
 * @csspart message - What is missing or wrong.
 * @csspart data - The rows as a table, with `with-table`.
 * @csspart panel - The explanation.
 * @cssproperty --takar-met - Bar of a target that is met.
 * @cssproperty --takar-unmet - Bar of a target that is not met.
 * @cssproperty --takar-target - Mark of the target.
 * @cssproperty --takar-band-1 - Lowest band; `--takar-band-5` is the highest.
 * @cssproperty --takar-surface - Ground.
 * @cssproperty --takar-ink - Text.
 * @cssproperty --takar-font-size - Size of text outside the picture.
 */
export class TakarBullet extends IndicatorPicture {
  protected override pictureOf(computation: Computation, context: PictureContext): Picture {
    return bulletPicture(computation, context);
  }
}

define('takar-bullet', TakarBullet);

declare global {
  interface HTMLElementTagNameMap {
    'takar-bullet': TakarBullet;
  }
}
