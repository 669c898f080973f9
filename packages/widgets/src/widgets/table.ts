import { formatNumber, type Computation, type Scores } from '@takar/core';
import type { CSSResultGroup, PropertyDeclarations } from '@lit/reactive-element';
import { askRow } from '../controllers/asking.js';
import { INDICATORS } from '../data/indicators.js';
import { define } from '../define.js';
import { TakarElement } from '../element.js';
import { TakarSelectEvent } from '../events.js';
import { quiet } from '../locale/core-words.js';
import { message, say, tag } from '../parts/tag.js';
import { tableStyles } from '../styles/table.js';
import { columnsFor, headerOf, sizeOf, sortingId, type TableColumn } from '../table/columns.js';
import type * as grouped from '../table/grouped.js';
import { Grid, type GridContent, type GridListener } from '../table/grid.js';
import { linesOf, type Grouping, type LineGroup, type Lines, type Sorting } from '../table/lines.js';
import type { TableTools } from '../table/tools/table-tools.js';
import { TABLE_WORDS } from '../table/words.js';
import { featuresOf } from '../view/features.js';
import { countRows } from '../view/counts.js';
import type { PlainTable, TablePart } from '../view/plain-table.js';
import { ShownRows } from '../view/rows-shown.js';
import { viewRow } from '../view/view-row.js';

/** Summaries in words read every row; beyond this many they say how many rows there are. */
const SUMMARISED = 2000;
/** Most rows on paper; the page says so when there are more. */
const PRINTED = 5000;

/** Scores of the units, with what puts rows under them. */
interface Scored {
  readonly of: Computation;
  readonly locale: string;
  readonly scores: Scores;
  readonly group: Grouping;
  readonly part: typeof grouped;
}

/**
 * The rows as a table: target, realisation, achievement and band, sorted by any column, grouped by unit on request.
 * Every figure is a button that opens its explanation. Long tables scroll in a window of their own.
 *
 * `with-tools` adds a search and a choice of columns, which widgets with the same `link` share. `further-columns` names columns
 * of the data that the table has none for, and that are shown as the portal has them. `parent-key` names the column
 * that holds the parent of a row, so that rows open and close as a tree. Elements with `slot="row-actions-N"` are the portal's
 * own links and buttons of data row N (from 1), or with `row-key` of the row that has N in that column.
 *
 * @summary Indicators as an accessible table whose figures open to their explanation.
 * @tagname takar-table
 * @slot - The data: a `<table>` or a data `<script>`.
 * @slot row-actions-N - Links and buttons of the portal for row N.
 * @event {TakarSelectEvent} takar-select - A reader has moved to a row.
 * @event {TakarExplainEvent} takar-explain - A figure is about to be explained; cancelable.
 * @event {TakarExportEvent} takar-export - Something is about to be downloaded or copied; cancelable.
 * @event {TakarErrorEvent} takar-error - The data could not be shown.
 * @csspart base - The frame of the widget.
 * @csspart menu - The button of the menu; `menu-list` is the open menu.
 * @csspart title - Its title.
 * @csspart summary - All rows in words.
 * @csspart tools - Search, choice of columns and buttons of a tree.
 * @csspart table - The table.
 * @csspart message - What is missing or wrong.
 * @csspart panel - The explanation.
 * @cssproperty --takar-table-height - Height of the window of a long table, 560px.
 * @cssproperty --takar-surface - Ground.
 * @cssproperty --takar-ink - Text.
 * @cssproperty --takar-line - Lines between rows.
 */
export class TakarTable extends TakarElement<Computation> implements GridListener {
  static override properties: PropertyDeclarations = {
    groupBy: { attribute: 'group-by' },
    withTools: { type: Boolean, attribute: 'with-tools' },
    furtherColumns: { attribute: 'further-columns' },
    rowKey: { attribute: 'row-key' },
    parentKey: { attribute: 'parent-key' },
  };

  /** Style sheets of the shadow root. */
  static override styles: CSSResultGroup = [TakarElement.styles, tableStyles];

