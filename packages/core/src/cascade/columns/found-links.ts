import { NO_PARENT } from './links.js';

/** Some of the links of a large tree: all that lead to the same parents. */
export interface LinkPart {
  /** Node below each link, ascending; null where link `i` is that of node `i`. */
  readonly children: Int32Array | null;
  /** Place of the parent in `above`, `NO_PARENT` or `ABSENT_PARENT`. */
  readonly parents: Int32Array;
  /** Nodes that have a place; null where places are nodes. */
  readonly above: Int32Array | null;
  /** Places of parents lie below. */
  readonly places: number;
  /** Weight of the node below each link. */
  readonly weight: Float64Array | undefined;
}

/** Links of a large tree, at most one a node, in parts that share no parent. */
export interface FoundLinks {
  readonly parts: readonly LinkPart[];
  /** Nodes that name no parent, ascending. */
  readonly tops: readonly number[];
  /** Parent of a node, or a negative number. */
  readonly parentOf: (node: number) => number;
}

/** The node of a parent's place; negative where there is none. */
export function nodeAbove({ above }: LinkPart, place: number): number {
  return place < 0 || above === null ? place : (above[place] as number);
}

/** The parent of each node. */
export function parentsByNode({ parts }: FoundLinks, length: number): Int32Array {
  const [first] = parts;
  if (first !== undefined && first.children === null) return first.parents;
  const parents = new Int32Array(length).fill(NO_PARENT);
  for (const part of parts) {
    const { children, parents: places } = part;
    for (let link = 0; link < places.length; link++) {
      parents[(children as Int32Array)[link] as number] = nodeAbove(part, places[link] as number);
    }
  }
  return parents;
}
