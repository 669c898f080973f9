import type { TakarElement } from './element.js';

/** What `data-takar` may name. */
const ELEMENTS: Readonly<Record<string, string>> = {
  bullet: 'takar-bullet',
  table: 'takar-table',
  explain: 'takar-explain',
};
const PREFIX = 'data-takar-';

/** Tables that have a widget, so that nothing is done twice. */
const widgets = new Map<HTMLTableElement, TakarElement>();

/**
 * Puts a widget before each `<table data-takar="bullet">`, for editors that strip unknown tags. The table itself stays
 * where it is, whole and readable; `data-takar-policy="..."` and the like become attributes of the widget.
 */
export function enhanceTables(root: ParentNode = document): void {
  for (const [table, widget] of widgets)
    if (!table.isConnected) {
      widget.remove();
      widgets.delete(table);
    }
  for (const table of root.querySelectorAll<HTMLTableElement>('table[data-takar]')) {
    const name = ELEMENTS[table.dataset['takar'] ?? ''];
    if (name === undefined || widgets.has(table)) continue;
    const widget = document.createElement(name) as TakarElement;
    for (const { name: attribute, value } of table.attributes)
      if (attribute.startsWith(PREFIX)) widget.setAttribute(attribute.slice(PREFIX.length), value);
    widget.tableSource = table;
    widgets.set(table, widget);
    table.before(widget);
  }
}

/** Enhances the tables of the page, now and whenever the page brings new ones. */
export function watchTables(): void {
  const start = (): void => {
    enhanceTables();
    new MutationObserver((records) => {
      if (records.some(bringsOrTakesTables)) enhanceTables();
    }).observe(document.body, { childList: true, subtree: true });
  };
  if (document.readyState === 'loading') document.addEventListener('DOMContentLoaded', start, { once: true });
  else start();
}

function bringsOrTakesTables({ addedNodes, removedNodes }: MutationRecord): boolean {
  const holds = (node: Node): boolean =>
    node instanceof Element && (node.localName === 'table' || node.querySelector('table') !== null);
  return [...addedNodes, ...removedNodes].some(holds);
}
