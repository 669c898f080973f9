import { nodeName, type Cascade } from './cascade.js';
import { sameText } from './series.js';

/** Nodes of two versions of a tree that are the same, and what each is called. */
export interface NodePairs {
  /** Node of the older version for each node of the newer one; null where it is new. */
  readonly oldOf: readonly (number | null)[];
  /** Nodes of the older version that the newer one lacks. */
  readonly gone: readonly number[];
  readonly oldKeys: readonly string[];
  readonly newKeys: readonly string[];
}

/**
 * Finds the nodes that two versions share: by id where both have ids, else by level and text as it stands, and of those that
 * are left by level and text without regard to case, blanks and punctuation.
 */
export function pairNodes(before: Cascade, after: Cascade): NodePairs {
  const byId = before.hasIds && after.hasIds;
  const [oldKeys, newKeys] = [keysOf(before, byId), keysOf(after, byId)];
  const oldOf = new Array<number | null>(after.length).fill(null);
  const left = new Set(oldKeys.keys());
  const match = (olds: readonly string[], news: readonly string[]): void => {
    const open = new Map([...left].map((node) => [olds[node] as string, node]));
    news.forEach((key, node) => {
      const old = oldOf[node] === null ? open.get(key) : undefined;
      if (old === undefined) return;
      oldOf[node] = old;
      left.delete(old);
      open.delete(key);
    });
  };
  match(oldKeys, newKeys);
  if (!byId) {
    const isNew = (node: number): boolean => oldOf[node] === null;
    match(
      alike(before, (node) => left.has(node)),
      alike(after, isNew),
    );
  }
  return { oldOf, gone: [...left], oldKeys, newKeys };
}

/** What each node is known by: its id, else its level and text; of several with one key, each further one has its number. */
function keysOf(cascade: Cascade, byId: boolean): readonly string[] {
  const keyOf = (node: number): string =>
    byId ? (cascade.ids[node] as string) : `${levelKeyOf(cascade, node) ?? ''}: ${nodeName(cascade, node)}`;
  return numbered(Array.from({ length: cascade.length }, (_, node) => keyOf(node)));
}

/** Level and text of the nodes that are left, as texts are compared; nothing for the others. */
function alike(cascade: Cascade, isLeft: (node: number) => boolean): readonly string[] {
  const keyOf = (node: number): string => `${levelKeyOf(cascade, node) ?? ''}: ${sameText(nodeName(cascade, node))}`;
  return numbered(Array.from({ length: cascade.length }, (_, node) => (isLeft(node) ? keyOf(node) : '')));
}

function numbered(keys: readonly string[]): readonly string[] {
  const counts = new Map<string, number>();
  return keys.map((key) => {
    const count = (counts.get(key) ?? 0) + 1;
    counts.set(key, count);
    return count === 1 ? key : `${key} (${count})`;
  });
}

/** Key of the level of a node; null where it has none. */
export function levelKeyOf({ scheme, level }: Cascade, node: number): string | null {
  return scheme.levels[level[node] as number]?.key ?? null;
}
