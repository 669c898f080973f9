import '/takar/esm/takar-table.js';
import { indicatorRows, SEARCHED } from '../data/indicator-rows.mjs';
import { scrolled, until } from '../frames.mjs';
import { offer, stage } from '../offer.mjs';

let computation = null;
let table = null;
const inside = (selector) => table.shadowRoot.querySelector(selector);
const lines = () => Number(inside('table')?.getAttribute('aria-rowcount') ?? 1) - 1;
const firstRow = () => inside('tbody tr');

/** A figure as it stands in the page: `1.234,5%`. */
const figure = (text) => Number(text.replace(/[^\d,-]/g, '').replace(',', '.'));

const press = (column) => {
  inside(`button[data-column="${column}"]`).click();
  return table.updateComplete;
};

const search = (text) => {
  const field = inside('#search');
  field.value = text;
  field.dispatchEvent(new InputEvent('input', { bubbles: true }));
  return table.updateComplete;
};

export const { prepare, rest, step, facts } = offer({
  prepare({ rows }) {
    ({ computation } = indicatorRows(rows));
  },
  steps: {
    async mount() {
      table = document.createElement('takar-table');
      table.withTools = true;
      table.data = computation;
      stage().append(table);
      await table.updateComplete;
      await until(() => inside('#search') !== null && firstRow() !== null, 'the table is drawn');
      await table.updateComplete;
    },
    sortNumbers: () => press('target'),
    sortTexts: () => press('unit'),
    async unsort() {
      await press('unit');
      await press('unit');
    },
    filter: () => search(SEARCHED),
    unfilter: () => search(''),
    scroll: () => scrolled(inside('.scroll')),
    back() {
      inside('.scroll').scrollTop = 0;
    },
  },
  facts: () => ({
    rows: lines(),
    indicator: firstRow().querySelector('.indicator .main').textContent,
    unit: firstRow().querySelector('td.unit').textContent,
    target: figure(firstRow().querySelector('td.target').textContent),
    scrolled: inside('.scroll').scrollTop,
  }),
});
