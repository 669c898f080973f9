import type { TakarElement } from './element.js';
import { isDefined, loadWidget } from './load-widget.js';

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
    const name = table.dataset['takar'] ?? '';
    if (widgets.has(table)) continue;
    if (isDefined(name)) enhance(table, name);
    else void loadWidget(name).then((loaded) => loaded && enhanceTables(root));
  }
}

function enhance(table: HTMLTableElement, name: string): void {
  const widget = document.createElement(`takar-${name}`) as TakarElement;
  for (const { name: attribute, value } of table.attributes)
    if (attribute.startsWith(PREFIX)) widget.setAttribute(attribute.slice(PREFIX.length), value);
  widget.tableSource = table;
  widgets.set(table, widget);
  table.before(widget);
}
