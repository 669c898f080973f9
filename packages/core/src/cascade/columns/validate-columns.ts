import { image } from '../../decimal/image.js';
import { TakarError } from '../../errors.js';
import { STANDARD_SCHEME } from '../schemes/standard.js';
import { NO_LEVEL, usedLevels, verdictTable, type CascadeScheme } from '../scheme.js';
import { cyclesOf } from './cycles.js';
import { exactSums } from './exact-sums.js';
import { ABSENT_PARENT, NO_PARENT } from './links.js';
import { resolveIds, type IdColumn } from './resolve-ids.js';

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
  const { parents, duplicates } = resolveIds(ids, columns.parents);
  const { scheme = STANDARD_SCHEME, whole = 100, tolerance = 0.01 } = options;
  const levels = judgeLevels(parents, level, scheme);
  const orphans: number[] = [];
  for (let node = 0; node < length; node++) {
    const parent = parents[node] as number;
    if (parent === ABSENT_PARENT || (parent === NO_PARENT && levels.below(node))) orphans.push(node);
  }
  return {
    nodes: length,
    duplicateIds: duplicates,
    orphans,
    // along a cycle some level does not go down: without such a link there is none
    cycles: levels.descending ? [] : cyclesOf({ starts: null, parents }, length),
    levelsSkipped: levels.skipped,
    wrongParentLevels: levels.wrong,
    weightSums: weight === undefined ? [] : weightSums(parents, weight, whole, tolerance),
  };
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

interface LevelFindings {
  readonly skipped: readonly number[];
  readonly wrong: readonly number[];
  /** True when every link is known to go down a level. */
  readonly descending: boolean;
  /** True for a node below the highest level of the file. */
  readonly below: (node: number) => boolean;
}

function judgeLevels(parents: Int32Array, level: Uint8Array | undefined, scheme: CascadeScheme): LevelFindings {
  const skipped: number[] = [];
  const wrong: number[] = [];
  if (level === undefined) return { skipped, wrong, descending: false, below: () => false };
  const used = usedLevels(level);
  const verdicts = verdictTable(scheme, used);
  const stages = used.map((code) => scheme.levels[code]?.stage ?? Infinity);
  const top = Math.min(...stages);
  const isBelow = new Uint8Array(256);
  const ranks = new Float64Array(256).fill(NaN);
  used.forEach((code, i) => {
    isBelow[code] = (stages[i] as number) > top ? 1 : 0;
    ranks[code] = scheme.levels[code]?.rank ?? NaN;
  });
  const oneFamily = new Set(used.map((code) => scheme.levels[code]?.family)).size === 1;
  let descending = oneFamily;
  for (let node = 0; node < parents.length; node++) {
    const parent = parents[node] as number;
    if (parent < 0) continue;
    const above = level[parent] as number;
    const below = level[node] as number;
    if (!((ranks[above] as number) < (ranks[below] as number))) descending = false;
    const verdict = verdicts[(above << 8) | below];
    if (verdict === 1) skipped.push(node);
    else if (verdict === 2) wrong.push(node);
  }
  return {
    skipped,
    wrong,
    descending,
    below: (node) => level[node] !== NO_LEVEL && isBelow[level[node] as number] === 1,
  };
}

function weightSums(parents: Int32Array, weight: Float64Array, whole: number, tolerance: number) {
  const length = parents.length;
  const weighed = new Uint8Array(length);
  for (let node = 0; node < length; node++) {
    const parent = parents[node] as number;
    if (parent >= 0 && weight[node] === weight[node]) weighed[parent] = 1;
  }
  const sums = exactSums(
    length,
    length,
    (node) => parents[node] as number,
    (node) => weight[node] as number,
  );
  const found: { readonly parent: number; readonly sum: number }[] = [];
  for (let parent = 0; parent < length; parent++) {
    const sum = sums[parent] as number;
    if (weighed[parent] === 1 && !(image(Math.abs(sum - whole)) <= tolerance)) found.push({ parent, sum });
  }
  return found;
}
