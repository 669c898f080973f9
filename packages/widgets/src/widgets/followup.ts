import type { CSSResultGroup } from '@lit/reactive-element';
import type { Question } from '../controllers/panel.js';
import { FOLLOW_UPS } from '../data/follow-up.js';
import type { FollowUpModel } from '../data/follow-up-model.js';
import { define } from '../define.js';
import { addressOf, itemLinks } from '../parts/item-links.js';
import { TemplateBox } from '../parts/template-box.js';
import { ModelPicture } from '../model-picture.js';
import { followUpPicture, rateText } from '../scene/followup/followup-picture.js';
import { followUpId } from '../scene/followup/view.js';
import { WORDS } from '../scene/followup/words.js';
import { linkStyles } from '../styles/links.js';
import { morePictureStyles } from '../styles/more-picture.js';
import type { PictureContext } from '../view/picture-context.js';
import type { Picture } from '../view/picture.js';

/**
 * Follow-up of recommendations (*tindak lanjut rekomendasi*) or of missed targets: cause, decision, post in charge, due day,
 * evidence and status, the share closed with n of N, and what is overdue on the day of `as-of`. Statuses are read by their
 * Indonesian and English words; one that is not known is named and counts as not closed.
 *
 * The table has one row a recommendation: `rekomendasi`, `penyebab`, `tindak lanjut`, `PIC`, `batas waktu`, `bukti dukung`,
 * `status`, and where they are there `unit` and `sumber`.
 *
 * @summary Recommendations, what was decided, who answers for it, and what is closed or overdue.
 * @tagname takar-followup
 * @slot - The data: a `<table>` or a data `<script>`.
 * @event {TakarExplainEvent} takar-explain - The share closed or a recommendation is about to be explained; cancelable.
 * @event {TakarExportEvent} takar-export - Something is about to be downloaded or copied; cancelable.
 * @event {TakarErrorEvent} takar-error - The data could not be shown.
 * @csspart base - The frame of the widget.
 * @csspart title - Its title.
 * @csspart summary - How many of how many are closed.
 * @csspart picture - The drawing.
 * @csspart legend - The key to it.
 * @csspart links - Links to evidence.
 * @csspart message - What is missing or wrong.
 * @csspart data - The list as a table, with `with-table`.
 * @csspart panel - The explanation.
 * @csspart menu - The button of the menu; `menu-list` is the open menu.
 * @cssproperty --takar-met - What is closed.
 * @cssproperty --takar-unmet - What is not begun.
 * @cssproperty --takar-surface - Ground.
 * @cssproperty --takar-ink - Text.
 */
export class TakarFollowup extends ModelPicture<FollowUpModel> {
  /** Style sheets of the shadow root. */
  static override styles: CSSResultGroup = [ModelPicture.styles, morePictureStyles, linkStyles];

  /** @internal */
  readonly reader = FOLLOW_UPS;
  readonly #links = new TemplateBox();

  protected override get defaultHeading(): string {
    return WORDS[this.tongue.core.locale].title;
  }

  protected override pictureOf(model: FollowUpModel, context: PictureContext): Picture {
    return followUpPicture(model, context);
  }

  /** Also links to the evidence. */
  protected override contentOf(model: FollowUpModel): readonly HTMLElement[] {
    const words = WORDS[this.tongue.core.locale];
    const items = model.followUps.items.map(({ recommendation, evidence }) => {
      const address = addressOf(evidence);
      return { title: recommendation, links: address === null ? [] : [{ address, text: words.evidenceLink }] };
    });
    return [...super.contentOf(model), this.#links.draw(itemLinks(items, (count) => words.links(String(count))))];
  }

  protected override questionOf(model: FollowUpModel, id: string): Question | null {
    const { followUps } = model;
    const { tongue } = this;
    const item = followUps.items.find(({ row }) => followUpId(row) === id);
    if (item !== undefined)
      return {
        input: null,
        explain: async () => (await import('../view/explain-follow-up.js')).explainFollowUp(item, model, tongue),
      };
    if (id !== 'total') return null;
    const { title } = WORDS[tongue.core.locale];
    const figure = rateText(followUps, tongue);
    return {
      input: null,
      explain: async () =>
        (await import('../view/explain-case.js')).explainCase(followUps.rate, {
          heading: title,
          ...(figure === null ? {} : { figure }),
        }),
    };
  }
}

define('takar-followup', TakarFollowup);

declare global {
  interface HTMLElementTagNameMap {
    'takar-followup': TakarFollowup;
  }
}
