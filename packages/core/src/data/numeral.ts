import { IMAGE_LIMIT } from '../decimal/image.js';

/** A number as one notation reads it. */
export interface Reading {
  /** The nearest double; NaN when its magnitude is 1e15 or more. */
  readonly value: number;
  /** Fractional digits as printed, trailing zeros included. */
  readonly decimals: number;
}

/**
 * A text of digits and separators as each notation reads it: `id` takes the comma for decimals and the point for groups,
 * `en` the other way round. Null where a notation cannot read it.
 */
export interface Numeral {
  readonly id: Reading | null;
  readonly en: Reading | null;
}

const WHOLE = /^\d+$/;
const ID = /^(\d{1,3}(?:\.\d{3})+|\d*)(?:,(\d+))?$/;
const EN = /^(\d{1,3}(?:,\d{3})+|\d*)(?:\.(\d+))?$/;
/** Groups parted by blanks, as ISO 31-0 writes them: either sign is then decimal. */
const SPACED = /^\d{1,3}(?: \d{3})+(?:[.,]\d+)?$/;
const SCIENTIFIC = /^(\d+)(?:\.(\d+))?[eE]([-+]?\d{1,3})$/;
/** Longest text of digits that is looked at. */
const LONGEST = 60;

/**
 * Reads digits, separators and nothing else (no sign, no unit); null when the text is no number at all.
 *
 * @example
 * readNumeral('1.234,50'); // { id: { value: 1234.5, decimals: 2 }, en: null }
 * readNumeral('1.234'); // { id: { value: 1234, decimals: 0 }, en: { value: 1.234, decimals: 3 } }
 */
export function readNumeral(
  text: string,
  options: { readonly negative?: boolean; readonly exponent?: number } = {},
): Numeral | null {
  if (text.length > LONGEST) return null;
  const { negative = false, exponent = 0 } = options;
  const make = (whole: string, fraction: string, extra = 0): Reading =>
    reading(negative, whole, fraction, exponent + extra);
  if (WHOLE.test(text)) {
    const both = make(text, '');
    return { id: both, en: both };
  }
  if (SPACED.test(text)) return readNumeral(text.replace(/ /g, ''), options);
  const scientific = SCIENTIFIC.exec(text);
  if (scientific) return { id: null, en: make(scientific[1] ?? '', scientific[2] ?? '', Number(scientific[3])) };
  const id = notation(ID, '.', text, make);
  const en = notation(EN, ',', text, make);
  return id === null && en === null ? null : { id, en };
}

/** True when the two notations give different numbers, as for `1.234`; two that are too large are none. */
export function readsTwoWays(numeral: Numeral): boolean {
  return numeral.id !== null && numeral.en !== null && !Object.is(numeral.id.value, numeral.en.value);
}

function notation(
  pattern: RegExp,
  group: string,
  text: string,
  make: (whole: string, fraction: string) => Reading,
): Reading | null {
  const match = pattern.exec(text);
  if (match === null) return null;
  const [, whole = '', fraction = ''] = match;
  // 0.321 has no group of thousands: nobody writes three hundred and twenty-one so.
  if (whole.includes(group) && whole.startsWith('0')) return null;
  if (whole === '' && fraction === '') return null;
  return make(whole.replaceAll(group, ''), fraction);
}

function reading(negative: boolean, whole: string, fraction: string, exponent: number): Reading {
  const magnitude = Number(`${whole === '' ? '0' : whole}.${fraction === '' ? '0' : fraction}e${exponent}`);
  const decimals = Math.max(0, fraction.length - exponent);
  if (!(magnitude < IMAGE_LIMIT)) return { value: NaN, decimals };
  return { value: negative && magnitude !== 0 ? -magnitude : magnitude, decimals };
}
