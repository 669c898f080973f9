import type { Cascade } from './cascade.js';

/** The nodes of a cascade by their positions, in its order. */
export function* nodesOf({ length }: Pick<Cascade, 'length'>): Generator<number, void> {
  for (let node = 0; node < length; node++) yield node;
}
