import type { WidgetMessages } from '../locale/messages.js';
import type { RowView } from '../view/row-view.js';
import type { TableColumn } from './columns.js';
import { TABLE_WORDS } from './words.js';

/** What a line of the table shows: a row, or the heading of a group with its score. */
export type LineContent =
  | { readonly kind: 'row'; readonly view: RowView }
  | { readonly kind: 'group'; readonly title: string; readonly score: string | null; readonly note: string };

/** An empty line for these columns; clones of it are filled by `writeLine`. */
export function createLine(columns: readonly TableColumn[]): HTMLTableRowElement {
  const line = document.createElement('tr');
  line.setAttribute('role', 'row');
  columns.forEach((column, i) => {
    const cell = document.createElement(i === 0 ? 'th' : 'td');
    if (i === 0) cell.setAttribute('scope', 'row');
    cell.setAttribute('role', i === 0 ? 'rowheader' : 'gridcell');
    cell.setAttribute('aria-colindex', String(i + 1));
    cell.className = `${column.name} col-${column.name}${column.numeric ? ' numeric' : ''}`;
    const box = document.createElement('div');
    box.className = 'cell';
    const main = document.createElement(column.explains === null ? 'span' : 'button');
    if (main instanceof HTMLButtonElement) main.type = 'button';
    main.className = 'main';
    const under = document.createElement('span');
    under.className = 'under';
    box.append(main, under);
    cell.append(box);
    line.append(cell);
  });
  return line;
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

function say(element: HTMLElement, text: string): void {
  if (element.textContent !== text) element.textContent = text;
}

function write(element: HTMLElement, name: string, value: string): void {
  if (element.getAttribute(name) !== value) element.setAttribute(name, value);
}
