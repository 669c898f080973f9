import { BY_HAND, browserTask, drawn, mustShow } from '../browser/task.mjs';

const PEERS = [
  { peer: 'd3', peerName: 'd3, the same picture', goal: 0.5 },
  { peer: 'd3Bars', peerName: 'd3, bars and axes alone', goal: 0.5 },
  { peer: 'chartjs', peerName: 'Chart.js, bars and axes alone', goal: 0.2 },
  { peer: 'echarts', peerName: 'ECharts, bars and axes alone', goal: 0.2 },
  BY_HAND,
];

const against = (speed, figure) => PEERS.map((peer) => ({ task: `bullet charts, CPU ${speed}`, figure, ...peer }));

/** Many charts on one page. */
export const bulletCharts = browserTask({
  name: 'bullet-charts',
  title: '20 bullet charts of 50 indicators on a page',
  rows: 1000,
  isFixed: true,
  contenders: {
    takar: 'ours/bullets',
    d3: 'peers/d3-bullets',
    d3Bars: 'peers/d3-bars',
    chartjs: 'peers/chartjs-bullets',
    echarts: 'peers/echarts-bullets',
    byHand: 'ours/bullets-by-hand',
  },
  visits: [
    { steps: [{ figure: 'mount ×1', call: 'mount' }] },
    { steps: [{ figure: 'mount ×4', call: 'mount', rate: 4 }] },
  ],
  check(facts, rows) {
    const { takar, d3, ...others } = drawn(facts);
    mustShow({ takar, d3, ...others }, 'mount ×1', { bars: rows });
    mustShow({ d3 }, 'mount ×1', { figure: takar['mount ×1'].figure });
    return `all draw ${rows.toLocaleString('en')} bars`;
  },
  comparisons: [...against('×1', 'mount ×1'), ...against('×4', 'mount ×4')],
});
