import type { Sheet } from '@takar/core';
import type { Records } from './records.js';

/** What the `data` property takes: rows as objects, a sheet, JSON of the widget's own shape, or what core made of them. */
export type WidgetData<M = object> = Records | Sheet | Readonly<Record<string, unknown>> | M;

/** Where a widget's rows come from. */
export type Source =
  | { readonly kind: 'data'; readonly data: object }
  | { readonly kind: 'script'; readonly element: HTMLScriptElement }
  | { readonly kind: 'table'; readonly element: HTMLTableElement }
  | { readonly kind: 'address'; readonly address: string };

/** What a widget was given to find its rows. */
export interface SourceHost {
  readonly data: object | null;
  /** A table elsewhere on the page that stands for a child table. */
  readonly tableSource: HTMLTableElement | null;
  readonly src: string | null;
}

const SCRIPTS = 'script[type="application/json" i], script[type="text/csv" i]';

/** The first source there is: property, child script, child table, address. */
export function findSource(host: HTMLElement & SourceHost): Source | null {
  if (host.data !== null) return { kind: 'data', data: host.data };
  if (host.tableSource !== null) return { kind: 'table', element: host.tableSource };
  const script = own<HTMLScriptElement>(host, SCRIPTS);
  if (script !== null) return { kind: 'script', element: script };
  const table = own<HTMLTableElement>(host, 'table');
  if (table !== null) return { kind: 'table', element: table };
  return host.src ? { kind: 'address', address: host.src } : null;
}

/** The first match that belongs to this widget and not to another Takar element inside it. */
function own<E extends Element>(host: HTMLElement, selector: string): E | null {
  for (const found of host.querySelectorAll<E>(selector)) {
    let around: Element | null = found.parentElement;
    while (around !== null && around !== host && !around.localName.startsWith('takar-')) around = around.parentElement;
    if (around === host) return found;
  }
  return null;
}

/** Whether a table may show a part of its rows: DataTables has it, or links to other pages stand near it. */
export function isPaged(table: HTMLTableElement): boolean {
  return table.matches('.dataTable') || table.parentElement?.parentElement?.querySelector('.pagination') != null;
}
