import { headsAtLeast, headsAtMost, shareOf } from './shares.js';

/** Predicates of employees, the lowest first. */
export const PREDICATE_KEYS = ['sangat-kurang', 'kurang', 'butuh-perbaikan', 'baik', 'sangat-baik'] as const;

/** Predicate of an employee under PermenPANRB 6/2022. */
export type PredicateKey = (typeof PREDICATE_KEYS)[number];

/** Predicate of an organisation under PermenPANRB 6/2022. */
export type OrganisationKey = Exclude<PredicateKey, 'sangat-baik'> | 'istimewa';

/** Employees by predicate. */
export type PredicateCounts = Readonly<Record<PredicateKey, number>>;

/** Limits of the patterns in per cent of the employees. */
export interface PatternLimits {
  /** Most that the largest group of an *Istimewa* or *Baik* organisation may be. */
  readonly dominantMost: number;
  /** Least that the core group of the others must be. */
  readonly coreLeast: number;
  /** Least of the group beside the core. */
  readonly supportLeast: number;
  /** Most *Sangat Baik* of *Butuh Perbaikan* and *Kurang*. */
  readonly veryGoodMost: number;
}

/** What a pattern asks of one predicate, or of several together, in heads. */
export interface HeadBound {
  readonly predicates: readonly PredicateKey[];
  readonly least?: number;
  readonly most?: number;
  /** The limit in per cent of the employees; absent where the text gives heads. */
  readonly percent?: number;
  /** Short name of the breach, as `BP<60%`. */
  readonly breach: string;
}

/** Abbreviations of the predicates, as forms print them. */
export const ABBREVIATIONS: Readonly<Record<PredicateKey, string>> = {
  'sangat-baik': 'SB',
  baik: 'B',
  'butuh-perbaikan': 'BP',
  kurang: 'K',
  'sangat-kurang': 'SK',
};

/** Employees of all predicates together. */
export function headsOf(counts: PredicateCounts): number {
  return PREDICATE_KEYS.reduce((sum, key) => sum + counts[key], 0);
}

/** Share of each predicate in per cent of all; empty where there is nobody. */
export function sharesOf(counts: PredicateCounts): Readonly<Partial<Record<PredicateKey, number>>> {
  const all = headsOf(counts);
  return all === 0 ? {} : Object.fromEntries(PREDICATE_KEYS.map((key) => [key, shareOf(counts[key], all)]));
}

/** The binding conditions of an organisation's pattern (*pola distribusi*) for n employees; bounds are closed. */
export function patternOf(organisation: OrganisationKey, n: number, limits: PatternLimits): readonly HeadBound[] {
  const most = (key: PredicateKey, percent: number): HeadBound => ({
    predicates: [key],
    most: headsAtMost(n, percent),
    percent,
    breach: `${ABBREVIATIONS[key]}>${percent}%`,
  });
  const least = (percent: number, ...keys: PredicateKey[]): HeadBound => ({
    predicates: keys,
    least: headsAtLeast(n, percent),
    percent,
    breach: `${keys.map((key) => ABBREVIATIONS[key]).join('+')}<${percent}%`,
  });
  switch (organisation) {
    case 'istimewa':
      return [most('sangat-baik', limits.dominantMost)];
    case 'baik':
      return [
        most('baik', limits.dominantMost),
        { predicates: ['butuh-perbaikan', 'kurang'], least: 1, breach: 'needs BP or K' },
      ];
    case 'butuh-perbaikan':
      return [least(limits.coreLeast, 'butuh-perbaikan'), most('sangat-baik', limits.veryGoodMost)];
    case 'kurang':
      return [
        least(limits.coreLeast, 'kurang'),
        least(limits.supportLeast, 'butuh-perbaikan'),
        most('sangat-baik', limits.veryGoodMost),
      ];
    case 'sangat-kurang':
      return [
        least(limits.coreLeast, 'sangat-kurang'),
        least(limits.supportLeast, 'kurang', 'butuh-perbaikan'),
        most('sangat-baik', 0),
      ];
  }
}

/** The predicate that the text calls the largest group, where it names one without a number. */
export function largestGroupOf(organisation: OrganisationKey): PredicateKey | null {
  if (organisation === 'istimewa') return 'sangat-baik';
  return organisation === 'baik' ? 'baik' : null;
}

/** How the heads stand beside a condition. */
export interface BoundState extends HeadBound {
  readonly heads: number;
  /** Those heads in per cent of all; null where there is nobody. */
  readonly share: number | null;
  /** Heads above the most, and below the least, that it asks for. */
  readonly above: number;
  readonly short: number;
}

/** How the heads stand beside each condition of a pattern. */
export function boundStates(counts: PredicateCounts, bounds: readonly HeadBound[]): readonly BoundState[] {
  const all = headsOf(counts);
  return bounds.map((bound) => {
    const distance = distanceFrom(counts, bound);
    return { ...bound, ...distance, share: all === 0 ? null : shareOf(distance.heads, all) };
  });
}

function distanceFrom(
  counts: PredicateCounts,
  { predicates, least = 0, most = Infinity }: HeadBound,
): { readonly heads: number; readonly above: number; readonly short: number } {
  const heads = predicates.reduce((sum, key) => sum + counts[key], 0);
  return { heads, above: Math.max(0, heads - most), short: Math.max(0, least - heads) };
}

/** Conditions that the heads break, in the order of the pattern. */
export function brokenBounds(counts: PredicateCounts, bounds: readonly HeadBound[]): readonly HeadBound[] {
  return bounds.filter((bound) => {
    const { above, short } = distanceFrom(counts, bound);
    return above > 0 || short > 0;
  });
}

/** Predicates with more employees than the one that should be the largest group. */
export function largerGroups(counts: PredicateCounts, largest: PredicateKey): readonly PredicateKey[] {
  return PREDICATE_KEYS.filter((key) => counts[key] > counts[largest]);
}