  /** `unit` puts the rows of each unit under a heading with its score. */
  declare groupBy: string | null;
  /** Offers a search over the rows and a choice of columns. */
  declare withTools: boolean;
  /** Headers, parted by commas, of further columns that are shown as the portal has them: notes, sources, persons in charge. */
  declare furtherColumns: string | null;
  /** Column that names a row, for `parent-key` and for slots; otherwise its indicator, and its number. */
  declare rowKey: string | null;
  /** Column that names the parent of a row: the rows are a tree. */
  declare parentKey: string | null;

  /** @internal */
  readonly reader = INDICATORS;
  readonly #shown = new ShownRows();
  readonly #grid = new Grid(this);
  readonly #told = tag('p', { class: 'summary', part: 'summary', id: 'summary' });
  readonly #keys = tag('p', { class: 'spoken', id: 'keys' });
  #sorting: Sorting | null = null;
  #lines: Lines = { order: new Int32Array(0), groups: [] };
  #sorted = this.#lines;
  #linesFor: readonly unknown[] = [];
  #columns: readonly TableColumn[] = [];
  #columnsFor = '';
  #scores: Scored | undefined;
  #tools: TableTools | undefined;
  #toolsLack: boolean | null = null;

  /** What is shown; null while there is nothing to show. */
  get computation(): Computation | null {
    return this.model;
  }

