import { inAnotherProcess } from '../lib/process.mjs';
import { result } from '../lib/result.mjs';

/** Megabytes that the task may take beside its inputs and outputs. */
const ALLOWED = 64;

/** Peak memory of a process that works out achievement and band of many rows: what it takes beside inputs and outputs. */
export const memory = {
  name: 'memory',
  title: 'peak memory of achievement + cap + round + band',
  rows: 10_000_000,
  prepare: ({ rows }) => ({
    contenders: {},
    check: () => undefined,
    comparisons: [],
    more: () => {
      const bare = inAnotherProcess('./peak.mjs', String(rows), 'columns');
      const used = inAnotherProcess('./peak.mjs', String(rows), 'compute');
      const peerName = 'allowed beside inputs and outputs';
      return [result({ task: 'memory', ours: Math.max(0, used - bare), peer: ALLOWED, peerName, goal: 1, unit: 'MB' })];
    },
  }),
};
