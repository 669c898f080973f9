import type { PrintedTable } from '../publication/public-table.js';

/**
 * A table as a page holds it where scripts do not run. `text` makes text safe; `cell` writes the content of a cell, text
 * unless it says otherwise. The first column heads its row.
 */
export function htmlTable(
  { headers, rows }: PrintedTable,
  caption: string,
  text: (raw: string) => string,
  cell: (raw: string) => string = text,
): string {
  const line = ([first, ...rest]: readonly string[]): string =>
    `<tr><th scope="row">${cell(first ?? '')}</th>${rest.map((raw) => `<td>${cell(raw)}</td>`).join('')}</tr>`;
  return `<table>
<caption>${text(caption)}</caption>
<thead><tr>${headers.map((header) => `<th scope="col">${text(header)}</th>`).join('')}</tr></thead>
<tbody>
${rows.map(line).join('\n')}
</tbody>
</table>`;
}
