import { FilterModule, FormatModule, SortModule, Tabulator } from 'tabulator-tables';
import { SEARCHED } from '../data/indicator-rows.mjs';
import { COLUMNS, isNumeric, rowObjects } from '../data/row-objects.mjs';
import { scrolled } from '../frames.mjs';
import { box, offer } from '../offer.mjs';

Tabulator.registerModule([SortModule, FilterModule, FormatModule]);

let data = [];
let table = null;
let element = null;
const scroller = () => element.querySelector('.tabulator-tableholder');
const cell = (name) => element.querySelector(`.tabulator-row [tabulator-field="${name}"]`)?.textContent;

export const { prepare, rest, step, facts } = offer({
  prepare({ rows }) {
    data = rowObjects(rows);
  },
  steps: {
    mount: () =>
      new Promise((drawn) => {
        element = box(1400, 560);
        table = new Tabulator(element, {
          data,
          height: 560,
          rowHeight: 48,
          columns: COLUMNS.map((field) => ({
            title: field,
            field,
            width: 170,
            sorter: isNumeric(field) ? 'number' : 'string',
          })),
        });
        table.on('tableBuilt', () => drawn());
      }),
    sortNumbers: () => table.setSort('target', 'asc'),
    sortTexts: () => table.setSort('unit', 'asc'),
    unsort: () => table.clearSort(),
    filter: () => table.setFilter('indicator', 'like', SEARCHED),
    unfilter: () => table.clearFilter(),
    scroll: () => scrolled(scroller()),
    back() {
      scroller().scrollTop = 0;
    },
  },
  facts: () => ({
    rows: table.getDataCount('active'),
    indicator: cell('indicator'),
    unit: cell('unit'),
    target: Number(cell('target')),
    scrolled: scroller().scrollTop,
  }),
});
