import {
  ClientSideRowModelModule,
  ColumnApiModule,
  createGrid,
  ModuleRegistry,
  NumberFilterModule,
  RowApiModule,
  ScrollApiModule,
  TextFilterModule,
} from 'ag-grid-community';
import { SEARCHED } from '../data/indicator-rows.mjs';
import { COLUMNS, isNumeric, rowObjects } from '../data/row-objects.mjs';
import { scrolled } from '../frames.mjs';
import { box, offer } from '../offer.mjs';

ModuleRegistry.registerModules([
  ClientSideRowModelModule,
  ColumnApiModule,
  NumberFilterModule,
  RowApiModule,
  ScrollApiModule,
  TextFilterModule,
]);

let rowData = [];
let grid = null;
let element = null;
const sort = (colId) =>
  grid.applyColumnState({ state: colId === null ? [] : [{ colId, sort: 'asc' }], defaultState: { sort: null } });
const scroller = () =>
  [...element.querySelectorAll('*')].find(
    (each) => each.scrollHeight > each.clientHeight + 1000 && /auto|scroll/.test(getComputedStyle(each).overflowY),
  );
const cell = (name) => element.querySelector(`[row-index="0"] [col-id="${name}"]`)?.textContent;

export const { prepare, rest, step, facts } = offer({
  prepare({ rows }) {
    rowData = rowObjects(rows);
  },
  steps: {
    mount: () =>
      new Promise((drawn) => {
        element = box(1400, 560);
        grid = createGrid(element, {
          columnDefs: COLUMNS.map((field) => ({
            field,
            sortable: true,
            filter: isNumeric(field) ? 'agNumberColumnFilter' : 'agTextColumnFilter',
          })),
          defaultColDef: { width: 170 },
          rowData,
          rowHeight: 48,
          animateRows: false,
          onFirstDataRendered: () => drawn(),
        });
      }),
    sortNumbers: () => sort('target'),
    sortTexts: () => sort('unit'),
    unsort: () => sort(null),
    filter: () => grid.setFilterModel({ indicator: { filterType: 'text', type: 'contains', filter: SEARCHED } }),
    unfilter: () => grid.setFilterModel(null),
    scroll: () => scrolled(scroller()),
    back() {
      scroller().scrollTop = 0;
    },
  },
  facts: () => ({
    rows: grid.getDisplayedRowCount(),
    indicator: cell('indicator'),
    unit: cell('unit'),
    target: Number(cell('target')),
    scrolled: scroller()?.scrollTop ?? 0,
  }),
});
