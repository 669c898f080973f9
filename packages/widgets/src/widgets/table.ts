import { formatNumber, type Computation, type Scores } from '@takar/core';
import { html, nothing, type CSSResultGroup, type PropertyDeclarations, type TemplateResult } from 'lit';
import { askRow, askScore } from '../controllers/asking.js';
import { INDICATORS } from '../data/indicators.js';
import { define } from '../define.js';
import { TakarElement } from '../element.js';
import { TakarSelectEvent } from '../events.js';
import { quiet } from '../locale/core-words.js';
import type { ColumnName } from '../locale/messages.js';
import { tableStyles } from '../styles/table.js';
import { columnsFor, sizeOf, type TableColumn } from '../table/columns.js';
import { Grid, type GridContent, type GridListener } from '../table/grid.js';
import { linesOf, type LineGroup, type Lines, type Sorting } from '../table/lines.js';
import type { LineContent } from '../table/row-element.js';
import { featuresOf } from '../view/features.js';
import { countRows } from '../view/counts.js';
import type { PlainTable, TablePart } from '../view/plain-table.js';
import { ShownRows } from '../view/rows-shown.js';
import { viewRow } from '../view/view-row.js';

/** Summaries in words read every row; beyond this many they say how many rows there are. */
const SUMMARISED = 2000;
/** Most rows on paper; the page says so when there are more. */
const PRINTED = 5000;

/**
 * The rows as a table: target, realisation, achievement and band, sorted by any column, grouped by unit on request.
 * Every figure is a button that opens its explanation. Long tables scroll in a window of their own.
 *
 * @summary Indicators as an accessible table whose figures open to their explanation.
 * @tagname takar-table
 * @slot - The data: a `<table>` or a data `<script>`.
 * @event {TakarSelectEvent} takar-select - A reader has moved to a row.
 * @event {TakarExplainEvent} takar-explain - A figure is about to be explained; cancelable.
 * @event {TakarExportEvent} takar-export - Something is about to be downloaded or copied; cancelable.
 * @event {TakarErrorEvent} takar-error - The data could not be shown.
 * @csspart base - The frame of the widget.
 * @csspart menu - The button of the menu; `menu-list` is the open menu.
 * @csspart title - Its title.
 * @csspart summary - All rows in words.
 * @csspart table - The table.
 * @csspart message - What is missing or wrong.
 * @csspart panel - The explanation.
 * @cssproperty --takar-table-height - Height of the window of a long table, 560px.
 * @cssproperty --takar-surface - Ground.
 * @cssproperty --takar-ink - Text.
 * @cssproperty --takar-line - Lines between rows.
 */
export class TakarTable extends TakarElement<Computation> implements GridListener {
  static override properties: PropertyDeclarations = { groupBy: { attribute: 'group-by' } };

  /** Style sheets of the shadow root. */
  static override styles: CSSResultGroup = [TakarElement.styles, tableStyles];

  /** `unit` puts the rows of each unit under a heading with its score. */
  declare groupBy: string | null;

  /** @internal */
  readonly reader = INDICATORS;
  readonly #shown = new ShownRows();
  readonly #grid = new Grid(this);
  #sorting: Sorting | null = null;
  #lines: Lines = { order: new Int32Array(0), groups: [] };
  #linesFor: readonly unknown[] = [];
  #columns: readonly TableColumn[] = [];
  #columnsFor = '';
  #scores: { readonly of: Computation; readonly locale: string; readonly scores: Scores } | null = null;

  /** What is shown; null while there is nothing to show. */
  get computation(): Computation | null {
    return this.model;
  }

