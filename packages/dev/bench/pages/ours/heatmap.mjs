import '/takar/esm/takar-heatmap.js';
import { COLOURS, heatCells } from '../data/heat-cells.mjs';
import { until } from '../frames.mjs';
import { offer, stage } from '../offer.mjs';

let computation = null;
let heatmap = null;

/** Rectangles in the path of a band. */
const rectangles = (band) =>
  (heatmap.shadowRoot.querySelector(`.picture .cell-${band}`)?.getAttribute('d') ?? '').split('M').length - 1;

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
  facts: () => ({ bands: COLOURS.map((_, i) => rectangles(i + 1)).join() }),
});
