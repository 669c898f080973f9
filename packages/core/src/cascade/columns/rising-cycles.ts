import { cyclesOf } from './cycles.js';
import { parentsByNode, type FoundLinks } from './found-links.js';
import { NO_PARENT } from './links.js';

/** From this share of the nodes on a walk through all of them costs less. */
const MANY = 1 / 32;

/**
 * The cycles of a tree of which every cycle passes one of `rising`: what lies above these is walked, as a tree of its own.
 * The same as `cyclesOf` tells.
 */
export function risingCycles(
  rising: readonly number[],
  links: FoundLinks,
  length: number,
): readonly (readonly number[])[] {
  const above = nodesAbove(rising, links, length * MANY);
  if (above === null) return cyclesOf({ starts: null, parents: parentsByNode(links, length) }, length);
  const nodes = Int32Array.from(above).sort();
  const places = new Map<number, number>();
  nodes.forEach((node, place) => places.set(node, place));
  const parents = nodes.map((node) => places.get(links.parentOf(node)) ?? NO_PARENT);
  const cycles = cyclesOf({ starts: null, parents }, nodes.length);
  return cycles.map((cycle) => cycle.map((place) => nodes[place] as number));
}

/** Some nodes with all that lie above them; null where these are too many. */
function nodesAbove(nodes: readonly number[], { parentOf }: FoundLinks, most: number): ReadonlySet<number> | null {
  const above = new Set<number>();
  for (const start of nodes) {
    for (let node = start; node >= 0 && !above.has(node); node = parentOf(node)) {
      if (above.size >= most) return null;
      above.add(node);
    }
  }
  return above;
}
