import { image } from '../../decimal/image.js';
import type { BandEdge, Relation } from '../types.js';

/**
 * The image never falls where its argument rises, so that comparing images with a fixed number is comparing doubles with
 * the first double whose image passes it. A range is `from <= x < below`.
 */
export interface Range {
  readonly from: number;
  readonly below: number;
}

/** The doubles whose image stands in a relation to a fixed number; null where the number has no image. */
export function rangeOf(relation: Relation, to: number): Range | null {
  const at = image(to);
  if (at !== at) return null;
  switch (relation) {
    case '<':
      return { from: -Infinity, below: firstFrom(at) };
    case '<=':
      return { from: -Infinity, below: firstAbove(at) };
    case '=':
      return { from: firstFrom(at), below: firstAbove(at) };
    case '>=':
      return { from: firstFrom(at), below: Infinity };
    case '>':
      return { from: firstAbove(at), below: Infinity };
  }
}

/** The first doubles of the bands above the lowest. An edge is compared as it stands. */
export function bandStarts(edges: readonly BandEdge[]): readonly number[] {
  return edges.map(({ at, closed }) => (closed ? first(at, (found) => found >= at) : first(at, (found) => found > at)));
}

const firstFrom = (at: number): number => first(at, (found) => found >= at);
const firstAbove = (at: number): number => first(at, (found) => found > at);

/** The smallest double near `at` whose image passes; the image moves a number by less than the margin. */
function first(at: number, passes: (found: number) => boolean): number {
  if (!Number.isFinite(at)) return at;
  const margin = 1e-9 + Math.abs(at) * 1e-13;
  let below = at - margin;
  let from = at + margin;
  const test = (x: number): boolean => {
    const found = image(x);
    return found !== found ? x > 0 : passes(found);
  };
  for (;;) {
    const middle = below + (from - below) / 2;
    if (middle <= below || middle >= from) return from;
    if (test(middle)) from = middle;
    else below = middle;
  }
}
