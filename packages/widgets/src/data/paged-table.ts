// Tables that show a part of their rows: a chunk of its own, loaded by pages that have one.

/** How many rows are there of how many. */
export interface Shown {
  readonly shown: number;
  readonly all: number;
}

/** A table with all rows that the page has, and how many of all there are where the server keeps some. */
export interface WholeTable {
  readonly table: HTMLTableElement;
  readonly partial: Shown | null;
}

/** The part of DataTables' interface that all rows are read by; the same in versions 1.10 to 2. */
interface DataTablesApi {
  settings(): readonly [{ readonly oFeatures?: { readonly bServerSide?: boolean } }];
  rows(which: { readonly search: 'none' }): { nodes(): { toArray(): (HTMLTableRowElement | null)[] } };
  page: { info(): { readonly recordsTotal: number } };
}

interface DataTablesPage {
  readonly jQuery?: {
    (table: HTMLTableElement): { DataTable(): DataTablesApi };
    readonly fn?: { readonly dataTable?: { isDataTable(table: HTMLTableElement): boolean } };
  };
}

/**
 * All rows of a table that is shown page by page: by the interface of DataTables where the page has it, otherwise the
 * rows that are there, with the number of all that is written beside them (`Menampilkan 1 sampai 10 dari 38 entri`).
 */
export function wholeTable(table: HTMLTableElement): WholeTable {
  const api = apiOf(table);
  if (api !== null) {
    const rows = api
      .rows({ search: 'none' })
      .nodes()
      .toArray()
      .filter((row) => row !== null);
    const { recordsTotal: all } = api.page.info();
    return { table: withRows(table, rows), partial: rows.length < all ? { shown: rows.length, all } : null };
  }
  const shown = [...table.tBodies].reduce((sum, { rows }) => sum + rows.length, 0);
  const all = writtenTotal(table);
  return { table, partial: all !== null && all > shown ? { shown, all } : null };
}

function apiOf(table: HTMLTableElement): DataTablesApi | null {
  const { jQuery } = (table.ownerDocument.defaultView ?? {}) as DataTablesPage;
  return jQuery?.fn?.dataTable?.isDataTable(table) ? jQuery(table).DataTable() : null;
}

/** A copy of a table that holds these rows: the table of the page is never changed. */
function withRows(table: HTMLTableElement, rows: readonly HTMLTableRowElement[]): HTMLTableElement {
  const copy = table.cloneNode(false) as HTMLTableElement;
  if (table.tHead !== null) copy.append(table.tHead.cloneNode(true));
  copy.createTBody().append(...rows.map((row) => row.cloneNode(true)));
  return copy;
}

/** Words before the number of all rows, as DataTables and Laravel write them. */
const TOTAL = /(?:dari|of|from|total)\s+([\d.,]+)/i;
const ROOM = '.dataTables_wrapper,.dt-container,.table-responsive,.card-body,.box-body,section,main';

/** The number of all rows that is written near a table; null where none is. */
function writtenTotal(table: HTMLTableElement): number | null {
  const room = table.closest(ROOM) ?? table.parentElement?.parentElement ?? table.parentElement;
  for (const near of room?.querySelectorAll('.dataTables_info,.dt-info,.pagination,nav,[role="status"],p') ?? []) {
    if (table.contains(near)) continue;
    const text = TOTAL.exec(near.textContent ?? '')?.[1];
    if (text !== undefined) return Number(text.replace(/[.,]/g, ''));
  }
  return null;
}
