import type { ColumnName } from '../../locale/messages.js';
import type { TableColumn } from '../columns.js';

/** Class of the cells that hold the portal's own links and buttons. */
export const ACTIONS = 'actions';

const START = 'row-actions-';
const FOCUSABLE = 'a[href],button:not([disabled]),input:not([disabled]),select:not([disabled]),[tabindex]';

/** Slot of the links of a row. */
export function slotOf(key: string): string {
  return `${START}${key}`;
}

/** Whether a page has put links of rows into a widget. */
export function hasActions(host: Element): boolean {
  return host.querySelector(`:scope > [slot^="${START}"]`) !== null;
}

/** Column of the portal's own links; nothing is sorted or explained by it. */
export function actionsColumn(label: string): TableColumn {
  return {
    name: ACTIONS as ColumnName,
    label,
    numeric: false,
    explains: null,
    main: () => '',
    under: () => '',
  };
}

/** Puts the slot of a row into its cell for links; into the first one where there is no room for a column. */
export function dressActions(row: HTMLTableRowElement, slot: string | null): void {
  const cell = row.querySelector(`.${ACTIONS}`) ?? row.cells[0];
  const box = cell?.firstElementChild ?? null;
  if (box === null) return;
  const own = box.querySelector('slot') ?? box.appendChild(document.createElement('slot'));
  // a heading has no links; the empty name would show what the page keeps in the widget as its data
  const name = slot ?? START;
  if (own.name !== name) own.name = name;
}

/** Leads the reader from a cell to the first thing in it that takes the focus; false where nothing does. */
export function focusActions(cell: HTMLTableCellElement): boolean {
  const elements = cell.querySelector('slot')?.assignedElements() ?? [];
  const found = elements
    .flatMap((each) => [each, ...each.querySelectorAll('*')])
    .find((each) => each.matches(FOCUSABLE));
  (found as HTMLElement | undefined)?.focus();
  return found !== undefined;
}
