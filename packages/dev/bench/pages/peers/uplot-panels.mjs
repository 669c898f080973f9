import uPlot from 'uplot';
import { lineSeries } from '../data/line-series.mjs';
import { box, offer } from '../offer.mjs';

let data = [];
let plots = [];

export const { prepare, rest, step, facts } = offer({
  prepare() {
    data = [1, 2, 3].map((seed) => {
      const { x, target, lines } = lineSeries(seed);
      return lines.map((line) => [x, line, target]);
    });
  },
  steps: {
    mount() {
      plots = data[0].map(panel);
    },
    update: () => plots.forEach((plot, i) => plot.setData(data[1][i])),
    again: () => plots.forEach((plot, i) => plot.setData(data[2][i])),
  },
  facts: () => ({ points: plots.reduce((sum, plot) => sum + plot.data[1].length, 0) }),
});

/** A plot for one indicator, as Takar's has: realisation with points, and the target. */
function panel(columns, i) {
  return new uPlot(
    {
      title: `Indikator ${i + 1}`,
      ...{ width: 1700, height: 170 },
      scales: { x: { time: false } },
      series: [{}, { stroke: '#333', points: { show: true, size: 8 } }, { stroke: '#777', dash: [5, 4] }],
    },
    columns,
    box(1700, 240),
  );
}
