import { compile } from '@takar/core/batch';
import { achievementByHand } from '../lib/achievement-hand.mjs';
import { BANDED, NOT_REPORTED, PARAMETERS, POLARITIES } from '../lib/achievement-rule.mjs';
import { arqueroAchievement } from '../lib/arquero-achievement.mjs';
import { mustBeNear, mustEqual } from '../lib/equal.mjs';
import { median } from '../lib/measure.mjs';
import { inAnotherProcess } from '../lib/process.mjs';
import { result } from '../lib/result.mjs';
import { empty, indicatorRows } from '../lib/seeded.mjs';

const TURNS = 9;

/** A table of a portal: warm, the first call of a process, and what loading costs. */
export const small = {
  name: 'small',
  title: 'achievement + cap + round + band of a portal’s table',
  rows: 1000,
  isFixed: true,
  async prepare({ rows }) {
    const table = indicatorRows(rows, { polarities: POLARITIES, notReported: NOT_REPORTED });
    const batch = compile(BANDED, PARAMETERS);
    const found = { achievement: empty(rows), band: empty(rows) };
    const byHand = { achievement: empty(rows), band: empty(rows) };
    const arquero = await arqueroAchievement(table);
    return {
      contenders: {
        takar: { run: () => batch.into(table, found), repeat: 2000 },
        hand: { run: () => achievementByHand(table, byHand.achievement, byHand.band), repeat: 2000 },
        arquero: { run: arquero.run, repeat: 50 },
      },
      check() {
        for (const name of ['achievement', 'band']) mustEqual(`hand loop, ${name}`, byHand[name], found[name]);
        mustBeNear('Arquero', arquero.achievement(), found.achievement.values, 0.0101);
      },
      comparisons: [
        { task: 'small, warm', peer: 'arquero', peerName: 'Arquero, plain', goal: 0.03 },
        { task: 'small, warm', peer: 'hand', peerName: 'hand loop, contract', goal: 1.2 },
      ],
      more: () => [
        coldResult('small, first call', 'first-call', 'ms', 0.4),
        coldResult('small, import', 'import', 'ms', 10),
      ],
    };
  },
};

/** A figure of fresh processes beside its limit: an absolute goal, so the peer is the limit itself. */
function coldResult(task, what, unit, limit) {
  const times = [];
  const bare = [];
  for (let turn = 0; turn < TURNS; turn += 1) {
    times.push(inAnotherProcess('./cold.mjs', what));
    bare.push(inAnotherProcess('./cold.mjs', 'nothing'));
  }
  const ours = what === 'import' ? median(times) - median(bare) : median(times);
  const peerName = what === 'import' ? 'limit over an empty process' : 'limit';
  return result({ task, ours, peer: limit, peerName, goal: 1, unit });
}
