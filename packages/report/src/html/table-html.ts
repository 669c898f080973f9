import type { TableBlock, TableColumn, TableRow } from '../model/document.js';
import { headRows } from '../model/head-rows.js';
import { longestLine } from '../model/longest-line.js';
import { htmlText } from './html-text.js';

/** A figure of up to this many signs stays on one line. */
const LONGEST_WHOLE = 22;

/** A table with caption, heads over columns, and scopes for readers who do not see it. */
export function tableHtml({ caption, columns, rows, numbered, dense, note }: TableBlock): string {
  const all = columns.reduce((sum, { share }) => sum + share, 0);
  const widths = columns.map(({ share }) => `<col width="${Math.round((share / all) * 1000) / 10}%">`).join('');
  const heads = headRows(columns).map(
    (row) =>
      `<tr>${row
        .map(({ text, across, down }) => {
          const span = `${across > 1 ? ` colspan="${across}"` : ''}${down > 1 ? ` rowspan="${down}"` : ''}`;
          return `<th scope="${across > 1 ? 'colgroup' : 'col'}"${span}>${htmlText(text)}</th>`;
        })
        .join('')}</tr>`,
  );
  const numbers = numbered ? [`<tr class="numbers">${columns.map((_, i) => `<th>(${i + 1})</th>`).join('')}</tr>`] : [];
  return `<table${dense === true ? ' class="dense"' : ''}>
${caption === null ? '' : `<caption>${htmlText(caption)}</caption>\n`}<colgroup>${widths}</colgroup>
<thead>${[...heads, ...numbers].join('\n')}</thead>
<tbody>
${rows.map((row) => rowHtml(row, columns)).join('\n')}
</tbody>
</table>${note === undefined ? '' : `\n<p class="note">${htmlText(note)}</p>`}`;
}

function rowHtml(row: TableRow, columns: readonly TableColumn[]): string {
  if ('across' in row)
    return `<tr class="line"><td class="across" colspan="${columns.length}">${htmlText(row.across)}</td></tr>`;
  const cells = columns.map(({ align }, i) => {
    const text = row.cells[i] ?? '';
    const whole = align === 'right' && longestLine(text) <= LONGEST_WHOLE ? ' whole' : '';
    return `<td${align === 'left' ? '' : ` class="${align}${whole}"`}>${htmlText(text)}</td>`;
  });
  return `<tr${row.strong === true ? ' class="strong"' : ''}>${cells.join('')}</tr>`;
}
