import { createTable, getCoreRowModel, getFilteredRowModel, getSortedRowModel } from '@tanstack/table-core';
import { elementScroll, observeElementOffset, observeElementRect, Virtualizer } from '@tanstack/virtual-core';
import { SEARCHED } from '../data/indicator-rows.mjs';
import { COLUMNS, isNumeric, rowObjects } from '../data/row-objects.mjs';
import { scrolled } from '../frames.mjs';
import { box, offer } from '../offer.mjs';

const HEIGHT = 48;

let data = [];
let shown = null;

export const { prepare, rest, step, facts } = offer({
  prepare({ rows }) {
    data = rowObjects(rows);
  },
  steps: {
    mount() {
      shown = new Shown(box(1400, 560));
    },
    sortNumbers: () => shown.set({ sorting: [{ id: 'target', desc: false }] }),
    sortTexts: () => shown.set({ sorting: [{ id: 'unit', desc: false }] }),
    unsort: () => shown.set({ sorting: [] }),
    filter: () => shown.set({ columnFilters: [{ id: 'indicator', value: SEARCHED }] }),
    unfilter: () => shown.set({ columnFilters: [] }),
    scroll: () => scrolled(shown.element),
    back() {
      shown.element.scrollTop = 0;
    },
  },
  facts: () => ({ ...shown.facts(), scrolled: shown.element.scrollTop }),
});

/** A table without framework: rows of TanStack Table in a window of TanStack Virtual, as its examples do it. */
class Shown {
  constructor(element) {
    this.element = element;
    this.state = { columnPinning: { left: [], right: [] } };
    this.lines = new Map();
    element.style.overflow = 'auto';
    element.style.position = 'relative';
    this.inner = document.createElement('div');
    this.inner.style.position = 'relative';
    element.append(this.inner);
    this.table = createTable({
      data,
      columns: COLUMNS.map((accessorKey) => ({
        accessorKey,
        sortingFn: isNumeric(accessorKey) ? 'basic' : 'alphanumeric',
      })),
      getCoreRowModel: getCoreRowModel(),
      getSortedRowModel: getSortedRowModel(),
      getFilteredRowModel: getFilteredRowModel(),
      state: this.state,
      onStateChange: () => {},
      renderFallbackValue: null,
    });
    this.virtualizer = new Virtualizer({ ...this.options, count: 0 });
    this.virtualizer._didMount();
    this.set({});
  }

  get options() {
    return {
      getScrollElement: () => this.element,
      estimateSize: () => HEIGHT,
      scrollToFn: elementScroll,
      observeElementRect,
      observeElementOffset,
      overscan: 5,
      onChange: () => this.draw(),
    };
  }

  set(change) {
    this.state = { ...this.table.initialState, ...this.state, ...change };
    this.table.setOptions((options) => ({ ...options, state: this.state }));
    this.rows = this.table.getRowModel().rows;
    this.virtualizer.setOptions({ ...this.options, count: this.rows.length });
    this.virtualizer._willUpdate();
    this.draw();
  }

  draw() {
    const items = this.virtualizer.getVirtualItems();
    this.inner.style.height = `${this.virtualizer.getTotalSize()}px`;
    const seen = new Set(items.map(({ index }) => index));
    for (const [index, line] of this.lines) {
      if (seen.has(index)) continue;
      line.remove();
      this.lines.delete(index);
    }
    for (const { index, start } of items) this.drawLine(index, start);
  }

  drawLine(index, start) {
    let line = this.lines.get(index);
    if (line === undefined) {
      line = newLine();
      this.lines.set(index, line);
      this.inner.append(line);
    }
    line.style.transform = `translateY(${start}px)`;
    const cells = this.rows[index].getVisibleCells();
    cells.forEach((cell, i) => {
      const text = String(cell.getValue());
      if (line.children[i].textContent !== text) line.children[i].textContent = text;
    });
  }

  facts() {
    const texts = [...(this.lines.get(0)?.children ?? [])].map(({ textContent }) => textContent);
    const cell = (name) => texts[COLUMNS.indexOf(name)];
    return {
      rows: this.rows.length,
      indicator: cell('indicator'),
      unit: cell('unit'),
      target: Number(cell('target')),
    };
  }
}

function newLine() {
  const line = document.createElement('div');
  line.style.cssText = `position:absolute;left:0;top:0;height:${HEIGHT}px;white-space:nowrap`;
  for (let i = 0; i < COLUMNS.length; i += 1) {
    const cell = document.createElement('span');
    cell.style.cssText = 'display:inline-block;width:170px;overflow:hidden';
    line.append(cell);
  }
  return line;
}
