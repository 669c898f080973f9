import {
  brokenBounds,
  headsOf,
  PREDICATE_KEYS,
  type HeadBound,
  type PredicateCounts,
  type PredicateKey,
} from './distribution-pattern.js';

/** Employees whose predicate would have to be another. */
export interface Move {
  readonly from: PredicateKey;
  readonly to: PredicateKey;
  readonly heads: number;
}

type Counts = Record<PredicateKey, number>;

interface Needs {
  /** Predicates that want heads. */
  readonly receivers: readonly PredicateKey[];
  /** Predicates that have too many. */
  readonly donors: readonly PredicateKey[];
}

/**
 * The fewest employees whose predicate would have to be another for a distribution to fit, each as few steps away as
 * possible; null where no distribution of that many employees fits. It shows how far a distribution is from the pattern: the
 * pattern guides the assessor, and nobody's rating follows from it.
 */
export function mendDistribution(counts: PredicateCounts, bounds: readonly HeadBound[]): readonly Move[] | null {
  if (!fits(headsOf(counts), bounds)) return null;
  const now: Counts = { ...counts };
  const moves = new Map<string, Move>();
  while (brokenBounds(now, bounds).length > 0) {
    const { from, to } = nextMove(now, bounds);
    now[from] -= 1;
    now[to] += 1;
    const key = `${from} ${to}`;
    moves.set(key, { from, to, heads: (moves.get(key)?.heads ?? 0) + 1 });
  }
  return [...moves.values()];
}

/** Whether n employees can be spread so that every condition holds: the least that they ask for fits into n. */
function fits(n: number, bounds: readonly HeadBound[]): boolean {
  const least = bounds.reduce((sum, bound) => sum + (bound.least ?? 0), 0);
  const most = PREDICATE_KEYS.reduce((sum, key) => sum + Math.min(n, mostOf(key, bounds)), 0);
  return n > 0 && least <= n && n <= most;
}

function single(key: PredicateKey, bounds: readonly HeadBound[]): readonly HeadBound[] {
  return bounds.filter(({ predicates }) => predicates.length === 1 && predicates[0] === key);
}

function mostOf(key: PredicateKey, bounds: readonly HeadBound[]): number {
  return Math.min(...single(key, bounds).map(({ most = Infinity }) => most));
}

function needsOf(counts: PredicateCounts, bounds: readonly HeadBound[]): Needs {
  const wanting = bounds.filter(
    ({ predicates, least = 0 }) => predicates.reduce((sum, key) => sum + counts[key], 0) < least,
  );
  return {
    receivers: [...new Set(wanting.flatMap(({ predicates }) => predicates))],
    donors: PREDICATE_KEYS.filter((key) => counts[key] > mostOf(key, bounds)),
  };
}

/** The move that serves a want, an excess or both, with the fewest steps. */
function nextMove(counts: Counts, bounds: readonly HeadBound[]): { from: PredicateKey; to: PredicateKey } {
  const { receivers, donors } = needsOf(counts, bounds);
  const givers =
    donors.length > 0 ? donors : PREDICATE_KEYS.filter((key) => counts[key] > 0 && !receivers.includes(key));
  const takers = receivers.length > 0 ? receivers : PREDICATE_KEYS.filter((key) => !donors.includes(key));
  let best: { from: PredicateKey; to: PredicateKey } | null = null;
  let fewest = Infinity;
  for (const from of givers) {
    for (const to of takers) {
      const steps = Math.abs(PREDICATE_KEYS.indexOf(from) - PREDICATE_KEYS.indexOf(to));
      if (steps === 0 || steps >= fewest || breaksMore(counts, bounds, from, to)) continue;
      best = { from, to };
      fewest = steps;
    }
  }
  return best as { from: PredicateKey; to: PredicateKey };
}

/** Whether moving one employee breaks a condition that holds now. */
function breaksMore(counts: Counts, bounds: readonly HeadBound[], from: PredicateKey, to: PredicateKey): boolean {
  const before = new Set(brokenBounds(counts, bounds));
  const after = { ...counts, [from]: counts[from] - 1, [to]: counts[to] + 1 };
  return brokenBounds(after, bounds).some((bound) => !before.has(bound));
}
