import '/takar/esm/takar-bullet.js';
import { bulletRows, CHARTS } from '../data/bullet-rows.mjs';
import { offer, stage } from '../offer.mjs';

let computation = null;
let charts = [];
const paths = (chart) =>
  ['met', 'unmet'].map((kind) => chart.shadowRoot.querySelector(`.picture .bar-${kind}`)?.getAttribute('d') ?? '');

export const { prepare, rest, step, facts } = offer({
  prepare() {
    ({ computation } = bulletRows());
    stage().style.width = '800px';
  },
  steps: {
    async mount() {
      charts = Array.from({ length: CHARTS }, () => {
        const chart = document.createElement('takar-bullet');
        chart.data = computation;
        return chart;
      });
      stage().append(...charts);
      await Promise.all(charts.map((chart) => chart.updateComplete));
    },
  },
  facts: () => ({
    bars: charts.flatMap(paths).join('').split('M').length - 1,
    figure: charts[3].shadowRoot.querySelectorAll('.picture .figure')[7]?.textContent,
  }),
});
