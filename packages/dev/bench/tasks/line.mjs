import { BY_HAND, browserTask, drawn, mustShow } from '../browser/task.mjs';

const PEERS = { panels: 'uPlot, 20 plots as Takar has', lines: 'uPlot, 20 lines in one plot' };

const against = (task, figure, goal) =>
  Object.entries(PEERS).map(([peer, peerName]) => ({ task: `line, ${task}`, figure, peer, peerName, goal }));

/** Series over time: drawn once, then with other data. */
export const line = browserTask({
  name: 'line',
  title: '20 series of 60 months',
  rows: 1200,
  isFixed: true,
  contenders: {
    takar: 'ours/line',
    panels: 'peers/uplot-panels',
    lines: 'peers/uplot-lines',
    byHand: 'ours/line-by-hand',
  },
  visits: [{ steps: [{ figure: 'mount', call: 'mount' }, { call: 'update' }, { figure: 'update', call: 'again' }] }],
  check(found, rows) {
    const facts = drawn(found);
    for (const step of ['mount', 'update']) mustShow(facts, step, { points: rows });
    return `all draw ${rows.toLocaleString('en')} points`;
  },
  comparisons: [
    ...against('mount', 'mount', 0.6),
    { task: 'line, mount', figure: 'mount', ...BY_HAND },
    ...against('update', 'update', 1.2),
  ],
});
