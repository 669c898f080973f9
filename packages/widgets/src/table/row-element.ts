import type { WidgetMessages } from '../locale/messages.js';
import { say, tag } from '../parts/tag.js';
import type { RowView } from '../view/row-view.js';
import type { TableColumn } from './columns.js';
import { TABLE_WORDS } from './words.js';

/** What a line of the table shows: a row, or the heading of a group with its score. */
export type LineContent =
  | { readonly kind: 'row'; readonly view: RowView }
  | { readonly kind: 'group'; readonly title: string; readonly score: string | null; readonly note: string };

/** An empty line for these columns; clones of it are filled by `writeLine`. */
export function createLine(columns: readonly TableColumn[]): HTMLTableRowElement {
  const cells = columns.map((column, i) => {
    const main =
      column.explains === null ? tag('span', { class: 'main' }) : tag('button', { class: 'main', type: 'button' });
    const box = tag('div', { class: 'cell' }, main, tag('span', { class: 'under' }));
    const place = {
      'aria-colindex': String(i + 1),
      class: `${column.name} col-${column.name}${column.numeric ? ' numeric' : ''}`,
    };
    return i === 0
      ? tag('th', { scope: 'row', role: 'rowheader', ...place }, box)
      : tag('td', { role: 'gridcell', ...place }, box);
  });
  return tag('tr', { role: 'row' }, ...cells);
}

/** Fills a line; writes only what is different from what stands there. */
export function writeLine(
  line: HTMLTableRowElement,
  index: number,
  content: LineContent,
  columns: readonly TableColumn[],
  words: WidgetMessages,
): void {
  write(line, 'data-line', String(index));
  write(line, 'aria-rowindex', String(index + 2));
  write(line, 'data-row', content.kind === 'row' ? String(content.view.row) : '');
  if ((line.className === 'group') !== (content.kind === 'group'))
    line.className = content.kind === 'group' ? 'group' : '';
  columns.forEach((column, i) => {
    const cell = line.cells[i] as HTMLTableCellElement;
    const [main, under] = (cell.firstElementChild as HTMLElement).children as unknown as [HTMLElement, HTMLElement];
    const [text, small] = content.kind === 'row' ? rowTexts(content.view, column) : groupTexts(content, column, i);
    say(main, text);
    say(under, small);
    if (main.hidden !== (text === '')) main.hidden = text === '';
    if (under.hidden !== (small === '')) under.hidden = small === '';
    if (column.explains !== null)
      write(main, 'aria-label', TABLE_WORDS[words.locale].explain(words.columns[column.name], text));
  });
}

function rowTexts(view: RowView, column: TableColumn): readonly [string, string] {
  return [column.main(view), column.under(view)];
}

function groupTexts(
  { title, score, note }: LineContent & { kind: 'group' },
  column: TableColumn,
  position: number,
): readonly [string, string] {
  if (position === 0) return [title, note];
  return [column.name === 'achievement' && score !== null ? score : '', ''];
}

function write(element: HTMLElement, name: string, value: string): void {
  if (element.getAttribute(name) !== value) element.setAttribute(name, value);
}
