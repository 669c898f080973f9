import uPlot from 'uplot';
import { lineSeries } from '../data/line-series.mjs';
import { box, offer } from '../offer.mjs';

let data = [];
let plot = null;

export const { prepare, rest, step, facts } = offer({
  prepare() {
    data = [1, 2, 3].map((seed) => {
      const { x, lines } = lineSeries(seed);
      return [x, ...lines];
    });
  },
  steps: {
    mount() {
      const series = data[0].slice(1).map((_, i) => ({ stroke: `hsl(${i * 18} 60% 45%)` }));
      plot = new uPlot(
        { width: 1700, height: 600, scales: { x: { time: false } }, series: [{}, ...series] },
        data[0],
        box(1700, 640),
      );
    },
    update: () => plot.setData(data[1]),
    again: () => plot.setData(data[2]),
  },
  facts: () => ({ points: plot.data.slice(1).reduce((sum, { length }) => sum + length, 0) }),
});
