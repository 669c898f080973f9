import { BY_HAND, browserTask, drawn, mustShow } from '../browser/task.mjs';

const PEERS = [
  { peer: 'd3', peerName: 'd3', goal: 0.1 },
  { peer: 'echarts', peerName: 'ECharts, canvas', goal: 0.1 },
  { peer: 'plot', peerName: 'Observable Plot', goal: 0.1 },
  BY_HAND,
];

const against = (speed, figure) => PEERS.map((peer) => ({ task: `heatmap, CPU ${speed}`, figure, ...peer }));

/** A heat map of many cells. */
export const heatmap = browserTask({
  name: 'heatmap',
  title: 'heat map of 30,000 cells in the browser',
  rows: 30_000,
  contenders: {
    takar: 'ours/heatmap',
    d3: 'peers/d3-heatmap',
    echarts: 'peers/echarts-heatmap',
    plot: 'peers/plot-heatmap',
    byHand: 'ours/heatmap-by-hand',
  },
  visits: [
    { steps: [{ figure: 'mount ×1', call: 'mount' }] },
    { steps: [{ figure: 'mount ×4', call: 'mount', rate: 4 }] },
  ],
  check(found) {
    const facts = drawn(found);
    const { bands } = facts.takar['mount ×1'];
    for (const visit of ['mount ×1', 'mount ×4']) mustShow(facts, visit, { bands });
    return `all show as many cells of each band (${bands.replaceAll(',', ', ')}), Takar as one scrolls through: it draws the rows that are seen`;
  },
  comparisons: [...against('×1', 'mount ×1'), ...against('×4', 'mount ×4')],
});
