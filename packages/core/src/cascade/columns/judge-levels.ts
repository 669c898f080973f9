import { usedLevels, verdictTable, type CascadeLevel, type CascadeScheme } from '../scheme.js';
import { childOf, type FoundLinks, type LinkPart } from './found-links.js';
import { FAULT, mark } from './node-faults.js';

/**
 * Marks nodes below the highest level that name no parent, those whose link skips a level or goes to a wrong one, and those
 * whose link is not known to go down.
 */
export function judgeLevels(
  { parts, tops }: FoundLinks,
  level: Uint8Array,
  scheme: CascadeScheme,
  faults: Uint8Array,
): void {
  const used = usedLevels(level);
  const below = belowTop(scheme, used);
  for (const node of tops) if (below[level[node] as number] === 1) mark(faults, node, FAULT.orphan);
  const table = linkFaults(scheme, used);
  for (const part of parts) markLinks(part, table, faults);
}

function markLinks(part: LinkPart, table: Uint8Array, faults: Uint8Array): void {
  const { parents, level, levelAbove } = part;
  if (level === undefined || levelAbove === undefined) return;
  for (let link = 0; link < parents.length; link++) {
    const place = parents[link] as number;
    if (place < 0) continue;
    const fault = table[((levelAbove[place] as number) << 8) | (level[link] as number)] as number;
    if (fault !== 0) mark(faults, childOf(part, link), fault);
  }
}

/** Levels below the highest one of the file; unknown ones are not. */
function belowTop(scheme: CascadeScheme, used: readonly number[]): Uint8Array {
  const below = new Uint8Array(256);
  const stages = used.map((code) => scheme.levels[code]?.stage ?? Infinity);
  const top = Math.min(...stages);
  used.forEach((code, i) => (below[code] = (stages[i] as number) > top ? 1 : 0));
  return below;
}

/** Faults of a link by the levels of its ends, `faults[(parent << 8) | child]`. */
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
