import type { WidgetMessages } from '../locale/messages.js';
import type { TableColumn } from './columns.js';
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
    if (column.label !== undefined) {
      cell.textContent = column.label;
      return;
    }
    const button = document.createElement('button');
    button.type = 'button';
    button.dataset['column'] = column.name;
    button.title = TABLE_WORDS[words.locale].sort(words.columns[column.name]);
    button.textContent = words.columns[column.name];
    // On paper a plain word takes the place of the button: headers that repeat on each page lose their buttons.
    const word = document.createElement('span');
    word.className = 'paper';
    word.textContent = words.columns[column.name];
    cell.append(button, word);
  });
  return row;
}

/** Shows by which column the rows are sorted. */
export function markSorting(head: HTMLTableRowElement, sorting: Sorting | null): void {
  for (const button of head.querySelectorAll('button')) {
    const mine = sorting?.column === button.dataset['column'];
    button.parentElement?.setAttribute('aria-sort', mine ? (sorting?.ascending ? 'ascending' : 'descending') : 'none');
  }
}
