/** The middle of a list of numbers. */
export function median(numbers) {
  const sorted = [...numbers].sort((a, b) => a - b);
  const middle = sorted.length >> 1;
  return sorted.length % 2 === 1 ? sorted[middle] : (sorted[middle - 1] + sorted[middle]) / 2;
}

/** Milliseconds of one call, or of one of `repeat` calls. */
async function once({ run, repeat = 1 }) {
  const began = performance.now();
  for (let turn = 0; turn < repeat; turn += 1) {
    const pending = run();
    if (pending !== undefined) await pending;
  }
  return (performance.now() - began) / repeat;
}

/**
 * Medians of contenders that take turns: in every round each runs once, and every round begins with another one, so that
 * what else the machine does meets all of them alike.
 */
export async function interleaved(contenders, rounds) {
  const names = Object.keys(contenders);
  const times = Object.fromEntries(names.map((name) => [name, []]));
  for (let round = 0; round < rounds; round += 1) {
    for (let turn = 0; turn < names.length; turn += 1) {
      const name = names[(round + turn) % names.length];
      times[name].push(await once(contenders[name]));
    }
  }
  return Object.fromEntries(names.map((name) => [name, median(times[name])]));
}
