import { formatNumber, type Computation, type TextField } from '@takar/core';
import type { ReactiveController } from '@lit/reactive-element';
import { announceBy, drawBy, tongueBy } from '../../export/exported.js';
import type { ColumnName } from '../../locale/messages.js';
import { periodWords } from '../../locale/period-words.js';
import { TemplateBox } from '../../parts/template-box.js';
import { addStyles } from '../../styles/add-styles.js';
import { tableToolStyles } from '../../styles/table-tools.js';
import type { featuresOf } from '../../view/features.js';
import type { TakarTable } from '../../widgets/table.js';
import type { TableColumn, TableSize } from '../columns.js';
import type { Grid } from '../grid.js';
import type { Lines } from '../lines.js';
import { actionsColumn, dressActions, focusActions, hasActions, slotOf } from './actions.js';
import { toolBar, type ColumnChoice } from './bar.js';
import { Choice } from './choice.js';
import { dressTree, isTwisty } from './dress-tree.js';
import { furtherColumns, listedIn, withFurther, type FurtherColumn, type KeysOf } from './further-columns.js';
import { rowsFound } from './search.js';
import { treeLines, withAncestors, type TreeLines } from './tree-lines.js';
import { cellOf, columnNamed, treeOf, type RowTree } from './tree.js';
import { WORDS, type ToolWords } from './words.js';

/** Columns that readers may put away, in their order; the indicator always stays. */
const COLUMNS: readonly ColumnName[] = ['unit', 'period', 'target', 'realisation', 'achievement', 'band', 'status'];
/** Trees up to this many rows are open at first; of larger ones the top and what is right under it. */
const OPEN_AT_FIRST = 50;

type Features = typeof featuresOf;

/** What the rows were when they were read last. */
interface Read {
  readonly of: Computation;
  readonly rows: Uint32Array;
  readonly key: string;
  readonly tree: RowTree | null;
  readonly found: Uint32Array;
  /** The same, and in a tree the rows above them. */
  readonly kept: Uint32Array;
  /** What is missing of a tree that the page asked for, in words. */
  readonly fault: string | null;
}

/** What a table does only where its page asks for it: search, choice of columns, tree rows, links of each row. */
export class TableTools implements ReactiveController {
  readonly #host: TakarTable;
  readonly #grid: Grid;
  readonly #features: Features;
  readonly #choice: Choice;
  readonly #bar = new TemplateBox();
  #query = '';
  #keysOf: KeysOf | null = null;
  /** Whether `keysOf` cannot be loaded; null until somebody asks. */
  #keysLack: boolean | null = null;
  #base: 'auto' | 'open' | 'closed' = 'auto';
  #turned = new Set<string>();
  #read: Read | null = null;
  #hasActions = false;
  #lines: (TreeLines & { readonly for: readonly unknown[] }) | null = null;

