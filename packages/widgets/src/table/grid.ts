import { tag } from '../parts/tag.js';
import type { WidgetMessages } from '../locale/messages.js';
import { ROW_HEIGHT, type TableColumn, type TableSize } from './columns.js';
import { nextCell, type CellPlace } from './grid-walk.js';
import { createHead, markSorting } from './head-element.js';
import type { Sorting } from './lines.js';
import { createLine, writeLine, type LineContent } from './row-element.js';
import { contentHeight, RowWindow } from './window.js';

/** Tables up to this many lines are in the page whole and wrap freely; longer ones recycle a window of lines. */
const WHOLE = 300;

/** What a grid shows. */
export interface GridContent {
  readonly lines: number;
  readonly columns: readonly TableColumn[];
  readonly size: TableSize;
  readonly sorting: Sorting | null;
  readonly words: WidgetMessages;
  readonly content: (line: number) => LineContent;
  /** Adds what only some tables have to a line that was written; −1 is the header. */
  readonly dress?: ((row: HTMLTableRowElement, line: number) => void) | undefined;
}

/** Who is told what the reader does. */
export interface GridListener {
  sort(column: TableColumn): void;
  visited(line: number): void;
  explain(line: number, column: TableColumn): void;
}

/** The table itself: header, lines or a recycled window of them, keyboard. Drawn by hand, as pictures are. */
export class Grid {
  readonly #body = tag('tbody');
  readonly #table = tag(
    'table',
    { role: 'grid', 'aria-labelledby': 'title', 'aria-describedby': 'summary keys', part: 'table' },
    tag('thead'),
    this.#body,
  );
  readonly #pane = tag('div', { class: 'pane' }, this.#table);
  readonly #spacer = tag('div', {}, this.#pane);
  readonly element = tag('div', { class: 'scroll' }, this.#spacer);
  readonly #listener: GridListener;
  #head: HTMLTableRowElement | null = null;
  #prepared: HTMLTableRowElement | null = null;
  #content: GridContent | null = null;
  #window: RowWindow | null = null;
  #first = 0;
  #place: CellPlace = { line: 0, column: 0 };
  #frame = 0;

  constructor(listener: GridListener) {
    this.#listener = listener;
    this.element.addEventListener('scroll', this.#scrolled, { passive: true });
    this.#table.addEventListener('keydown', this.#key);
    this.#table.addEventListener('focusin', this.#focused);
    this.#table.addEventListener('click', this.#clicked);
  }

  /** Shows lines. `whole` puts all of them into the page, for paper. */
  show(content: GridContent, whole = false): void {
    const before = this.#content;
    this.#content = content;
    if (before === null || before.columns !== content.columns) this.#rebuild(content);
    const head = this.#head as HTMLTableRowElement;
    markSorting(head, content.sorting);
    content.dress?.(head, -1);
    this.#table.setAttribute('aria-rowcount', String(content.lines + 1));
    this.#table.setAttribute('aria-colcount', String(content.columns.length));
    const windowed = !whole && content.lines > WHOLE;
    this.element.classList.toggle('windowed', windowed);
    this.#window = windowed ? this.#measure(content) : null;
    if (!windowed) {
      this.#spacer.style.height = '';
      this.#pane.style.height = '';
    }
    this.#write();
  }

  /** Puts the focus on a cell, scrolled into view. */
  focus(place: CellPlace): void {
    this.#place = place;
    if (this.#window !== null && place.line >= 0) {
      this.element.scrollTop = this.#window.reveal(place.line, this.element.scrollTop);
      this.#write();
    } else this.#mark();
    const target = this.#target(place);
    target?.focus({ preventScroll: this.#window !== null });
    if (this.#window === null) target?.scrollIntoView({ block: 'nearest', inline: 'nearest' });
  }

  get place(): CellPlace {
    return this.#place;
  }

  #rebuild({ columns, words, size }: GridContent): void {
    this.#head = createHead(columns, words);
    this.#table.tHead?.replaceChildren(this.#head);
    this.#body.replaceChildren();
    this.#prepared = createLine(columns);
    this.#table.className = `grid ${size}`;
    this.#place = { line: Math.max(0, this.#place.line), column: Math.min(this.#place.column, columns.length - 1) };
  }

  #measure({ lines, size }: GridContent): RowWindow {
    const rowHeight = ROW_HEIGHT[size];
    const head = this.#table.tHead?.getBoundingClientRect().height ?? 0;
    // The full height first, to learn how much of it the style sheet shows; less would lose the reader's place.
    this.#spacer.style.height = `${contentHeight(lines, rowHeight) + head}px`;
    const view = Math.max(rowHeight, this.element.clientHeight - head);
    const rows = new RowWindow({ rows: lines, rowHeight, viewHeight: view });
    this.#spacer.style.height = `${rows.height + head}px`;
    this.#pane.style.height = `${Math.round(view + head)}px`;
    return rows;
  }

  readonly #scrolled = (): void => {
    if (this.#window === null || this.#frame !== 0) return;
    this.#frame = requestAnimationFrame(() => {
      this.#frame = 0;
      this.#write();
    });
  };

  #write(): void {
    const { lines, columns, words, content, dress } = this.#content as GridContent;
    const seen = this.#window?.at(this.element.scrollTop) ?? { first: 0, past: 0 };
    const count = this.#window?.count ?? lines;
    const held = this.#heldPosition();
    this.#first = seen.first;
    while (this.#body.rows.length > count) this.#body.deleteRow(-1);
    const added = document.createDocumentFragment();
    for (let i = this.#body.rows.length; i < count; i += 1)
      added.append((this.#prepared as HTMLTableRowElement).cloneNode(true));
    this.#body.append(added);
    let line = seen.first;
    for (const row of this.#body.rows) {
      writeLine(row, line, content(line), columns, words);
      dress?.(row, line);
      line += 1;
    }
    if (this.#window !== null) this.#pane.scrollTop = seen.past;
    // Scrolled away from under the focus: the reader is now where the focus is seen.
    if (held !== null && this.#target(this.#place) === null) this.#place = { ...this.#place, line: seen.first + held };
    this.#mark();
  }

  /** Position in the window of the line that has the focus. */
  #heldPosition(): number | null {
    const { line } = this.#place;
    const root = this.#table.getRootNode() as Document | ShadowRoot;
    const active = root.activeElement;
    if (line < 0 || active === null || !this.#body.contains(active)) return null;
    return line - this.#first;
  }

  /** Keeps exactly one Tab stop: the reader's cell, or one that is seen in its stead. */
  #mark(): void {
    for (const stop of this.#table.querySelectorAll('[tabindex="0"]')) stop.setAttribute('tabindex', '-1');
    for (const button of this.#table.querySelectorAll('button:not([tabindex])')) button.setAttribute('tabindex', '-1');
    const seen = this.#target(this.#place) ?? this.#target({ ...this.#place, line: this.#first });
    seen?.setAttribute('tabindex', '0');
  }

  #target({ line, column }: CellPlace): HTMLElement | null {
    const row = line < 0 ? this.#head : (this.#body.rows[line - this.#first] ?? null);
    const cell = row?.cells[column] ?? null;
    return cell?.querySelector<HTMLElement>('button:not([hidden])') ?? cell;
  }

  #placeOf(event: Event): CellPlace | null {
    const cell = event.target instanceof Element ? event.target.closest<HTMLTableCellElement>('th,td') : null;
    const row = cell?.closest('tr');
    // what the page itself put into a cell has its own keys
    if (cell == null || row == null || !this.#table.contains(row)) return null;
    return { line: row === this.#head ? -1 : Number(row.dataset['line']), column: cell.cellIndex };
  }

  readonly #key = (event: KeyboardEvent): void => {
    const content = this.#content;
    const from = this.#placeOf(event);
    if (content === null || from === null || event.altKey || event.metaKey) return;
    if (event.key === 'Escape') {
      (event.target as HTMLElement).blur();
      return;
    }
    const page = Math.max(1, (this.#window?.count ?? 12) - 2);
    const to = nextCell(event.key, event.ctrlKey, from, {
      lines: content.lines,
      columns: content.columns.length,
      page,
    });
    if (to === null) return;
    event.preventDefault();
    this.focus(to);
  };

  readonly #focused = (event: FocusEvent): void => {
    const place = this.#placeOf(event);
    if (place === null) return;
    const moved = place.line !== this.#place.line;
    this.#place = place;
    this.#mark();
    if (place.line >= 0 && moved) this.#listener.visited(place.line);
  };

  readonly #clicked = (event: MouseEvent): void => {
    const place = this.#placeOf(event);
    const button = event.target instanceof Element ? event.target.closest('button') : null;
    const column = place === null ? undefined : this.#content?.columns[place.column];
    if (place === null || button === null || column === undefined) return;
    this.#place = place;
    this.#mark();
    if (place.line < 0) this.#listener.sort(column);
    else this.#listener.explain(place.line, column);
  };
}
