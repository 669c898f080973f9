import { BY_HAND, browserTask, drawn, mustShow } from '../browser/task.mjs';

const FRAME = 1000 / 60;
const peer = { peer: 'd3', peerName: 'd3 tree' };
/** Trees by name: nodes, and how many lie under each. */
const SMALL = { rows: 5000, fan: 22 };
const LARGE = { rows: 100_000, fan: 46 };

/** Opening is measured the second time, as a reader who has looked around sees it. */
const stepsOf = (name) => [
  { figure: `${name}mount`, call: 'mount' },
  { call: 'expand' },
  { call: 'collapse' },
  { figure: `${name}expand`, call: 'expand' },
];

/** Trees of which a part is open. */
export const tree = browserTask({
  name: 'tree',
  title: 'trees of 5,000 nodes, some 500 of them open, and of 100,000',
  rows: 100_000,
  isFixed: true,
  contenders: { takar: 'ours/tree', d3: 'peers/d3-tree', byHand: 'ours/tree-by-hand' },
  visits: [
    { with: SMALL, steps: stepsOf('') },
    { with: LARGE, steps: stepsOf('large, ') },
  ],
  check(found) {
    const facts = drawn(found);
    const { takar } = facts;
    const figures = Object.keys(takar);
    for (const figure of figures) mustShow(facts, figure, { shown: takar[figure].shown });
    return `both show ${takar.mount.shown} nodes of the small tree, then ${takar.expand.shown}; ${takar['large, mount'].shown} of the large one, then ${takar['large, expand'].shown}`;
  },
  comparisons: [
    { task: 'tree of 5,000, 507 open, mount', figure: 'mount', ...peer, goal: 0.5 },
    { task: 'tree of 5,000, 507 open, mount', figure: 'mount', ...BY_HAND },
    { task: 'tree of 5,000, expand', figure: 'expand', ...peer, goal: 0.5 },
    { task: 'tree of 100,000, expand', figure: 'large, expand', limit: FRAME, peerName: 'one frame', goal: 1 },
    { task: 'tree of 100,000, expand', figure: 'large, expand', ...peer, goal: 1 },
    { task: 'tree of 100,000, mount', figure: 'large, mount', ...peer, goal: 1 },
  ],
});
