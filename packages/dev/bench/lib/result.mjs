/** How far a measured ratio may lie above its goal: what a loaded machine cannot tell apart. */
const MARGIN = 1.15;

/** One row of the result: Takar's time and a peer's, in milliseconds, and whether their ratio meets its goal. */
export function result({ task, ours, peer, peerName, goal, ...more }) {
  const ratio = ours / peer;
  const rounded = (x) => Number(x.toPrecision(4));
  return {
    task,
    ours: rounded(ours),
    peer: rounded(peer),
    peerName,
    ratio: rounded(ratio),
    goal,
    met: ratio <= goal * MARGIN,
    ...more,
  };
}

/** The rows of the comparisons of a task from the medians of its contenders; `limit` stands in place of a peer. */
export function compared(comparisons, medians) {
  return comparisons.map(({ task, ours = 'takar', peer, limit, ...more }) =>
    result({ task, ours: medians[ours], peer: limit ?? medians[peer], unit: 'ms', ...more }),
  );
}
