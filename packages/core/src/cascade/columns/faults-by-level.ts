import { usedLevels, verdictTable, type CascadeLevel, type CascadeScheme } from '../scheme.js';
import { FAULT } from './node-faults.js';

/** How the nodes and links of a tree are judged by their levels. */
export interface FaultsByLevel {
  /** 1 for levels below the highest one of the file; unknown ones are not. */
  readonly belowTop: Uint8Array;
  /** Faults of a link by the levels of its ends, `linkFaults[(parent << 8) | child]`. */
  readonly linkFaults: Uint8Array;
}

/** What is a fault in a tree with these levels. */
export function faultsByLevel(level: Uint8Array, scheme: CascadeScheme): FaultsByLevel {
  const used = usedLevels(level);
  return { belowTop: belowTop(scheme, used), linkFaults: linkFaults(scheme, used) };
}

function belowTop(scheme: CascadeScheme, used: readonly number[]): Uint8Array {
  const below = new Uint8Array(256);
  const stages = used.map((code) => scheme.levels[code]?.stage ?? Infinity);
  const top = Math.min(...stages);
  used.forEach((code, i) => (below[code] = (stages[i] as number) > top ? 1 : 0));
  return below;
}

function linkFaults(scheme: CascadeScheme, used: readonly number[]): Uint8Array {
  const verdicts = verdictTable(scheme, used);
  const faults = new Uint8Array(verdicts.length).fill(FAULT.rising);
  for (const parent of used) {
    for (const child of used) {
      const pair = (parent << 8) | child;
      const unfit = verdicts[pair] === 1 ? FAULT.skipped : verdicts[pair] === 2 ? FAULT.wrong : 0;
      faults[pair] = unfit | (goesDown(scheme.levels[parent], scheme.levels[child]) ? 0 : FAULT.rising);
    }
  }
  return faults;
}

/** True where a link goes down within a family: no cycle consists of such links alone. */
function goesDown(above: CascadeLevel | undefined, below: CascadeLevel | undefined): boolean {
  return above !== undefined && below !== undefined && above.family === below.family && above.rank < below.rank;
}
