import { FIGURES } from '../growth/figures.mjs';
import { READERS } from '../growth/readers.mjs';
import { CASCADES } from '../growth/trees.mjs';
import { TABLES } from '../growth/widgets.mjs';

/** Four times the input may take six times as long: n log n takes four and a half, the square of n sixteen. */
const GOAL = 6;

/** Milliseconds of processor time of a call, over all threads of the process: what else the machine does counts little. */
async function processorTime(run, input) {
  const before = process.cpuUsage();
  await run(input);
  const { user, system } = process.cpuUsage(before);
  return (user + system) / 1000;
}

/** How processor time grows with the input, for what reads and works on files, tables and trees of others. */
export const growth = {
  name: 'growth',
  title: 'growth: processor time of four times the input',
  rows: 1,
  isFixed: true,
  async prepare() {
    const cases = Object.entries({ ...READERS, ...FIGURES, ...CASCADES, ...TABLES });
    const contenders = {};
    for (const [name, { n, make, run }] of cases)
      for (const times of [1, 2, 4]) {
        const figure = `× ${times}`;
        // made anew each time: a thousand megabytes of inputs at once would be collected while something is timed
        contenders[name] ??= { figures: async () => ({}) };
        const before = contenders[name].figures;
        contenders[name] = {
          figures: async () => ({ ...(await before()), [figure]: await processorTime(run, await make(n * times)) }),
        };
      }
    return {
      contenders,
      check: () => undefined,
      comparisons: cases.map(([name, { n }]) => ({
        task: name,
        ours: `${name} × 4`,
        peer: `${name} × 1`,
        peerName: `${n.toLocaleString('en')} of it`,
        goal: GOAL,
      })),
    };
  },
};
