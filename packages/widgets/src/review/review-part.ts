// A chunk of its own: only pages for reviewers load it.
import { html, type TemplateResult } from 'lit/html.js';
import type { ReconcileView } from '../scene/reconcile/view.js';
import type { ReviewWords } from '../scene/reconcile/words.js';
import { LONGEST_NOTE } from './notes.js';

export { save } from '../export/save.js';
export { fileName } from '../export/format.js';
export { TakarExportEvent } from '../export/event.js';
export { TemplateBox } from '../parts/template-box.js';
export { reviewJson } from './notes.js';

/** What the form of a review needs. */
export interface ReviewForm {
  readonly views: readonly ReconcileView[];
  readonly notes: ReadonlyMap<number, string>;
  readonly words: ReviewWords;
  readonly indicator: string;
  readonly noted: (row: number, text: string) => void;
  readonly taken: (format: 'csv' | 'json') => void;
}

/** Before, after, finding and a field for a note of every row; and what gives the review out. */
export function reviewTemplate({ views, notes, words, indicator, noted, taken }: ReviewForm): TemplateResult {
  return html`<section class="review" part="review">
    <h3 class="review-title">${words.title}</h3>
    <p class="note">${words.hint}</p>
    <div class="review-scroll">
      <table class="review-table">
        <caption class="spoken">
          ${words.title}
        </caption>
        <thead>
          <tr>
            ${[words.number, indicator, words.before, words.after, words.finding, words.note].map(
              (head) => html`<th scope="col">${head}</th>`,
            )}
          </tr>
        </thead>
        <tbody>
          ${views.map(
            (view, i) =>
              html`<tr>
                <td>${i + 1}</td>
                <th scope="row">${view.name}<span class="review-context">${view.context}</span></th>
                <td>${view.published}</td>
                <td>${view.computed}</td>
                <td>${[view.verdict, ...view.remarks].join('; ')}</td>
                <td>
                  <textarea
                    rows="2"
                    maxlength=${LONGEST_NOTE}
                    aria-label=${words.noteOf(view.name)}
                    .value=${notes.get(view.row) ?? ''}
                    @keydown=${(event: Event) => event.stopPropagation()}
                    @change=${(event: Event) => noted(view.row, (event.target as HTMLTextAreaElement).value)}
                  ></textarea>
                </td>
              </tr>`,
          )}
        </tbody>
      </table>
    </div>
    <p class="review-count" role="status">${words.count(notes.size, views.length)}</p>
    <button type="button" class="review-csv" @click=${() => taken('csv')}>${words.csv}</button>
    <button type="button" class="review-json" @click=${() => taken('json')}>${words.json}</button>
  </section>`;
}