  /** @internal */
  sort(column: ColumnName): void {
    const { computation } = this;
    if (computation === null) return;
    const same = this.#sorting?.column === column;
    if (!same) this.#sorting = { column, ascending: true };
    else this.#sorting = this.#sorting?.ascending ? { column, ascending: false } : null;
    const { words } = this.tongue;
    if (this.#sorting !== null) this.announce(words.table.sorted(words.columns[column], this.#sorting.ascending));
    this.requestUpdate();
  }

  /** @internal */
  visited(line: number): void {
    const row = this.#lines.order[line] ?? -1;
    const { computation } = this;
    if (row >= 0 && computation !== null) this.dispatchEvent(new TakarSelectEvent(row, computation.row(row)));
  }

  /** @internal */
  explain(line: number, column: TableColumn): void {
    const row = this.#lines.order[line] ?? 0;
    const { place } = this.#grid;
    const giveBack = (): void => this.#grid.focus(place);
    const { computation } = this;
    if (computation === null) return;
    const view = this.viewOptions();
    if (row >= 0) {
      const focus = column.explains === 'achievement' ? null : column.explains;
      void this.panel.open(askRow(computation, row, view, focus ?? undefined), giveBack);
      return;
    }
    const { group } = this.#groupOf(row);
    const scores = this.#scores?.scores;
    if (group !== null && scores !== undefined)
      void this.panel.open(askScore(computation, { scores, index: group }, view), giveBack);
  }

  /** @internal */
  override drawAt(width: number): void {
    this.#draw(width, false);
  }

  protected override startPrint(width: number): void {
    if (this.computation !== null) this.#draw(width, true);
  }

  protected override renderModel(computation: Computation): TemplateResult {
    const { messages } = this;
    const shown = this.#rowsOf(computation);
    if (shown.length === 0) return html`<p class="message" part="message">${messages.states.empty}</p>`;
    return html`<p class="summary" part="summary" id="summary">${this.#summary(computation, shown)}</p>
      ${this.#grid.element}
      ${shown.length > PRINTED ? html`<p class="note paper">${messages.table.printed(PRINTED, shown.length)}</p>` : nothing}
      <p class="spoken" id="keys">${messages.table.keys}</p>`;
  }

  protected override tableOf(computation: Computation, part: TablePart): PlainTable {
    return part.computationTable(computation, this.pictureContext());
  }

  #rowsOf(computation: Computation): Uint32Array {
    return this.#shown.rows(computation, this.period || null, this.unit || null);
  }

  #summary(computation: Computation, shown: Uint32Array): string {
    const partially = this.partially();
    if (partially !== null) return partially;
    if (this.summary) return this.summary;
    if (shown.length > SUMMARISED) return this.messages.states.ready(this.#figure(shown.length, 0));
    const options = this.viewOptions();
    return this.messages.summary(countRows(Array.from(shown, (row) => viewRow(computation, row, options))));
  }

  #draw(width: number, paper: boolean): void {
    const { computation } = this;
    if (computation === null) return;
    const rows = this.#rowsOf(computation);
    if (rows.length === 0) return;
    const { words, core } = this.tongue;
    const scores = this.groupBy === 'unit' && this.rows.partial === null ? this.#scoresOf(computation) : null;
    this.#sortLines([computation, rows, this.#sorting, scores?.groups ?? null, core.locale]);
    const size = sizeOf(width);
    const features = featuresOf(computation, rows);
    const units = features.units && scores === null;
    const key = `${size} ${units} ${features.periods} ${core.locale}`;
    if (key !== this.#columnsFor) this.#columns = columnsFor(size, { units, periods: features.periods }, words);
    this.#columnsFor = key;
    const options = this.viewOptions();
    const content: GridContent = {
      lines: paper ? Math.min(PRINTED, this.#lines.order.length) : this.#lines.order.length,
      columns: this.#columns,
      size,
      sorting: this.#sorting,
      words,
      content: (line) => {
        const row = this.#lines.order[line] ?? 0;
        return row >= 0 ? { kind: 'row', view: viewRow(computation, row, options) } : this.#groupContent(row);
      },
    };
    this.#grid.show(content, paper);
  }

  #sortLines(what: Parameters<typeof linesOf>): void {
    if (what.every((each, i) => each === this.#linesFor[i])) return;
    this.#linesFor = what;
    this.#lines = linesOf(...what);
  }

  /** Scores of the units; null until their chunk is there, and then it draws again. */
  #scoresOf(computation: Computation): Scores | null {
    const { core } = this.tongue;
    if (this.#scores?.of === computation && this.#scores.locale === core.locale) return this.#scores.scores;
    void import('../table/scores.js').then(({ scoreUnits }) => {
      this.#scores = { of: computation, locale: core.locale, scores: scoreUnits(computation, quiet(core)) };
      this.requestUpdate();
    });
    return null;
  }

  #groupOf(line: number): LineGroup {
    return this.#lines.groups[-1 - line] as LineGroup;
  }

  #groupContent(line: number): LineContent {
    const { unit, group } = this.#groupOf(line);
    const found = group === null ? undefined : this.#scores?.scores.groups[group];
    if (found === undefined || found.score === null) return { kind: 'group', title: unit, score: null, note: '' };
    const score = this.messages.percent(this.#figure(found.score, 2));
    return {
      kind: 'group',
      title: unit,
      score,
      note: this.messages.table.reported(found.coverage.reported, found.coverage.due, found.provisional),
    };
  }

  #figure(value: number, digits: number): string {
    return formatNumber(value, this.tongue.core.numbers, digits);
  }
}

define('takar-table', TakarTable);

declare global {
  interface HTMLElementTagNameMap {
    'takar-table': TakarTable;
  }
}
