import type { WidgetMessages } from '../locale/messages.js';
import { tag } from '../parts/tag.js';
import { headerOf, sortingId, type TableColumn } from './columns.js';
import type { Sorting } from './lines.js';
import { TABLE_WORDS } from './words.js';

/** The header row: a button in each header sorts by its column. */
export function createHead(columns: readonly TableColumn[], words: WidgetMessages): HTMLTableRowElement {
  const cells = columns.map((column, i) => {
    const header = headerOf(column, words);
    const title = TABLE_WORDS[words.locale].sort(header);
    // On paper a plain word takes the place of the button: headers that repeat on each page lose their buttons.
    const content =
      column.label !== undefined && !column.sorting
        ? [header]
        : [
            tag('button', { type: 'button', 'data-column': sortingId(column), title }, header),
            tag('span', { class: 'paper' }, header),
          ];
    const looks = `col-${column.name}${column.numeric ? ' numeric' : ''}`;
    return tag('th', { scope: 'col', role: 'columnheader', 'aria-colindex': String(i + 1), class: looks }, ...content);
  });
  return tag('tr', { role: 'row', 'aria-rowindex': '1' }, ...cells);
}

/** Shows by which column the rows are sorted. */
export function markSorting(head: HTMLTableRowElement, sorting: Sorting | null): void {
  for (const button of head.querySelectorAll('button')) {
    const mine = sorting !== null && sortingId(sorting.column) === button.dataset['column'];
    button.parentElement?.setAttribute('aria-sort', mine ? (sorting?.ascending ? 'ascending' : 'descending') : 'none');
  }
}
