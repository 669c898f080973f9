import { browserTask, mustShow } from '../browser/task.mjs';

const PEERS = { agGrid: 'AG Grid', tabulator: 'Tabulator', tanstack: 'TanStack Table and Virtual' };
const FRAME = 1000 / 60;
/** 60 frames of 400 pixels. */
const SCROLLED = 24_000;

/** The goals are set against AG Grid; beside the others the table has to be quicker. */
const against = (task, figure, goal) =>
  Object.entries(PEERS).map(([peer, peerName]) => ({
    ...{ task: `table, ${task}`, figure, peer, peerName },
    goal: peer === 'agGrid' ? goal : 1,
  }));

/** A table of many rows that is sorted, searched and scrolled. */
export const table = browserTask({
  name: 'table',
  title: 'table of a million rows in the browser: first paint, sorting, search, scrolling',
  rows: 1_000_000,
  contenders: {
    takar: 'ours/table',
    agGrid: 'peers/ag-grid',
    tabulator: 'peers/tabulator',
    tanstack: 'peers/tanstack',
  },
  visits: [
    {
      steps: [
        { figure: 'first paint', call: 'mount' },
        { figure: 'numeric sort', call: 'sortNumbers' },
        { figure: 'text sort', call: 'sortTexts' },
        { call: 'unsort' },
        { figure: 'filter', call: 'filter' },
        { call: 'unfilter' },
        { figure: 'scroll ×1', call: 'scroll' },
        { call: 'back' },
        { figure: 'scroll ×4', call: 'scroll', rate: 4 },
      ],
    },
  ],
  check(facts, rows) {
    const { takar } = facts;
    mustShow(facts, 'first paint', {
      rows,
      indicator: takar['first paint'].indicator,
      target: takar['first paint'].target,
    });
    mustShow(facts, 'numeric sort', { rows, target: takar['numeric sort'].target });
    mustShow(facts, 'text sort', { rows, unit: takar['text sort'].unit });
    mustShow(facts, 'filter', { rows: takar.filter.rows, indicator: takar.filter.indicator });
    for (const [name, shown] of Object.entries(facts)) {
      const { scrolled } = shown['scroll ×4'];
      if (!(scrolled > 0.95 * SCROLLED)) throw new Error(`${name} was scrolled by ${scrolled} pixels, not ${SCROLLED}`);
    }
    return `all show the same first row after each step, and ${takar.filter.rows.toLocaleString('en')} rows are found`;
  },
  comparisons: [
    { task: 'table, first paint', figure: 'first paint', limit: 2 * FRAME, peerName: 'two frames', goal: 1 },
    ...against('first paint', 'first paint', 1),
    ...against('numeric sort', 'numeric sort', 0.02),
    ...against('text sort', 'text sort', 0.01),
    ...against('filter', 'filter', 0.02),
    {
      ...{ task: 'table, scrolling, time of a frame', figure: 'scroll ×1, pace' },
      ...{ limit: FRAME, peerName: '60 frames a second', goal: 1 },
    },
    {
      ...{ task: 'table, scrolling, longest task', figure: 'scroll ×1, longest' },
      ...{ limit: 50, peerName: 'a long task', goal: 1 },
    },
    ...against('scrolling, work of a frame', 'scroll ×1', 1),
    ...against('scrolling at a quarter of the speed, time of a frame', 'scroll ×4, pace', 0.4),
    ...against('scrolling at a quarter of the speed, work of a frame', 'scroll ×4', 1),
  ],
});