  /** `features` says in what rows differ: given, so that the table need not be cut into more files. */
  constructor(host: TakarTable, grid: Grid, features: Features) {
    this.#host = host;
    this.#grid = grid;
    this.#features = features;
    this.#choice = new Choice(() => host.requestUpdate());
    addStyles(host.renderRoot as ShadowRoot, tableToolStyles);
    grid.element.addEventListener('keydown', this.#key, { capture: true });
    grid.element.addEventListener('click', this.#click, { capture: true });
    host.addController(this);
  }

  hostConnected(): void {
    this.#choice.join(this.#host.link);
  }

  hostUpdate(): void {
    this.#choice.join(this.#host.link);
  }

  hostDisconnected(): void {
    this.#choice.join(null);
  }

  /** Rows that hold what is searched for. */
  find(computation: Computation, rows: Uint32Array): Uint32Array {
    return this.#over(computation, rows).found;
  }

  /** Whether a column is shown. */
  readonly shows = (name: ColumnName): boolean => !COLUMNS.includes(name) || !this.#choice.hidden.includes(name);

  /** Columns as they are shown, with one for the links of each row where the page has some. */
  columns(columns: readonly TableColumn[], size: TableSize): readonly TableColumn[] {
    const hasRoom = size !== 'narrow' && hasActions(this.#host);
    const of = (): Computation => (this.#read as Read).of;
    const further = this.#furtherShown(of());
    if (further.length > 0) this.#bringKeys();
    const all = withFurther(columns, further, size, of, this.#keysOf);
    return hasRoom ? [...all, actionsColumn(this.#words.actions)] : all;
  }

  /** What sorts by further columns comes with the first of them; without it they are shown, and not sorted by. */
  #bringKeys(): void {
    if (this.#keysLack !== null) return;
    this.#keysLack = false;
    void import('./further-keys.js')
      .then(
        ({ furtherKeys }) => {
          this.#keysOf = (...what) => furtherKeys(...what, tongueBy(this.#host).core);
        },
        () => {
          this.#keysLack = true;
        },
      )
      .then(() => this.#host.requestUpdate());
  }

  /** Changes when other columns are to be shown. */
  get columnsKey(): string {
    const further = this.#furtherShown((this.#read as Read).of).map(({ label, column }) => `${column} ${label}`);
    return JSON.stringify([this.#choice.hidden, hasActions(this.#host), further, this.#keysOf !== null]);
  }

  /** Rows that are shown: those found, and in a tree the rows above them. */
  get kept(): Uint32Array {
    return (this.#read as Read).kept;
  }

  /** Whether the rows that were searched last are a tree. */
  get isTree(): boolean {
    return (this.#read as Read).tree !== null;
  }

  /** Lines of a tree, siblings in the order of sorted rows; null where the rows are none. On paper everything is open. */
  lines({ order }: Lines, paper: boolean): TreeLines | null {
    const { tree, rows } = this.#read as Read;
    if (tree === null) return (this.#lines = null);
    const open = this.#query !== '' || paper;
    const state = [tree, order, open, this.#turned, this.#base];
    if (this.#lines?.for.every((each, i) => each === state[i])) return this.#lines;
    const small = rows.length <= OPEN_AT_FIRST;
    const atFirst = (depth: number): boolean => (this.#base === 'auto' ? small || depth === 0 : this.#base === 'open');
    const isOpen = (row: number, depth: number): boolean =>
      open || atFirst(depth) !== this.#turned.has(tree.keyOf(row));
    this.#lines = { ...treeLines(tree, order, isOpen), for: state };
    return this.#lines;
  }

  /** Adds to a line what it has as a row of a tree, and the links of its row. */
  readonly dress = (element: HTMLTableRowElement, line: number): void => {
    if (line < 0) {
      this.#hasActions = hasActions(this.#host);
      this.#grid.element.querySelector('table')?.setAttribute('role', this.#lines === null ? 'grid' : 'treegrid');
      return;
    }
    dressTree(element, this.#lines?.tree[line] ?? null);
    if (!this.#hasActions) return;
    const row = element.dataset['row'] ?? '';
    dressActions(element, row === '' ? null : this.#slot(Number(row)));
  };

  /** The bar above the table; empty where the page did not ask for it. */
  bar(computation: Computation, rows: Uint32Array): HTMLElement {
    const { found, fault, tree } = this.#over(computation, rows);
    const { units, periods } = this.#features(computation, rows);
    const names = COLUMNS.filter((name) => (units || name !== 'unit') && (periods || name !== 'period'));
    const template = toolBar(
      {
        query: this.#query,
        found: this.#query === '' ? null : this.#found(found, rows),
        columns: this.#choices(names, computation),
        search: (query) => this.#search(query, computation, rows),
        openAll: tree === null ? null : () => this.#openAll('open'),
        closeAll: tree === null ? null : () => this.#openAll('closed'),
        withTools: this.#host.withTools,
        fault: fault ?? (this.#keysLack ? tongueBy(this.#host).words.sources.part : null),
      },
      this.#words,
    );
    return this.#bar.draw(template);
  }

  #over(computation: Computation, rows: Uint32Array): Read {
    const { rowKey, parentKey } = this.#host;
    const shown = this.#query === '' ? [] : this.#furtherShown(computation);
    const key = JSON.stringify([this.#query, rowKey, parentKey, this.#locale, shown]);
    const known = this.#read;
    if (known?.of === computation && known.rows === rows && known.key === key) return known;
    const say = (field: TextField, text: string): string =>
      field === 'period' ? `${text} ${periodWords(text, this.#locale)}` : text;
    const further = shown.map(
      ({ column }) =>
        (row: number): string =>
          cellOf(computation, row, column),
    );
    const found = rowsFound(computation, rows, this.#query, say, further);
    const parent = parentKey ? columnNamed(computation, parentKey) : null;
    const own = columnNamed(computation, rowKey || 'indicator');
    const tree = parent === null || own === null ? null : treeOf(computation, rows, own, parent);
    const missing = parent === null ? parentKey : own === null ? rowKey : null;
    this.#read = {
      of: computation,
      rows,
      key,
      found,
      kept: tree === null || found === rows ? found : withAncestors(found, rows, tree),
      tree,
      fault: missing ? this.#words.noColumn(missing) : null,
    };
    return this.#read;
  }

  #slot(row: number): string {
    const { of } = this.#read as Read;
    const column = this.#host.rowKey ? columnNamed(of, this.#host.rowKey) : null;
    return slotOf(column === null ? String((of.table.sourceRows[row] ?? row) + 1) : cellOf(of, row, column));
  }

  #search(query: string, computation: Computation, rows: Uint32Array): void {
    this.#query = query;
    if (query.trim() !== '') announceBy(this.#host, this.#found(this.find(computation, rows), rows));
    this.#host.requestUpdate();
  }

  #found(found: Uint32Array, rows: Uint32Array): string {
    const { numbers } = tongueBy(this.#host).core;
    return this.#words.found(formatNumber(found.length, numbers), formatNumber(rows.length, numbers));
  }

  /** Columns that a reader may show or put away: the table's own, then further ones of the data. */
  #choices(names: readonly ColumnName[], computation: Computation): readonly ColumnChoice[] {
    const { words } = tongueBy(this.#host);
    const further = this.#further(computation);
    const told = (change: (shown: boolean) => void) => (shown: boolean) => {
      change(shown);
      const count = names.filter(this.shows).length + this.#furtherShown(computation).length;
      announceBy(this.#host, this.#words.columnsShown(count, names.length + further.length));
    };
    return [
      ...names.map((name) => ({
        label: words.columns[name],
        shown: this.shows(name),
        show: told((shown) => this.#choice.hide(name, !shown)),
      })),
      ...further.map((each) => ({
        label: each.label,
        shown: this.#showsFurther(each, computation),
        show: told((shown) => this.#choice.showFurther(each.key, shown, this.#isAsked(each, computation))),
      })),
    ];
  }

  /** Columns that the table has none for; none on a page for everybody, for nothing is known of what they hold. */
  #further(computation: Computation): readonly FurtherColumn[] {
    return this.#host.audience ? [] : furtherColumns(computation);
  }

  #furtherShown(computation: Computation): readonly FurtherColumn[] {
    return this.#further(computation).filter((each) => this.#showsFurther(each, computation));
  }

  #showsFurther(column: FurtherColumn, computation: Computation): boolean {
    return this.#choice.showsFurther(column.key, this.#isAsked(column, computation));
  }

  /** Whether the page asked for a column. */
  #isAsked({ key }: FurtherColumn, computation: Computation): boolean {
    const asked = listedIn(furtherColumns(computation), this.#host.furtherColumns);
    return asked.some((each) => each.key === key);
  }

  #openAll(base: 'open' | 'closed'): void {
    this.#base = base;
    this.#turned = new Set();
    this.#host.requestUpdate();
  }

  /** Opens or closes a row and keeps the reader on it. */
  #turn(line: number): void {
    const lines = this.#lines;
    const row = lines?.order[line];
    const at = lines?.tree[line];
    const tree = this.#read?.tree ?? null;
    if (row === undefined || at === undefined || tree === null || at.below === 0) return;
    const key = tree.keyOf(row);
    this.#turned = new Set(this.#turned);
    if (!this.#turned.delete(key)) this.#turned.add(key);
    const name = String(this.#read?.of.row(row).input['indicator'] ?? '');
    announceBy(this.#host, at.open ? this.#words.closed(name) : this.#words.opened(name, String(at.below)));
    drawBy(this.#host);
    this.#grid.focus({ line, column: 0 });
  }

  readonly #key = (event: KeyboardEvent): void => {
    const cell = cellAt(event, this.#grid.element);
    if (cell === null || event.altKey || event.ctrlKey || event.metaKey) return;
    const line = Number(cell.parentElement?.dataset['line'] ?? -1);
    const own = event.target instanceof Element && this.#grid.element.contains(event.target);
    // the portal's own links keep their keys; Escape leads back to their cell
    if (own ? !this.#cellKey(event.key, cell, line) : event.key !== 'Escape') return;
    if (!own) this.#grid.focus({ line, column: cell.cellIndex });
    event.preventDefault();
    event.stopPropagation();
  };

  /** What a key does on a cell that only tools know of; false where it does nothing. */
  #cellKey(key: string, cell: HTMLTableCellElement, line: number): boolean {
    if (key === 'Enter' && focusActions(cell)) return true;
    const at = this.#lines?.tree[line];
    if (at === undefined || cell.cellIndex !== 0) return false;
    const turns = { ArrowRight: !at.open, ArrowLeft: at.open, Enter: true }[key] ?? false;
    if (turns && at.below > 0 && this.#query === '') {
      this.#turn(line);
      return true;
    }
    if (key !== 'ArrowLeft' || at.parent < 0) return false;
    this.#grid.focus({ line: (this.#lines as TreeLines).order.indexOf(at.parent), column: 0 });
    return true;
  }

  readonly #click = (event: MouseEvent): void => {
    const cell = cellAt(event, this.#grid.element);
    if (cell === null || !isTwisty(event.target) || this.#query !== '') return;
    event.stopPropagation();
    this.#turn(Number(cell.parentElement?.dataset['line']));
  };

  get #locale(): 'id' | 'en' {
    return tongueBy(this.#host).core.locale;
  }

  get #words(): ToolWords {
    return WORDS[this.#locale];
  }
}

/** The cell of the table that an event happened in, also on what the page put there. */
function cellAt(event: Event, grid: HTMLElement): HTMLTableCellElement | null {
  const found = event.composedPath().find((node) => node instanceof HTMLTableCellElement && grid.contains(node));
  return (found as HTMLTableCellElement | undefined) ?? null;
}
