const RATE = /^(?:per\s*|\/\s*)([\d.]+)\s*(.*)$/i;
const PER_MIL = /^(?:‰|per\s?mil(?:le)?(?![a-z]))/i;
const PER_CENT = /^(?:%|persen(?![a-z])|per\s?cent(?![a-z]))/i;

/**
 * How many things a figure counts among, as its unit says: 100 for `%`, 1000 for `‰` and `per 1.000 KH`, 100000 for
 * `per 100.000`. Null where the unit says no such thing.
 */
export function rateOf(unit: string): number | null {
  if (PER_CENT.test(unit)) return 100;
  if (PER_MIL.test(unit)) return 1000;
  const digits = RATE.exec(unit)?.[1];
  return digits === undefined ? null : Number(digits.replaceAll('.', ''));
}

/**
 * A figure over a round number and nothing behind it, as `500/1000`: a rate beside rates, but a part of a whole beside a plain
 * figure.
 */
export function isBareFraction(unit: string): boolean {
  const match = RATE.exec(unit);
  return match !== null && match[2] === '' && unit.startsWith('/');
}
