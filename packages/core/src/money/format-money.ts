import type { NumberSigns } from '../decimal/format.js';
import type { Locale } from '../locale/messages.js';
import { NUMBERS as EN } from '../locale/en/numbers.js';
import { NUMBERS as ID } from '../locale/id/numbers.js';
import { unitsOf } from './fraction.js';
import { SEN, type Money } from './money.js';

/** How an amount is written. */
export interface MoneyFormat {
  readonly locale?: Locale;
  /**
   * `none`: every digit, the default. `word`: in *ribu, juta, miliar, triliun*. `short`: in rb, jt, M, T (in English
   * thousand, mn, bn, tn).
   */
  readonly magnitude?: 'none' | 'word' | 'short';
  /** Fractional digits; by default the sen where there are any, and 2 before a word of magnitude. */
  readonly digits?: number;
}

const SIGNS: Readonly<Record<Locale, NumberSigns>> = { id: ID, en: EN };

const MAGNITUDES: Readonly<Record<Locale, readonly (readonly [exponent: number, word: string, short: string])[]>> = {
  id: [
    [12, 'triliun', 'T'],
    [9, 'miliar', 'M'],
    [6, 'juta', 'jt'],
    [3, 'ribu', 'rb'],
  ],
  en: [
    [12, 'trillion', 'tn'],
    [9, 'billion', 'bn'],
    [6, 'million', 'mn'],
    [3, 'thousand', 'thousand'],
  ],
};

/**
 * Writes an amount: `Rp` and the digits without a space, minus U+2212 in front. Sen stand only where there are any. With a
 * word of magnitude it is rounded half away from zero and trailing zeros fall, unless `digits` asks for them.
 *
 * @example
 * formatMoney(rupiah(1_000_000)); // 'Rp1.000.000'
 * formatMoney(rupiah(2_345_000_000), { magnitude: 'short' }); // 'Rp2,35 M'
 */
export function formatMoney(amount: Money, format: MoneyFormat = {}): string {
  const { locale = 'id', magnitude = 'none', digits } = format;
  const found = magnitude === 'none' ? undefined : magnitudeOf(amount, locale, digits ?? 2);
  const size = amount < 0n ? -amount : amount;
  const exponent = found?.[0] ?? 0;
  const places = digits ?? (found === undefined && size % SEN === 0n ? 0 : 2);
  const bare = found !== undefined && digits === undefined;
  const text = written(size, exponent, places, SIGNS[locale], bare);
  // What is rounded to nothing has no sign.
  const sign = amount < 0n && /[1-9]/.test(text) ? '−' : '';
  return `${sign}Rp${text}${found === undefined ? '' : ` ${found[magnitude === 'word' ? 1 : 2]}`}`;
}

/** The largest word that the rounded amount reaches: 999.999.999 in two digits is one *miliar*. */
function magnitudeOf(amount: Money, locale: Locale, digits: number): (typeof MAGNITUDES)[Locale][number] | undefined {
  const size = amount < 0n ? -amount : amount;
  return MAGNITUDES[locale].find(([exponent], i) => {
    const unit = MAGNITUDES[locale][i + 1]?.[0] ?? 0;
    return units(size, unit, digits) >= 10n ** BigInt(exponent - unit + digits);
  });
}

function units(size: bigint, exponent: number, digits: number): bigint {
  return unitsOf({ numerator: size, denominator: SEN * 10n ** BigInt(exponent) }, digits);
}

function written(size: bigint, exponent: number, digits: number, signs: NumberSigns, bare = false): string {
  const text = units(size, exponent, digits)
    .toString()
    .padStart(digits + 1, '0');
  const whole = text.slice(0, text.length - digits).replace(/\B(?=(\d{3})+(?!\d))/g, signs.group);
  const fraction = text.slice(text.length - digits);
  const kept = bare ? fraction.replace(/0+$/, '') : fraction;
  return kept === '' ? whole : `${whole}${signs.decimal}${kept}`;
}
