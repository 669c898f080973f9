import type { LocalText } from '../locale/messages.js';

/**
 * Families of levels. Order is judged within a family only: planning documents, the logic of results, and posts are
 * three ways to look at one tree. `indicator` holds files that list indicators as nodes, `outline` numbered levels.
 */
export type LevelFamily = 'plan' | 'logic' | 'post' | 'indicator' | 'outline';

/**
 * What is asked of nodes of a level.
 * - `outcome`: a change for somebody outside, never a doing (ORG-CSC-04 C10).
 * - `strategic`: a long-term goal that staff plans should reach.
 * - `coordinated`: exactly one coordinating owner (C04); supporting owners are welcome.
 * - `unmeasured`: carries no indicator and no owner, as *visi* and *misi*.
 * - `budgeted`: carries a budget.
 */
export type LevelTrait = 'outcome' | 'strategic' | 'coordinated' | 'unmeasured' | 'budgeted';

/** One level (*jenjang*) of a cascade. */
export interface CascadeLevel {
  /** Stable name, as `sasaran`. */
  readonly key: string;
  readonly label: LocalText;
  readonly family: LevelFamily;
  /** Order within the family, the highest goal first; a level is below all of smaller rank. */
  readonly rank: number;
  /** Place in the logic of results over all families: 1 ultimate outcome to 4 output, and further down. */
  readonly stage: number;
  /** True when nodes of this level may stand below one another. */
  readonly nests?: boolean;
  /** True for a level that some branches have and others do not: leaving it out skips nothing. */
  readonly optional?: boolean;
  readonly traits: readonly LevelTrait[];
  /** What files call it, in normal form (lower case, single blanks); a name that ends in `…` is a beginning. */
  readonly aliases: readonly string[];
}

/** Levels and their order (*skema penjenjangan*): data, because agencies differ. */
export interface CascadeScheme {
  readonly id: string;
  readonly levels: readonly CascadeLevel[];
}

/** Code of a node without known level; codes are positions in `levels`. */
export const NO_LEVEL = 255;

/** Most levels that a scheme may have. */
export const MOST_LEVELS = 254;

/** What a link from a level to a parent's level is. */
export type LevelVerdict = 'fits' | 'skips' | 'wrong';

/** True when nodes of this level have a trait; unknown levels have none. */
export function levelHas(scheme: CascadeScheme, level: number, trait: LevelTrait): boolean {
  return scheme.levels[level]?.traits.includes(trait) === true;
}

/** Positions of the levels that come up in a column of level codes. */
export function usedLevels(levels: Uint8Array): readonly number[] {
  const seen = new Uint8Array(256);
  for (let node = 0; node < levels.length; node++) seen[levels[node] as number] = 1;
  return [...seen.keys()].filter((level) => seen[level] === 1 && level !== NO_LEVEL);
}

/**
 * Judges a link by the levels of its ends, against the levels that the file uses: a level that an agency does not have
 * cannot be skipped. Posts are never skipped: since the simplification of bureaucracy staff report to any post above.
 */
export function levelVerdict(
  scheme: CascadeScheme,
  parent: number,
  child: number,
  used: readonly number[],
): LevelVerdict {
  const above = scheme.levels[parent];
  const below = scheme.levels[child];
  if (above === undefined || below === undefined) return 'fits';
  if (above.family !== below.family) return below.stage < above.stage - 1 ? 'wrong' : 'fits';
  if (below.rank < above.rank) return 'wrong';
  if (below.rank === above.rank) return below.nests === true ? 'fits' : 'wrong';
  return skippedLevels(scheme, parent, child, used).length > 0 ? 'skips' : 'fits';
}

/** Levels of the file between a parent's level and a child's: those that a link between them skips. */
export function skippedLevels(
  scheme: CascadeScheme,
  parent: number,
  child: number,
  used: readonly number[],
): readonly CascadeLevel[] {
  const above = scheme.levels[parent];
  const below = scheme.levels[child];
  if (above === undefined || below === undefined || above.family !== below.family) return [];
  if (below.family === 'post') return [];
  return used.flatMap((level) => {
    const between = scheme.levels[level];
    if (between === undefined || between.optional === true) return [];
    const isBetween = between.family === below.family && between.rank > above.rank && between.rank < below.rank;
    return isBetween ? [between] : [];
  });
}

/** Verdicts of every pair of level codes, `verdicts[(parent << 8) | child]`: 0 fits, 1 skips, 2 wrong. */
export function verdictTable(scheme: CascadeScheme, used: readonly number[]): Uint8Array {
  const table = new Uint8Array(65_536);
  for (const parent of used) {
    for (const child of used) {
      const verdict = levelVerdict(scheme, parent, child, used);
      table[(parent << 8) | child] = verdict === 'fits' ? 0 : verdict === 'skips' ? 1 : 2;
    }
  }
  return table;
}
