import type { CSSResultGroup, PropertyDeclarations } from '@lit/reactive-element';
import type { Question } from '../controllers/panel.js';
import { askRow } from '../controllers/asking.js';
import { RECONCILED } from '../data/reconcile.js';
import type { ReconcileModel } from '../data/reconcile-model.js';
import { define } from '../define.js';
import { TakarSelectEvent } from '../events.js';
import type { TemplateBox } from '../parts/template-box.js';
import { PictureElement } from '../picture-element.js';
import type * as review from '../review/review-part.js';
import { ReviewNotes, reviewNote } from '../review/notes.js';
import { TakarReviewEvent, type ReviewNote } from '../review/review-event.js';
import { reconcilePicture } from '../scene/reconcile/reconcile-picture.js';
import { reconcileViews } from '../scene/reconcile/view.js';
import { WORDS } from '../scene/reconcile/words.js';
import { morePictureStyles } from '../styles/more-picture.js';
import { reviewStyles } from '../styles/review.js';
import type { PictureContext } from '../view/picture-context.js';
import type { Picture } from '../view/picture.js';

type ReviewPart = typeof review;

/**
 * Published figures beside computed ones: each achievement as it was published, as the policy computes it, the difference,
 * and why they differ (cut off instead of rounded, stopped at a cap, rounded inputs, another formula, unexplained). A row
 * opens the computation. With `review` a reviewer writes a note on each row; notes are given out by an event and as files,
 * and never stored.
 *
 * The table has the columns of indicators and the published figure (`capaian`).
 *
 * @summary Published figures beside computed ones, and why they differ.
 * @tagname takar-reconcile
 * @slot - The data: a `<table>` or a data `<script>`.
 * @event {TakarReviewEvent} takar-review - A reviewer has changed a note; gives all notes.
 * @event {TakarSelectEvent} takar-select - A reader has moved to a row.
 * @event {TakarExplainEvent} takar-explain - A figure is about to be explained; cancelable.
 * @event {TakarExportEvent} takar-export - Something is about to be downloaded or copied; cancelable.
 * @event {TakarErrorEvent} takar-error - The data could not be shown.
 * @csspart base - The frame of the widget.
 * @csspart title - Its title.
 * @csspart summary - How many figures are the same.
 * @csspart picture - The drawing.
 * @csspart legend - What the verdicts mean.
 * @csspart message - What is missing or wrong.
 * @csspart data - The figures as a table, with `with-table`.
 * @csspart review - The notes of a reviewer, with `review`.
 * @csspart panel - The explanation.
 * @csspart menu - The button of the menu; `menu-list` is the open menu.
 * @cssproperty --takar-met - Figures that are the same.
 * @cssproperty --takar-unmet - Figures that nothing explains.
 * @cssproperty --takar-surface - Ground.
 * @cssproperty --takar-ink - Text.
 */
export class TakarReconcile extends PictureElement<ReconcileModel> {
  static override properties: PropertyDeclarations = { review: { type: Boolean } };

  /** Style sheets of the shadow root. */
  static override styles: CSSResultGroup = [PictureElement.styles, morePictureStyles, reviewStyles];

  /** Offers a field for a note on every row. */
  declare review: boolean;

  /** @internal */
  readonly reader = RECONCILED;
  readonly #notes = new ReviewNotes();
  #part: ReviewPart | null = null;
  #box: TemplateBox | null = null;

  constructor() {
    super();
    this.review = false;
  }

  /** Rows that have a note, with the figures that it is about. */
  get notes(): readonly ReviewNote[] {
    const { model } = this;
    return model === null ? [] : [...this.#notes.of(model)].map(([row, note]) => reviewNote(model, row, note));
  }

  protected override get defaultHeading(): string {
    return WORDS[this.tongue.core.locale].title;
  }

  protected override pictureOf(model: ReconcileModel, context: PictureContext): Picture {
    return reconcilePicture(model, context, this.review ? this.#notes.of(model) : null);
  }

  /** The picture, and below it the notes of a reviewer where they are asked for. */
  protected override contentOf(model: ReconcileModel): readonly HTMLElement[] {
    return [...super.contentOf(model), ...(this.review ? this.#reviewOf(model) : [])];
  }

  protected override questionOf({ computation, reconciliation }: ReconcileModel, id: string): Question | null {
    const row = rowOf(id);
    if (row === null) return null;
    const match = reconciliation.rows[row]?.match ?? 'notComputable';
    const words = WORDS[this.tongue.core.locale];
    const options = this.viewOptions();
    return {
      ...askRow(computation, row, options),
      explain: (part) => ({
        ...part.explainRow(computation, row, options),
        statusWord: `${words.match[match]}: ${words.meaning[match]}`,
      }),
    };
  }

  protected override selected({ computation }: ReconcileModel, id: string): void {
    const row = rowOf(id);
    if (row !== null) this.dispatchEvent(new TakarSelectEvent(row, computation.row(row)));
  }

  #reviewOf(model: ReconcileModel): readonly HTMLElement[] {
    const part = this.#part;
    if (part === null) {
      import('../review/review-part.js').then(
        (loaded) => {
          this.#part = loaded;
          this.requestUpdate();
        },
        () => this.announce(this.messages.sources.part),
      );
      return [];
    }
    const template = part.reviewTemplate({
      views: reconcileViews(model, this.pictureContext()),
      notes: this.#notes.of(model),
      words: WORDS[this.tongue.core.locale].review,
      indicator: this.messages.columns.indicator,
      noted: (row, text) => {
        this.#notes.set(model, row, text);
        const note = this.#notes.of(model).get(row) ?? '';
        this.dispatchEvent(new TakarReviewEvent(reviewNote(model, row, note), this.notes));
        this.requestUpdate();
      },
      taken: (format) => void this.#take(model, part, format),
    });
    this.#box ??= new part.TemplateBox();
    return [this.#box.draw(template)];
  }

  /** Gives the review to the page, and to the reader unless the page keeps it. */
  async #take(model: ReconcileModel, part: ReviewPart, format: 'csv' | 'json'): Promise<void> {
    const rows = reconcileViews(model, this.pictureContext()).map(({ row }) => row);
    const content =
      format === 'csv'
        ? await this.exportAs('csv')
        : new Blob([part.reviewJson(model, rows, this.#notes.of(model))], { type: 'application/json' });
    const name = part.fileName(this.heading, format);
    if (this.dispatchEvent(new part.TakarExportEvent(format, name, content))) part.save(content, name);
  }
}

/** The row that a mark stands for. */
function rowOf(id: string): number | null {
  const digits = /^row-(\d+)$/.exec(id)?.[1];
  return digits === undefined ? null : Number(digits);
}

define('takar-reconcile', TakarReconcile);

declare global {
  interface HTMLElementTagNameMap {
    'takar-reconcile': TakarReconcile;
  }
}
