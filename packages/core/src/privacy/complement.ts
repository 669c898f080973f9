import { endsOf, stepsFrom, type Cell, type Network, type Step } from './network.js';
import { wayTo } from './slack.js';

/**
 * Further cells to withhold so that one could be more (`sign` 1) or less (-1) by `wanted`: those of the cheapest way
 * through the network. What is withheld already costs nothing, a count as many as it counts, totals far more (of a group,
 * of a value, of everybody). A way always exists: every count of a group, of a value and of everybody can go together.
 */
export function complementOf(
  network: Network,
  withheld: ReadonlySet<Cell>,
  cell: Cell,
  sign: 1 | -1,
  wanted: number,
  costOf: (cell: Cell) => number,
): readonly Cell[] {
  const [start, end] = endsOf(network, cell, sign);
  const reached = new Map<number, (Step & { before: number }) | null>([[start, null]]);
  const costs = new Map<number, number>([[start, 0]]);
  const open = new Set([start]);
  while (open.size > 0) {
    const node = cheapest(open, costs);
    open.delete(node);
    if (node === end) break;
    for (const step of stepsFrom(network, node, cell)) {
      if (step.sign === -1 && (network.values[step.cell] as number) < wanted) continue;
      const cost = (costs.get(node) as number) + (withheld.has(step.cell) ? 0 : costOf(step.cell));
      if (cost >= (costs.get(step.node) ?? Infinity)) continue;
      costs.set(step.node, cost);
      reached.set(step.node, { cell: step.cell, sign: step.sign, before: node });
      open.add(step.node);
    }
  }
  return wayTo(reached, end)
    .map((step) => step.cell)
    .filter((at) => !withheld.has(at));
}

function cheapest(open: ReadonlySet<number>, costs: ReadonlyMap<number, number>): number {
  let best = -1;
  for (const node of open) if (best === -1 || (costs.get(node) as number) < (costs.get(best) as number)) best = node;
  return best;
}
