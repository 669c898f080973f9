import { endsOf, stepsFrom, type Cell, type Network, type Step } from './network.js';

/**
 * By how much a withheld cell could be more (`sign` 1) or less (-1) than it is, when nothing but the published cells is
 * known, that parts add up to totals, and that no count is negative; at most `wanted`. The largest flow through the
 * withheld cells, by shortest ways (Edmonds and Karp).
 */
export function slackOf(
  network: Network,
  withheld: ReadonlySet<Cell>,
  cell: Cell,
  sign: 1 | -1,
  wanted: number,
): number {
  const now = [...network.values];
  let found = 0;
  if (!withheld.has(cell)) return 0;
  while (found < wanted) {
    const way = shortestWay(network, withheld, now, cell, sign);
    if (way === null) break;
    const room = way.reduce(
      (least, { cell: at, sign: s }) => (s === 1 ? least : Math.min(least, now[at] as number)),
      wanted - found,
    );
    for (const step of way) now[step.cell] = (now[step.cell] as number) + step.sign * room;
    found += room;
  }
  return sign === 1 ? found : Math.min(found, network.values[cell] as number);
}

function shortestWay(
  network: Network,
  withheld: ReadonlySet<Cell>,
  now: readonly number[],
  cell: Cell,
  sign: 1 | -1,
): readonly Step[] | null {
  const [start, end] = endsOf(network, cell, sign);
  const reached = new Map<number, (Step & { before: number }) | null>([[start, null]]);
  const queue = [start];
  for (const node of queue) {
    if (node === end) return wayTo(reached, end);
    for (const step of stepsFrom(network, node, cell)) {
      if (reached.has(step.node) || !withheld.has(step.cell)) continue;
      if (step.sign === -1 && (now[step.cell] as number) <= 0) continue;
      reached.set(step.node, { cell: step.cell, sign: step.sign, before: node });
      queue.push(step.node);
    }
  }
  return null;
}

/** The steps to a node, from the node before each. */
export function wayTo(
  reached: ReadonlyMap<number, (Step & { readonly before: number }) | null>,
  end: number,
): readonly Step[] {
  const way: Step[] = [];
  for (let step = reached.get(end) ?? null; step !== null; step = reached.get(step.before) ?? null) way.unshift(step);
  return way;
}
