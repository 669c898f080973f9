import { html, nothing, type TemplateResult } from 'lit/html.js';
import type { ToolWords } from './words.js';

/** What the bar above a table shows and does. */
export interface BarContent {
  /** Whether the page asked for search and choice of columns. */
  readonly withTools: boolean;
  readonly query: string;
  /** How many rows were found; null where nothing is searched for. */
  readonly found: string | null;
  readonly columns: readonly ColumnChoice[];
  readonly search: (query: string) => void;
  /** Null where rows are no tree. */
  readonly openAll: (() => void) | null;
  readonly closeAll: (() => void) | null;
  readonly fault: string | null;
}

/** A column that a reader may show or put away. */
export interface ColumnChoice {
  readonly label: string;
  readonly shown: boolean;
  readonly show: (shown: boolean) => void;
}

/** The bar above a table: search, columns, opening of all rows. */
export function toolBar(content: BarContent, words: ToolWords): TemplateResult | typeof nothing {
  const { withTools, openAll, closeAll, fault } = content;
  const typed = ({ target }: Event): void => content.search((target as HTMLInputElement).value);
  return html`${fault === null ? nothing : html`<p class="note">${fault}</p>`}
  ${
    withTools || openAll !== null
      ? html`<div class="tools" part="tools">
          ${
            withTools
              ? html`<label
                  >${words.search}
                  <input
                    type="search"
                    id="search"
                    .value=${content.query}
                    @input=${typed}
                    autocomplete="off"
                    spellcheck="false"
                /></label>`
              : nothing
          }
          ${
            openAll === null
              ? nothing
              : html`<button type="button" @click=${openAll}>${words.openAll}</button>
                  <button type="button" @click=${closeAll}>${words.closeAll}</button>`
          }
          ${content.found === null ? nothing : html`<span class="found">${content.found}</span>`}
          ${withTools ? chooser(content, words) : nothing}
        </div>`
      : nothing
  }
  ${openAll === null ? nothing : html`<p class="spoken" id="tree-keys">${words.keys}</p>`}`;
}

function chooser({ columns }: BarContent, words: ToolWords): TemplateResult {
  return html`<details class="chooser" @keydown=${closeOnEscape}>
    <summary>${words.columns}</summary>
    <div class="choices" role="group" aria-label=${words.columns}>
      ${columns.map(
        ({ label, shown, show }) =>
          html`<label
            ><input
              type="checkbox"
              .checked=${shown}
              @change=${({ target }: Event) => show((target as HTMLInputElement).checked)}
            />
            ${label}</label
          >`,
      )}
    </div>
  </details>`;
}

function closeOnEscape(event: KeyboardEvent): void {
  const details = event.currentTarget as HTMLDetailsElement;
  if (event.key !== 'Escape' || !details.open) return;
  details.open = false;
  details.querySelector('summary')?.focus();
  event.stopPropagation();
}
