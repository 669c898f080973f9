import { html, type TemplateResult } from 'lit';
import type { ColumnName, WidgetMessages } from '../locale/messages.js';
import type { RowView } from '../view/row-view.js';

const COLUMNS: readonly ColumnName[] = [
  'indicator',
  'unit',
  'period',
  'target',
  'realisation',
  'achievement',
  'band',
  'status',
];

/** Rows as a plain table: the same data for readers whom a picture does not serve. */
export function dataTable(rows: readonly RowView[], words: WidgetMessages, caption: string): TemplateResult {
  return html`<table class="plain">
    <caption>
      ${caption}
    </caption>
    <thead>
      <tr>
        ${COLUMNS.map((name) => html`<th scope="col">${words.columns[name]}</th>`)}
      </tr>
    </thead>
    <tbody>
      ${rows.map(
        (view) =>
          html`<tr>
            <th scope="row">${view.indicator}</th>
            <td>${view.unit}</td>
            <td>${view.period}</td>
            <td>${view.target}</td>
            <td>${view.realisation}</td>
            <td>${view.figure}</td>
            <td>${view.bandLabel}</td>
            <td>${view.statusWord}</td>
          </tr>`,
      )}
    </tbody>
  </table>`;
}
