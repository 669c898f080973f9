import { browserTask, mustShow } from '../browser/task.mjs';

const PEERS = { d3: 'd3', echarts: 'ECharts, canvas', plot: 'Observable Plot' };

const against = (speed, figure) =>
  Object.entries(PEERS).map(([peer, peerName]) => ({
    task: `heatmap, CPU ${speed}`,
    figure,
    peer,
    peerName,
    goal: 0.1,
  }));

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
  },
  visits: [
    { steps: [{ figure: 'mount ×1', call: 'mount' }] },
    { steps: [{ figure: 'mount ×4', call: 'mount', rate: 4 }] },
  ],
  check(facts) {
    const { bands } = facts.takar['mount ×1'];
    for (const visit of ['mount ×1', 'mount ×4']) mustShow(facts, visit, { bands });
    return `all show as many cells of each band (${bands.replaceAll(',', ', ')}), Takar as one scrolls through: it draws the rows that are seen`;
  },
  comparisons: [...against('×1', 'mount ×1'), ...against('×4', 'mount ×4')],
});
