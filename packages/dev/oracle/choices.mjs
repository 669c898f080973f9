/** More ways than this, and a row proves nothing. */
const MOST_WAYS = 64;

/** Thrown where a double may be anything: the error reaches too far to list what it may be. */
export class Undetermined extends Error {}

/**
 * Follows `run` through every way that doubles may take. `run` is given `choose`, which is asked wherever the error of a
 * double leaves open what an image, a comparison or a branch is. Resolves to the outcome of each way; null when there are
 * too many.
 */
export function everyWay(run) {
  const outcomes = [];
  const open = [[]];
  while (open.length > 0) {
    if (outcomes.length === MOST_WAYS) return null;
    const way = open.pop();
    let step = 0;
    const choose = (options) => {
      if (options.length === 1) return options[0];
      if (step === way.length) {
        for (let other = 1; other < options.length; other += 1) open.push([...way, other]);
        way.push(0);
      }
      step += 1;
      return options[way[step - 1]];
    };
    try {
      outcomes.push(run(choose));
    } catch (error) {
      if (error instanceof Undetermined) return null;
      throw error;
    }
  }
  return outcomes;
}
