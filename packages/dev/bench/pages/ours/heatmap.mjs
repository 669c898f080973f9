import '/takar/esm/takar-heatmap.js';
import { COLOURS, heatCells } from '../data/heat-cells.mjs';
import { painted, until } from '../frames.mjs';
import { offer, stage } from '../offer.mjs';

let computation = null;
let heatmap = null;

/** Where the rectangles of a band begin that are drawn now. */
const corners = (band) =>
  (heatmap.shadowRoot.querySelector(`.picture .cell-${band}`)?.getAttribute('d') ?? '').match(/M[\d.]+ [\d.]+/g) ?? [];

/** Scrolls through the map, of which only what is seen is drawn, and counts the cells of each band. */
async function counted() {
  const cells = COLOURS.map(() => new Set());
  const scroller = heatmap.picture.parentElement;
  for (let top = 0; top < heatmap.picture.getBoundingClientRect().height; top += 400) {
    scroller.scrollTop = top;
    await painted();
    await painted();
    cells.forEach((seen, i) => corners(i + 1).forEach((corner) => seen.add(corner)));
  }
  return cells.map(({ size }) => size).join();
}

export const { prepare, rest, step, facts } = offer({
  prepare({ rows }) {
    ({ computation } = heatCells(rows));
  },
  steps: {
    async mount() {
      heatmap = document.createElement('takar-heatmap');
      heatmap.data = computation;
      stage().append(heatmap);
      await heatmap.updateComplete;
      await until(() => heatmap.shadowRoot.querySelector('.picture [data-id]') !== null, 'the heat map is drawn');
    },
  },
  facts: async () => ({ bands: await counted() }),
});
