import { axisBottom, axisLeft, scaleBand, select } from 'd3';
import { COLOURS, counted, heatCells, MONTHS } from '../data/heat-cells.mjs';
import { box, offer } from '../offer.mjs';

let cells = null;
let svg = null;

export const { prepare, rest, step, facts } = offer({
  prepare({ rows }) {
    cells = heatCells(rows);
  },
  steps: {
    mount() {
      const { names, bands } = cells;
      svg = select(box(1400, 600)).append('svg').attr('width', 1400).attr('height', 600);
      const x = scaleBand(MONTHS, [100, 1390]);
      const y = scaleBand(names, [5, 575]);
      svg
        .selectAll('rect')
        .data(bands)
        .join('rect')
        .attr('x', (_, i) => x(MONTHS[i % MONTHS.length]))
        .attr('y', (_, i) => y(names[Math.floor(i / MONTHS.length)]))
        .attr('width', x.bandwidth())
        .attr('height', y.bandwidth())
        .attr('fill', (band) => COLOURS[band]);
      const every = (list, step) => list.filter((_, i) => i % step === 0);
      svg
        .append('g')
        .attr('transform', 'translate(0,575)')
        .call(axisBottom(x).tickValues(every(MONTHS, 6)));
      svg
        .append('g')
        .attr('transform', 'translate(100,0)')
        .call(axisLeft(y).tickValues(every(names, 10)));
    },
  },
  facts: () => ({ bands: counted([...svg.node().querySelectorAll('rect')].map((rect) => rect.getAttribute('fill'))) }),
});
