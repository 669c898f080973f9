import type { Computation, IndicatorComparison } from '@takar/core';
import type { CSSResultGroup } from '@lit/reactive-element';
import type { Question } from '../controllers/panel.js';
import type * as comparing from '../data/comparing.js';
import { define } from '../define.js';
import { IndicatorPicture } from '../indicator-picture.js';
import { learnFormulas, messagesOf } from '../locale/full.js';
import type { TrendPanel } from '../scene/trend/panels.js';
import { planSaid } from '../scene/trend/said.js';
import { trendPicture } from '../scene/trend/trend-picture.js';
import { morePictureStyles } from '../styles/more-picture.js';
import type { PictureContext } from '../view/picture-context.js';
import type { Picture } from '../view/picture.js';

/**
 * Realisation and target over the periods, one plot an indicator. Yearly series say how the latest year compares with
 * the one before, and, where a row holds the final target of the medium-term plan (`period` 2021/2026), what pace it
 * needs. Where a figure is missing, and where instrument, method or definition change, the lines break and nothing is
 * compared.
 *
 * @summary Realisation and target over the periods.
 * @tagname takar-trend
 * @slot - The data: a `<table>` or a data `<script>`.
 * @event {TakarSelectEvent} takar-select - A reader has moved to a period.
 * @event {TakarExplainEvent} takar-explain - A figure is about to be explained; cancelable.
 * @event {TakarExportEvent} takar-export - Something is about to be downloaded or copied; cancelable.
 * @event {TakarErrorEvent} takar-error - The data could not be shown.
 * @csspart base - The frame of the widget.
 * @csspart title - Its title.
 * @csspart summary - The series in words.
 * @csspart picture - The drawing.
 * @csspart legend - The key to it.
 * @csspart message - What is missing or wrong.
 * @csspart data - The rows as a table, with `with-table`.
 * @csspart panel - The explanation.
 * @csspart menu - The button of the menu; `menu-list` is the open menu.
 * @cssproperty --takar-met - Point of a target that is met, way to the final target.
 * @cssproperty --takar-unmet - Point of a target that is not met, break of a series.
 * @cssproperty --takar-surface - Ground.
 * @cssproperty --takar-ink - Text and line.
 */
export class TakarTrend extends IndicatorPicture {
  /** Style sheets of the shadow root. */
  static override styles: CSSResultGroup = [IndicatorPicture.styles, morePictureStyles];

  #comparing: typeof comparing | null = null;
  #panels: readonly TrendPanel[] = [];
  #compared: {
    readonly of: Computation;
    readonly locale: string;
    readonly all: readonly IndicatorComparison[];
  } | null = null;

  /**
   * Also brings what compares years; where it does not load, the trend stays without comparison.
   * @internal
   */
  override async ready(): Promise<void> {
    const brought = Promise.all([import('../data/comparing.js'), learnFormulas()]).catch(() => null);
    await super.ready();
    this.#comparing ??= (await brought)?.[0] ?? null;
  }

  protected override pictureOf(computation: Computation, context: PictureContext): Picture {
    const picture = trendPicture(computation, context, this.#comparisons(computation));
    this.#panels = picture.panels;
    return picture;
  }

  /** The row of a period. */
  protected override questionOf(computation: Computation, id: string): Question | null {
    const panel = this.#panels.find(({ plan }) => plan !== null && id === `plan-${plan.row}`);
    if (panel === undefined) return super.questionOf(computation, id);
    const result = panel.comparison?.mediumTerm ?? null;
    if (result === null) return null;
    const { view } = panel.latest;
    const { tongue } = this;
    return {
      explain: async () => {
        const { explainCase } = await import('../view/explain-case.js');
        return explainCase(result, { heading: view.indicator, context: planSaid(panel, tongue) ?? '' });
      },
      input: computation.row(view.row).input,
    };
  }

  #comparisons(computation: Computation): readonly IndicatorComparison[] {
    const part = this.#comparing;
    if (part === null) return [];
    const { locale } = this.tongue.core;
    if (this.#compared?.of !== computation || this.#compared.locale !== locale)
      this.#compared = {
        of: computation,
        locale,
        all: part.compareYears(computation, { messages: messagesOf(locale) }),
      };
    return this.#compared.all;
  }
}

define('takar-trend', TakarTrend);

declare global {
  interface HTMLElementTagNameMap {
    'takar-trend': TakarTrend;
  }
}
