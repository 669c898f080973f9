/** Faults of single nodes, as bits. */
export const FAULT = {
  duplicate: 1,
  orphan: 2,
  skipped: 4,
  wrong: 8,
  /** The link is not known to go down a level: without such a link there is no cycle. */
  rising: 16,
} as const;

/** Room for the faults of each node: whole words, of which most are 0. */
export function noFaults(length: number): Uint8Array {
  return new Uint8Array(new Uint32Array((length + 3) >> 2).buffer);
}

/** Marks a fault of a node. */
export function mark(faults: Uint8Array, node: number, fault: number): void {
  faults[node] = (faults[node] as number) | fault;
}

/** Nodes by fault, ascending. */
export type NodesByFault = Readonly<Record<keyof typeof FAULT, readonly number[]>>;

/** Gathers nodes by their faults, in one pass over words of four. */
export function nodesByFault(faults: Uint8Array): NodesByFault {
  const found = { duplicate: [], orphan: [], skipped: [], wrong: [], rising: [] } as Record<
    keyof typeof FAULT,
    number[]
  >;
  const words = new Uint32Array(faults.buffer);
  for (let word = 0; word < words.length; word++) {
    if (words[word] === 0) continue;
    for (let node = word * 4; node < word * 4 + 4; node++) {
      const fault = faults[node] as number;
      if ((fault & FAULT.duplicate) !== 0) found.duplicate.push(node);
      if ((fault & FAULT.orphan) !== 0) found.orphan.push(node);
      if ((fault & FAULT.skipped) !== 0) found.skipped.push(node);
      if ((fault & FAULT.wrong) !== 0) found.wrong.push(node);
      if ((fault & FAULT.rising) !== 0) found.rising.push(node);
    }
  }
  return found;
}
