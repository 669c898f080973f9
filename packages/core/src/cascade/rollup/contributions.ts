import {
  addFractions,
  divideFractions,
  fractionOf,
  lowestTerms,
  multiplyFractions,
  type Fraction,
} from '../../money/fraction.js';
import type { MatchedRows } from '../relation.js';
import type { RolledRow, RollUp } from './roll-up.js';

const ONE: Fraction = { numerator: 1n, denominator: 1n };
const NONE: Fraction = { numerator: 0n, denominator: 1n };

/**
 * How much of an indicator row each row below it is: the product of the weights along a path, added over every path that
 * calculates. A row passes on what it is once all rows above it have passed on theirs (Kahn 1962,
 * doi:10.1145/368996.369025), so that the work grows with the links and not with the paths; fractions keep it exact, and
 * with that independent of the order. Only the rows at which adding ends are returned: those without parts, and those
 * whose parts do not add.
 */
export function contributions({ cascade, rows }: RollUp, top: number): ReadonlyMap<number, Fraction> {
  const open = linksAbove(rows, top);
  const weightOf = new Map<number, Fraction>([[top, ONE]]);
  const ends = new Map<number, Fraction>();
  const ready = [top];
  for (let row = ready.pop(); row !== undefined; row = ready.pop()) {
    const own = weightOf.get(row) as Fraction;
    weightOf.delete(row);
    const parts = addends(rows[row]);
    const shares = parts.length === 0 ? null : sharesOf(rows[row] as RolledRow, parts, cascade.weight);
    if (shares === null) ends.set(row, own);
    parts.forEach(({ childRow }, i) => {
      const passed = shares === null ? NONE : multiplyFractions(own, shares[i] as Fraction);
      weightOf.set(childRow, lowestTerms(addFractions(weightOf.get(childRow) ?? NONE, passed)));
      const left = (open.get(childRow) as number) - 1;
      open.set(childRow, left);
      if (left === 0) ready.push(childRow);
    });
  }
  return ends;
}

/** Links that add into each row below `top`, counted once for every part. */
function linksAbove(rows: RollUp['rows'], top: number): Map<number, number> {
  const counts = new Map<number, number>();
  const open = [top];
  for (let row = open.pop(); row !== undefined; row = open.pop()) {
    for (const { childRow } of addends(rows[row])) {
      const known = counts.get(childRow);
      counts.set(childRow, (known ?? 0) + 1);
      if (known === undefined) open.push(childRow);
    }
  }
  return counts;
}

/** Parts of a row whose figures add up to its own. */
function addends(row: RolledRow | undefined): readonly MatchedRows[] {
  const adds = row?.kind === 'sum' || row?.kind === 'average' || row?.kind === 'weighted' || row?.kind === 'same';
  return adds ? row.parts : [];
}

/** What each part counts for in its row; null where weights are lacking or add up to nothing. */
function sharesOf(
  { kind }: RolledRow,
  parts: readonly MatchedRows[],
  weights: Float64Array,
): readonly Fraction[] | null {
  if (kind === 'sum') return parts.map(() => ONE);
  if (kind !== 'weighted') return parts.map(() => ({ numerator: 1n, denominator: BigInt(parts.length) }));
  const each = parts.map(({ child }) => fractionOf(weights[child] as number));
  if (each.some((weight) => weight === null)) return null;
  const known = each as readonly Fraction[];
  const total = known.reduce(addFractions);
  if (total.numerator === 0n) return null;
  return known.map((weight) => divideFractions(weight, total) as Fraction);
}
