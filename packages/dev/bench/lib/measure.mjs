/** The middle of a list of numbers. */
export function median(numbers) {
  const sorted = [...numbers].sort((a, b) => a - b);
  const middle = sorted.length >> 1;
  return sorted.length % 2 === 1 ? sorted[middle] : (sorted[middle - 1] + sorted[middle]) / 2;
}

/**
 * Milliseconds of one call, or of one of `repeat` calls. A contender that measures itself gives `figures`, milliseconds by
 * name, instead of `run`.
 */
async function once({ run, figures, repeat = 1 }) {
  if (figures !== undefined) return figures();
  const began = performance.now();
  for (let turn = 0; turn < repeat; turn += 1) {
    const pending = run();
    if (pending !== undefined) await pending;
  }
  return (performance.now() - began) / repeat;
}

const namedTimes = (name, found) =>
  typeof found === 'number'
    ? [[name, found]]
    : Object.entries(found).map(([figure, time]) => [`${name} ${figure}`, time]);

/**
 * Medians of contenders that take turns: in every round each runs once, and every round begins with another one, so that
 * what else the machine does meets all of them alike. Figures of a contender stand under its name and theirs.
 */
export async function interleaved(contenders, rounds) {
  const names = Object.keys(contenders);
  const times = {};
  for (let round = 0; round < rounds; round += 1) {
    for (let turn = 0; turn < names.length; turn += 1) {
      const name = names[(round + turn) % names.length];
      const found = await once(contenders[name]);
      for (const [key, time] of namedTimes(name, found)) (times[key] ??= []).push(time);
    }
  }
  return Object.fromEntries(Object.entries(times).map(([key, all]) => [key, median(all)]));
}
