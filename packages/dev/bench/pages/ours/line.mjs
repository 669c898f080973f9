import '/takar/esm/takar-trend.js';
import { lineSeries } from '../data/line-series.mjs';
import { offer, stage } from '../offer.mjs';

let data = [];
let trend = null;

const show = (computation) => {
  trend.data = computation;
  return trend.updateComplete;
};

/** Points of a kind; each is a circle of its own in one path. */
const points = (kind) =>
  (trend.shadowRoot.querySelector(`.picture .point-${kind}`)?.getAttribute('d') ?? '').split('M').length - 1;

export const { prepare, rest, step, facts } = offer({
  prepare() {
    data = [1, 2, 3].map((seed) => lineSeries(seed).computation);
    stage().style.width = '1700px';
  },
  steps: {
    mount() {
      trend = document.createElement('takar-trend');
      stage().append(trend);
      return show(data[0]);
    },
    update: () => show(data[1]),
    again: () => show(data[2]),
  },
  facts: () => ({ points: ['met', 'unmet'].reduce((sum, kind) => sum + points(kind), 0) }),
});
