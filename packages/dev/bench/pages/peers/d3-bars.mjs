import { axisBottom, axisLeft, scaleBand, scaleLinear, select } from 'd3';
import { bulletRows, CHARTS, colour } from '../data/bullet-rows.mjs';
import { box, offer, stage } from '../offer.mjs';

let content = null;

export const { prepare, rest, step, facts } = offer({
  prepare() {
    content = bulletRows();
  },
  steps: {
    mount() {
      for (let i = 0; i < CHARTS; i += 1) draw(content);
    },
  },
  facts: () => ({ bars: stage().querySelectorAll('.bar').length }),
});

/** Bars with a line at the target and two axes: less than a bullet chart says, and what many portals have. */
function draw({ rows }) {
  const svg = select(box(800, 600)).append('svg').attr('width', 800).attr('height', 600);
  const x = scaleLinear([0, 140], [90, 790]);
  const y = scaleBand(
    rows.map(({ name }) => name),
    [5, 575],
  ).padding(0.1);
  svg
    .selectAll('.bar')
    .data(rows)
    .join('rect')
    .attr('class', 'bar')
    .attr('x', 90)
    .attr('y', ({ name }) => y(name))
    .attr('height', y.bandwidth())
    .attr('width', ({ achievement }) => x(achievement) - 90)
    .attr('fill', ({ met }) => colour(met));
  svg
    .append('path')
    .attr('stroke', '#000')
    .attr('d', `M${x(100)} 5V575`);
  svg.append('g').attr('transform', 'translate(90,0)').call(axisLeft(y));
  svg.append('g').attr('transform', 'translate(0,575)').call(axisBottom(x));
}
