import { axisTop, scaleLinear, select } from 'd3';
import { bulletRows, CHARTS, colour, GROUNDS } from '../data/bullet-rows.mjs';
import { box, offer, stage } from '../offer.mjs';

const HEIGHT = 52;
const TOP = 22;
const BAR = { x: 250, width: 380 };

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
  facts: () => ({
    bars: stage().querySelectorAll('.bar').length,
    figure: stage().querySelectorAll('svg')[3].querySelectorAll('.figure')[7].textContent,
  }),
});

/** The same picture as Takar's: bands, bar and target of each row, its texts beside them, one axis. */
function draw({ rows, edges }) {
  const height = TOP + rows.length * HEIGHT;
  const svg = select(box(800, height)).append('svg').attr('width', 800).attr('height', height);
  const x = scaleLinear([0, 140], [BAR.x, BAR.x + BAR.width]);
  svg
    .append('g')
    .attr('transform', `translate(0,${TOP})`)
    .call(
      axisTop(x)
        .ticks(5)
        .tickSizeInner(TOP - height),
    );
  const stops = [0, ...edges, 140];
  const line = svg
    .selectAll('.line')
    .data(rows)
    .join('g')
    .attr('class', 'line')
    .attr('transform', (_, i) => `translate(0,${TOP + i * HEIGHT})`);
  line
    .selectAll('.band')
    .data(GROUNDS)
    .join('rect')
    .attr('class', 'band')
    .attr('x', (_, i) => x(stops[i]))
    .attr('width', (_, i) => x(stops[i + 1]) - x(stops[i]))
    .attr('y', 14)
    .attr('height', 24)
    .attr('fill', (ground) => ground);
  line
    .append('rect')
    .attr('class', 'bar')
    .attr('x', BAR.x)
    .attr('width', ({ achievement }) => x(achievement) - BAR.x)
    .attr('y', 20)
    .attr('height', 12)
    .attr('fill', ({ met }) => colour(met));
  line
    .append('path')
    .attr('stroke', '#000')
    .attr('stroke-width', 3)
    .attr('d', `M${x(100)} 14v24`);
  const text = (name, left, top, size) =>
    line.append('text').attr('class', name).attr('x', left).attr('y', top).attr('font-size', size);
  text('name', 6, 24, 14).text(({ name }) => name);
  text('detail', 6, 40, 12).text(({ detail }) => detail);
  text('figure', 650, 18, 15).text(({ figure }) => figure);
  text('status', 650, 34, 12).text(({ met }) => (met ? '✓ Tercapai' : '✗ Belum tercapai'));
  text('word', 650, 48, 12).text(({ bandWord }) => bandWord);
}
