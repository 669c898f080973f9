import { parentsOf } from '../columns/links.js';
import type { Cascade } from '../cascade.js';

/**
 * Nodes with every child before its parents (Kahn 1962, doi:10.1145/368996.369025): the order depends on the links alone.
 * Nodes of a cycle, and those above one, are left out: nothing below them is known.
 */
export function bottomUp({ children, links, length }: Cascade): Int32Array {
  const open = new Int32Array(length);
  const order = new Int32Array(length);
  let count = 0;
  for (let node = 0; node < length; node++) {
    open[node] = (children.starts[node + 1] as number) - (children.starts[node] as number);
    if (open[node] === 0) order[count++] = node;
  }
  for (let at = 0; at < count; at++) {
    for (const parent of parentsOf(links, order[at] as number)) {
      open[parent] = (open[parent] as number) - 1;
      if (open[parent] === 0) order[count++] = parent;
    }
  }
  return order.subarray(0, count);
}
