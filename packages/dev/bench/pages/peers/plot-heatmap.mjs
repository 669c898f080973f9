import { cell, plot } from '@observablehq/plot';
import { COLOURS, counted, heatCells, MONTHS } from '../data/heat-cells.mjs';
import { box, offer } from '../offer.mjs';

let cells = null;
let element = null;

export const { prepare, rest, step, facts } = offer({
  prepare({ rows }) {
    cells = heatCells(rows);
  },
  steps: {
    mount() {
      const { names, bands } = cells;
      element = box(1400, 600);
      element.append(
        plot({
          width: 1400,
          height: 600,
          padding: 0,
          marginLeft: 100,
          x: { ticks: MONTHS.filter((_, i) => i % 6 === 0) },
          y: { domain: names, ticks: names.filter((_, i) => i % 10 === 0) },
          marks: [
            cell(bands, {
              x: (_, i) => MONTHS[i % MONTHS.length],
              y: (_, i) => names[Math.floor(i / MONTHS.length)],
              fill: (band) => COLOURS[band],
            }),
          ],
        }),
      );
    },
  },
  facts: () => ({ bands: counted([...element.querySelectorAll('rect')].map((rect) => rect.getAttribute('fill'))) }),
});
