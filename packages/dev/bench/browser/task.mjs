import { openSession } from './session.mjs';

/** The same elements, made from notes of them: what a picture costs that is not worked out. Half as much again is allowed. */
export const BY_HAND = { peer: 'byHand', peerName: 'the same elements by hand', goal: 1.5 };

/**
 * A task in pages. `contenders` are modules of pages by name; `visits` are fresh pages, each with what its data are made
 * from (the rows of the task unless it says otherwise) and its steps; a step is `{ figure, call, rate }`, and without `figure`
 * it is not measured. `check` is given what each contender shows after each measured step, by name of the contender and of
 * the figure.
 */
export function browserTask({ contenders, visits, check, comparisons, ...task }) {
  return {
    ...task,
    async prepare({ rows }) {
      const session = await openSession();
      const facts = {};
      const turn = async (name, entry) => {
        const figures = {};
        // looked at in the first turn, before anything counts
        const looks = facts[name] === undefined;
        facts[name] ??= {};
        for (const { with: given = { rows }, steps } of visits) {
          const page = await session.open(entry);
          await page.prepare(given);
          for (const { figure, call, rate = 1 } of steps) {
            const { work, told } = await page.step(call, rate);
            if (figure === undefined) continue;
            Object.assign(figures, figuresOf(figure, work, told));
            if (looks) facts[name][figure] = await page.facts();
          }
          await page.close();
        }
        return figures;
      };
      return {
        contenders: Object.fromEntries(
          Object.entries(contenders).map(([name, entry]) => [name, { figures: () => turn(name, entry) }]),
        ),
        check: () => ({ note: [`${session.version}`, check(facts, rows)].filter(Boolean).join('; ') }),
        comparisons: comparisons.map(({ figure, peer, ...row }) => ({
          ...row,
          ours: `takar ${figure}`,
          ...(peer === undefined ? {} : { peer: `${peer} ${figure}` }),
        })),
        close: () => session.close(),
      };
    },
  };
}

/** Work of a step; of one that goes on for frames, work of a frame, milliseconds a frame, and the longest task. */
function figuresOf(figure, work, told) {
  if (told?.frames === undefined) return { [figure]: work };
  return {
    [figure]: work / told.frames,
    [`${figure}, pace`]: told.elapsed / told.frames,
    [`${figure}, longest`]: told.longest,
  };
}

/** What contenders show that draw by themselves; what is made by hand has looked at itself. */
export function drawn(facts) {
  return Object.fromEntries(Object.entries(facts).filter(([name]) => name !== BY_HAND.peer));
}

/** Fails unless all contenders show the same after a step. */
export function mustShow(facts, step, expected) {
  for (const [name, shown] of Object.entries(facts)) {
    for (const [fact, value] of Object.entries(expected)) {
      const found = shown[step]?.[fact];
      if (found !== value) throw new Error(`${name}, ${step}: ${fact} is ${found}, expected ${value}`);
    }
  }
}
