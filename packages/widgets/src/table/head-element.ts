import type { WidgetMessages } from '../locale/messages.js';
import { headerOf, sortingId, type TableColumn } from './columns.js';
import type { Sorting } from './lines.js';
import { TABLE_WORDS } from './words.js';

/** The header row: a button in each header sorts by its column. */
export function createHead(columns: readonly TableColumn[], words: WidgetMessages): HTMLTableRowElement {
  const row = document.createElement('tr');
  row.setAttribute('role', 'row');
  row.setAttribute('aria-rowindex', '1');
  columns.forEach((column, i) => {
    const cell = document.createElement('th');
    cell.scope = 'col';
    cell.setAttribute('role', 'columnheader');
    cell.setAttribute('aria-colindex', String(i + 1));
    cell.className = `col-${column.name}${column.numeric ? ' numeric' : ''}`;
    row.append(cell);
    const header = headerOf(column, words);
    if (column.label !== undefined && !column.sorting) {
      cell.textContent = header;
      return;
    }
    const button = document.createElement('button');
    button.type = 'button';
    button.dataset['column'] = sortingId(column);
    button.title = TABLE_WORDS[words.locale].sort(header);
    button.textContent = header;
    // On paper a plain word takes the place of the button: headers that repeat on each page lose their buttons.
    const word = document.createElement('span');
    word.className = 'paper';
    word.textContent = header;
    cell.append(button, word);
  });
  return row;
}

/** Shows by which column the rows are sorted. */
export function markSorting(head: HTMLTableRowElement, sorting: Sorting | null): void {
  for (const button of head.querySelectorAll('button')) {
    const mine = sorting !== null && sortingId(sorting.column) === button.dataset['column'];
    button.parentElement?.setAttribute('aria-sort', mine ? (sorting?.ascending ? 'ascending' : 'descending') : 'none');
  }
}