  /**
   * Also brings search and columns where the page asks for them, so that the rows are drawn once.
   * @internal
   */
  override async ready(): Promise<void> {
    await Promise.all([super.ready(), this.#bringTools()]);
  }

  /** @internal */
  sort(column: TableColumn): void {
    const { computation } = this;
    if (!computation) return;
    const same = this.#sorting !== null && sortingId(this.#sorting.column) === sortingId(column);
    if (!same) this.#sorting = { column, ascending: true };
    else this.#sorting = this.#sorting?.ascending ? { column, ascending: false } : null;
    const { words } = this.tongue;
    if (this.#sorting !== null)
      this.announce(TABLE_WORDS[words.locale].sorted(headerOf(column, words), this.#sorting.ascending));
    this.requestUpdate();
  }

  /** @internal */
  visited(line: number): void {
    const row = this.#lines.order[line] ?? -1;
    const { computation } = this;
    if (row >= 0 && computation) this.dispatchEvent(new TakarSelectEvent(row, computation.row(row)));
  }

  /** @internal */
  explain(line: number, column: TableColumn): void {
    const row = this.#lines.order[line] ?? 0;
    const { place } = this.#grid;
    const { computation } = this;
    if (!computation) return;
    const view = this.viewOptions();
    const focus = column.explains === 'achievement' ? null : column.explains;
    const question =
      row >= 0
        ? askRow(computation, row, view, focus ?? undefined)
        : this.#scores?.part.askGroup(this.#groupOf(row), this.#scores, view);
    if (question) void this.panel.open(question, () => this.#grid.focus(place));
  }

  /** @internal */
  override drawAt(width: number): void {
    this.#draw(width, false);
  }

  protected override startPrint(width: number): void {
    if (this.computation !== null) this.#draw(width, true);
  }

  protected override contentOf(computation: Computation): readonly HTMLElement[] {
    const { messages } = this;
    const rows = this.#rowsOf(computation);
    if (rows.length === 0) return [message(messages.states.empty)];
    void this.#bringTools();
    const shown = this.#tools?.find(computation, rows) ?? rows;
    const words = TABLE_WORDS[messages.locale];
    const lack = this.#toolsLack ? tag('p', { class: 'note' }, messages.sources.part) : null;
    const bar = lack ?? this.#tools?.bar(computation, rows);
    return [
      say(this.#told, this.#summary(computation, rows, shown)),
      ...(bar ? [bar] : []),
      this.#grid.element,
      ...(shown.length > PRINTED ? [tag('p', { class: 'note paper' }, words.printed(PRINTED, shown.length))] : []),
      say(this.#keys, words.keys),
    ];
  }

  protected override tableOf(computation: Computation, part: TablePart): PlainTable {
    return part.computationTable(computation, this.pictureContext());
  }

  #rowsOf(computation: Computation): Uint32Array {
    return this.#shown.rows(computation, this.period || null, this.unit || null);
  }

  /** What only some tables have comes with the first that asks for it. */
  async #bringTools(): Promise<void> {
    const asks = this.withTools || this.furtherColumns || this.parentKey || this.querySelector('[slot^=row-actions-]');
    if (!asks || this.#toolsLack !== null) return;
    this.#toolsLack = false;
    try {
      const { TableTools } = await import('../table/tools-part.js');
      this.#tools = new TableTools(this, this.#grid, featuresOf);
    } catch {
      this.#toolsLack = true;
    }
    this.requestUpdate();
  }

  /** All rows in words; of a part of them no more than how many they are. */
  #summary(computation: Computation, rows: Uint32Array, shown: Uint32Array): string {
    const partially = this.partially();
    if (partially) return partially;
    if (shown.length < rows.length) return this.messages.shown(shown.length, rows.length);
    if (this.summary) return this.summary;
    if (shown.length > SUMMARISED)
      return TABLE_WORDS[this.messages.locale].rows(formatNumber(shown.length, this.tongue.core.numbers));
    const options = this.viewOptions();
    return this.messages.summary(countRows(Array.from(shown, (row) => viewRow(computation, row, options))));
  }

  #draw(width: number, paper: boolean): void {
    const { computation } = this;
    if (!computation) return;
    const rows = this.#rowsOf(computation);
    const { words, core } = this.tongue;
    const tools = this.#tools;
    const shown = tools?.find(computation, rows) ?? rows;
    const isGrouped = this.groupBy === 'unit' && this.rows.partial === null && !tools?.isTree;
    const scored = isGrouped ? this.#scoresOf(computation) : null;
    const what = [computation, tools?.kept ?? rows, this.#sorting, scored?.group ?? null, core.locale] as const;
    if (what.some((each, i) => each !== this.#linesFor[i])) this.#sorted = linesOf(...what);
    this.#linesFor = what;
    this.#lines = tools?.lines(this.#sorted, paper) ?? this.#sorted;
    const size = sizeOf(width);
    const features = featuresOf(computation, rows);
    const units = features.units && scored === null;
    const key = `${size} ${units} ${features.periods} ${core.locale} ${tools?.columnsKey}`;
    if (key !== this.#columnsFor) {
      const columns = columnsFor(size, { ...features, units }, words, tools?.shows);
      this.#columns = tools?.columns(columns, size) ?? columns;
    }
    this.#columnsFor = key;
    const options = this.viewOptions();
    const { length } = this.#lines.order;
    const content: GridContent = {
      lines: paper ? Math.min(PRINTED, length) : length,
      columns: this.#columns,
      size,
      sorting: this.#sorting,
      words,
      content: (line) => {
        const row = this.#lines.order[line] ?? 0;
        return row >= 0
          ? { kind: 'row', view: viewRow(computation, row, options) }
          : (scored as Scored).part.groupContent(this.#groupOf(row), shown === rows ? scored : null, this.tongue);
      },
      dress: tools?.dress,
    };
    this.#grid.show(content, paper);
  }

  /** Scores of the units; null until their chunk is there, and then it draws again. */
  #scoresOf(of: Computation): Scored | null {
    const { core } = this.tongue;
    const { locale } = core;
    if (this.#scores?.of === of && this.#scores.locale === locale) return this.#scores;
    void import('../table/grouped.js').then((part) => {
      const scores = part.scoreUnits(of, quiet(core));
      const group: Grouping = (sorted, source) => part.groupRows(of, sorted, source, scores.groups);
      this.#scores = { of, locale, scores, group, part };
      this.requestUpdate();
    });
    return null;
  }

  #groupOf(line: number): LineGroup {
    return this.#lines.groups[-1 - line] as LineGroup;
  }
}

define('takar-table', TakarTable);

declare global {
  interface HTMLElementTagNameMap {
    'takar-table': TakarTable;
  }
}
