import { image } from './image.js';
import { round } from './round.js';

/** Signs that a language writes numbers with. */
export interface NumberSigns {
  /** `,` in Indonesian, `.` in English. */
  readonly decimal: string;
  /** `.` in Indonesian, `,` in English; between groups of three digits. */
  readonly group: string;
}

/**
 * Writes the image of a number: grouped, with exactly `digits` fractional digits (half away from zero), or with as many
 * as the image has when `digits` is not given. Minus is U+2212. A number without image is written as an en dash.
 *
 * @example
 * formatNumber(1234.5, { decimal: ',', group: '.' }, 2); // '1.234,50'
 */
export function formatNumber(x: number, signs: NumberSigns, digits?: number): string {
  const value = digits === undefined ? image(x) : round(x, digits);
  if (value !== value) return '–';
  const [whole = '0', fraction = ''] = plainDigits(Math.abs(value), digits).split('.');
  const grouped = whole.replace(/\B(?=(\d{3})+(?!\d))/g, signs.group);
  return `${value < 0 ? '−' : ''}${grouped}${fraction === '' ? '' : signs.decimal + fraction}`;
}

/** Digits of a rounded or imaged magnitude without exponent; images have at most 10 fractional digits. */
function plainDigits(magnitude: number, digits: number | undefined): string {
  if (digits !== undefined) return fixed(magnitude, digits);
  return fixed(magnitude, 10).replace(/\.?0+$/, '');
}

/** `toFixed` prints the double's own expansion, which past 15 digits is not the decimal that was meant. */
function fixed(magnitude: number, digits: number): string {
  const whole = Math.floor(magnitude);
  const places = Math.max(0, Math.min(digits, 15 - String(whole).length));
  const text = magnitude.toFixed(places);
  const missing = digits - places;
  if (missing === 0) return text;
  return `${places === 0 ? `${text}.` : text}${'0'.repeat(missing)}`;
}
