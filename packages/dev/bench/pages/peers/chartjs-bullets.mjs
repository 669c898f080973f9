import { BarController, BarElement, CategoryScale, Chart, LinearScale, Tooltip } from 'chart.js';
import { bulletRows, CHARTS, colour } from '../data/bullet-rows.mjs';
import { box, offer } from '../offer.mjs';

Chart.register(BarController, BarElement, CategoryScale, LinearScale, Tooltip);

let content = null;
let charts = [];

export const { prepare, rest, step, facts } = offer({
  prepare() {
    content = bulletRows();
  },
  steps: {
    mount() {
      charts = Array.from({ length: CHARTS }, () => draw(content));
    },
  },
  facts: () => ({ bars: charts.reduce((sum, chart) => sum + chart.getDatasetMeta(0).data.length, 0) }),
});

/** Bars of the achievements, with the colour of their status. */
function draw({ rows }) {
  const element = box(800, 600);
  element.style.position = 'relative';
  const canvas = document.createElement('canvas');
  element.append(canvas);
  return new Chart(canvas, {
    type: 'bar',
    data: {
      labels: rows.map(({ name }) => name),
      datasets: [
        {
          data: rows.map(({ achievement }) => achievement),
          backgroundColor: rows.map(({ met }) => colour(met)),
        },
      ],
    },
    options: {
      indexAxis: 'y',
      animation: false,
      maintainAspectRatio: false,
      scales: { x: { max: 140 }, y: { ticks: { autoSkip: false, font: { size: 8 } } } },
    },
  });
}
