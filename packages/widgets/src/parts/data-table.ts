import { html, type TemplateResult } from 'lit/html.js';
import type { WidgetMessages } from '../locale/messages.js';
import { plainText, type PlainTable } from '../view/plain-table.js';

const WORDS = { id: 'Tabel data', en: 'Data table' };

/** The same data as the picture, for readers whom a picture does not serve; null stands for the page's own table. */
export function dataTable(table: PlainTable | null, caption: string, words: WidgetMessages): TemplateResult {
  return html`<details class="data" part="data">
    <summary>${WORDS[words.locale]}</summary>
    ${table === null ? html`<slot></slot>` : plainTable(table, caption)}
  </details>`;
}

function plainTable({ columns, rows }: PlainTable, caption: string): TemplateResult {
  return html`<table class="plain">
    <caption>
      ${caption}
    </caption>
    <thead>
      <tr>
        ${columns.map((name) => html`<th scope="col">${name}</th>`)}
      </tr>
    </thead>
    <tbody>
      ${rows.map(
        ([name, ...cells]) =>
          html`<tr>
            <th scope="row">${plainText(name)}</th>
            ${cells.map((cell) => html`<td>${plainText(cell)}</td>`)}
          </tr>`,
      )}
    </tbody>
  </table>`;
}
