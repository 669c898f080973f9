import { ExactSum } from '../../decimal/exact-sum.js';
import { image, IMAGE_LIMIT } from '../../decimal/image.js';
import { nodeAbove, type LinkPart } from './found-links.js';

/** Weights are mostly whole or have two digits: sums of hundredths are exact in doubles up to here. */
const LIMIT = 2 ** 46;

/** Added and taken away again, it rounds a double below 2 ** 51 to a whole number. */
const TO_WHOLE = 1.5 * 2 ** 52;

/** What a sum begins with, so that it is never 0, which is a parent whose children have no weight. */
const BEGUN = 0.5;

/**
 * Tells the exact sum of the weights of each parent's children, part by part: whole hundredths in doubles while all weights
 * have at most two decimals, an `ExactSum` of images for parents with finer ones. NaN is left out, and a parent of which that
 * leaves nothing is not told. A weight without image (1e15 and more) leaves its parent without a sum: NaN.
 */
export function exactSums(parts: readonly LinkPart[], tell: (parent: number, sum: number) => void): void {
  let hundredths = new Float64Array(0);
  for (const part of parts) {
    if (hundredths.length < part.places) hundredths = new Float64Array(part.places);
    else hundredths.fill(0, 0, part.places);
    const finer = addWeights(part, hundredths);
    for (let place = 0; place < part.places; place++) {
      const sum = hundredths[place] as number;
      if (sum !== 0) tell(nodeAbove(part, place), withFiner((sum - BEGUN) / 100, finer.get(place)));
    }
  }
}

/** Adds what is whole in hundredths, and gives the sums of what is finer. Siblings that come together are added together. */
function addWeights({ parents, weight }: LinkPart, hundredths: Float64Array): ReadonlyMap<number, ExactSum> {
  const finer = new Map<number, ExactSum>();
  if (weight === undefined) return finer;
  let place = -1;
  let sum = 0;
  for (let link = 0; link < parents.length; link++) {
    const next = parents[link] as number;
    const own = weight[link] as number;
    if (next < 0 || own !== own) continue;
    if (next !== place) {
      if (place >= 0) hundredths[place] = sum;
      place = next;
      sum = hundredths[place] as number;
      if (sum === 0) sum = BEGUN;
    }
    const scaled = own * 100 + TO_WHOLE - TO_WHOLE;
    const more = sum + scaled;
    if (scaled / 100 === own && Math.abs(more) < LIMIT) sum = more;
    else if (Math.abs(own) < IMAGE_LIMIT) addFiner(finer, place, own);
    else sum = NaN;
  }
  if (place >= 0) hundredths[place] = sum;
  return finer;
}

function addFiner(finer: Map<number, ExactSum>, place: number, weight: number): void {
  const exact = finer.get(place) ?? new ExactSum();
  exact.add(weight);
  finer.set(place, exact);
}

function withFiner(whole: number, exact: ExactSum | undefined): number {
  if (exact === undefined || whole !== whole) return whole;
  exact.add(whole);
  return image(exact.value());
}
