import { textsOf, type Computation } from '@takar/core';
import type { Exceptions } from '@takar/core/monitoring';
import type { CSSResultGroup, PropertyDeclarations } from '@lit/reactive-element';
import type * as excepting from '../data/excepting.js';
import { define } from '../define.js';
import { IndicatorPicture } from '../indicator-picture.js';
import { learnFormulas, messagesOf } from '../locale/full.js';
import { addressOf, itemLinks } from '../parts/item-links.js';
import { TemplateBox } from '../parts/template-box.js';
import { exceptionsPicture } from '../scene/exceptions/exceptions-picture.js';
import { WORDS } from '../scene/exceptions/words.js';
import { linkStyles } from '../styles/links.js';
import { morePictureStyles } from '../styles/more-picture.js';
import type { PictureContext } from '../view/picture-context.js';
import type { Picture } from '../view/picture.js';
import { rowsShown } from '../view/rows-shown.js';

/**
 * Indicators that need attention: targets that are not met, figures that were not reported after their due day, and
 * realisations that are worse than in the same period of the year before (LKJ-2). Each names the post that answers for it
 * (*PIC*) and the cause, the farthest from its target first. Of an indicator with several periods the current one counts.
 *
 * Beside the columns of indicators the table may have `PIC`, `penyebab` or `kendala`, `batas waktu`, `bukti dukung`. The day
 * comes from `as-of`; without it nothing is called late.
 *
 * @summary Indicators not met, late or worse, with post and cause.
 * @tagname takar-exceptions
 * @slot - The data: a `<table>` or a data `<script>`.
 * @event {TakarSelectEvent} takar-select - A reader has moved to an indicator.
 * @event {TakarExplainEvent} takar-explain - A figure is about to be explained; cancelable.
 * @event {TakarExportEvent} takar-export - Something is about to be downloaded or copied; cancelable.
 * @event {TakarErrorEvent} takar-error - The data could not be shown.
 * @csspart base - The frame of the widget.
 * @csspart title - Its title.
 * @csspart summary - How many of how many need attention.
 * @csspart picture - The drawing.
 * @csspart legend - The key to it.
 * @csspart links - Links to evidence.
 * @csspart message - What is missing or wrong.
 * @csspart data - The list as a table, with `with-table`.
 * @csspart panel - The explanation.
 * @csspart menu - The button of the menu; `menu-list` is the open menu.
 * @cssproperty --takar-unmet - Bar of a target that is not met.
 * @cssproperty --takar-surface - Ground.
 * @cssproperty --takar-ink - Text.
 */
export class TakarExceptions extends IndicatorPicture {
  static override properties: PropertyDeclarations = { dueDays: { attribute: 'due-days' }, institution: {} };

  /** Style sheets of the shadow root. */
  static override styles: CSSResultGroup = [IndicatorPicture.styles, morePictureStyles, linkStyles];

  /** Days after the end of a period within which its figures are due; rows may state a day of their own. */
  declare dueDays: string | null;
  /** Whose yearly report it is: `ministry`, `unit`, `region`; its due day is that of PermenPANRB 53/2014. */
  declare institution: string | null;

  #part: typeof excepting | null = null;
  #found: Exceptions | null = null;
  readonly #links = new TemplateBox();

  /**
   * Also brings what finds exceptions.
   * @internal
   */
  override async ready(): Promise<void> {
    const brought = Promise.all([import('../data/excepting.js'), learnFormulas()]);
    await super.ready();
    [this.#part] = await brought;
  }

  protected override get defaultHeading(): string {
    return WORDS[this.tongue.core.locale].title;
  }

  protected override pictureOf(computation: Computation, context: PictureContext): Picture {
    const part = this.#part as typeof excepting;
    const { asOf, period, unit, tongue } = context;
    const days = Number(this.dueDays || NaN);
    this.#found = part.exceptionsOf(computation, {
      messages: messagesOf(tongue.core.locale),
      asOf,
      terms: {
        days: Number.isInteger(days) && days >= 0 ? days : null,
        institution: part.INSTITUTIONS.find((each) => each === this.institution) ?? null,
      },
      among: new Set(rowsShown(computation, period, unit)),
      ...(period === null ? {} : { rows: [...rowsShown(computation, period, unit)] }),
    });
    return exceptionsPicture(computation, this.#found, context);
  }

  /** The picture, and below it what proves each indicator, where an address does. */
  protected override contentOf(computation: Computation): readonly HTMLElement[] {
    const drawn = super.contentOf(computation);
    const { tongue } = this;
    const words = WORDS[tongue.core.locale];
    const names = textsOf(computation.table, 'indicator')?.values;
    const items = (this.#found?.items ?? []).map(({ row, evidence }) => {
      const proof = addressOf(evidence);
      return {
        title: names?.[row] ?? String(row + 1),
        links: proof === null ? [] : [{ address: proof, text: words.evidenceLink }],
      };
    });
    return [...drawn, this.#links.draw(itemLinks(items, (count) => words.links(String(count))))];
  }
}

define('takar-exceptions', TakarExceptions);

declare global {
  interface HTMLElementTagNameMap {
    'takar-exceptions': TakarExceptions;
  }
}
