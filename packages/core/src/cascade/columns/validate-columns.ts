import { image } from '../../decimal/image.js';
import { TakarError } from '../../errors.js';
import { STANDARD_SCHEME } from '../schemes/standard.js';
import type { CascadeScheme } from '../scheme.js';
import { cyclesOf } from './cycles.js';
import { exactSums } from './exact-sums.js';
import { parentsByNode, type FoundLinks } from './found-links.js';
import { faultsByLevel } from './faults-by-level.js';
import { FAULT, mark, noFaults, nodesByFault } from './node-faults.js';
import { resolveIds, type IdColumn } from './resolve-ids.js';
import { risingCycles } from './rising-cycles.js';

/** A tree in typed columns, one parent a node: for millions of nodes. */
export interface TreeColumns {
  readonly ids: IdColumn;
  /** Id of the parent; negative at the top. */
  readonly parents: IdColumn;
  /** Position in the levels of the scheme; 255 is unknown. */
  readonly level?: Uint8Array;
  /** Weight among the children of the same parent; NaN where there is none. */
  readonly weight?: Float64Array;
}

/** How typed columns are judged. */
export interface ColumnOptions {
  readonly scheme?: CascadeScheme;
  /** What the weights of siblings add up to; 100 unless given. */
  readonly whole?: number;
  /** By how much they may miss it; 0.01 unless given (ORG-CSC-04 C07). */
  readonly tolerance?: number;
}

/** What is wrong in a tree, as positions of nodes, ascending. */
export interface ColumnFindings {
  readonly nodes: number;
  readonly duplicateIds: readonly number[];
  readonly orphans: readonly number[];
  readonly cycles: readonly (readonly number[])[];
  readonly levelsSkipped: readonly number[];
  readonly wrongParentLevels: readonly number[];
  /** Parents whose children have weights that do not add up, with the sum. */
  readonly weightSums: readonly { readonly parent: number; readonly sum: number }[];
}

/**
 * The structural checks of a cascade on typed columns: linear in nodes, without recursion. Ids are looked up by address
 * where they are dense and by hash where they are sparse; weights are added exactly.
 *
 * @example
 * const found = validateColumns({ ids: Int32Array.of(1, 2), parents: Int32Array.of(-1, 7) });
 * found.orphans; // [1]
 */
export function validateColumns(columns: TreeColumns, options: ColumnOptions = {}): ColumnFindings {
  const { ids, level, weight } = columns;
  const length = ids.length;
  checkLengths(columns);
  const { scheme = STANDARD_SCHEME, whole = 100, tolerance = 0.01 } = options;
  const faults = noFaults(length);
  const { belowTop, linkFaults } = faultsByLevel(level ?? new Uint8Array(0), scheme);
  const links = resolveIds({ ids, parents: columns.parents, level, linkFaults, weight }, faults);
  if (level !== undefined) {
    for (const node of links.tops) if (belowTop[level[node] as number] === 1) mark(faults, node, FAULT.orphan);
  }
  const { duplicate, orphan, skipped, wrong, rising } = nodesByFault(faults);
  return {
    nodes: length,
    duplicateIds: duplicate,
    orphans: orphan,
    cycles: cyclesAmong(links, length, level === undefined ? null : rising),
    levelsSkipped: skipped,
    wrongParentLevels: wrong,
    weightSums: weight === undefined ? [] : weightSums(links, whole, tolerance),
  };
}

/** Cycles through links that are not known to go down; without levels that is none of them. */
function cyclesAmong(links: FoundLinks, length: number, rising: readonly number[] | null): ColumnFindings['cycles'] {
  if (rising === null) return cyclesOf({ starts: null, parents: parentsByNode(links, length) }, length);
  return rising.length === 0 ? [] : risingCycles(rising, links, length);
}

function weightSums({ parts }: FoundLinks, whole: number, tolerance: number) {
  const found: { readonly parent: number; readonly sum: number }[] = [];
  exactSums(parts, (parent, sum) => {
    if (!(image(Math.abs(sum - whole)) <= tolerance)) found.push({ parent, sum });
  });
  return found.sort((a, b) => a.parent - b.parent);
}

function checkLengths({ ids, parents, level, weight }: TreeColumns): void {
  const same = [parents, level, weight].every((column) => column === undefined || column.length === ids.length);
  if (same) return;
  throw new TakarError(
    'cascade/column-length',
    'invalid columns: lengths differ',
    'Give one value a node in each column.',
  );
}
