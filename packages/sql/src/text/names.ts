import { TakarError } from '@takar/core';

/** How a database holds names. */
export interface NameLimits {
  readonly quote: string;
  /** What a quote inside a name becomes. */
  readonly escaped: (name: string) => string;
  readonly longest: number;
  readonly lengthIn: 'bytes' | 'characters';
}

// Control characters, separators of lines, halves of surrogate pairs, and signs that only change the order of display.
const REFUSED =
  /[\u0000-\u001f\u007f-\u009f\u2028\u2029\u202a-\u202e\u2066-\u2069\ufeff\ufffe\uffff]|[\ud800-\udbff](?![\udc00-\udfff])|(?:[^\ud800-\udbff]|^)[\udc00-\udfff]/;

/** A name between quotes, whatever is in it; refused where the database could not hold it as it stands. */
export function quoted(name: string, { quote, escaped, longest, lengthIn }: NameLimits): string {
  if (name === '' || REFUSED.test(name)) {
    throw refusal(name, 'Give a name without control characters.');
  }
  const length = lengthIn === 'bytes' ? new TextEncoder().encode(name).length : [...name].length;
  // A name that is cut off at the end could be that of another column.
  if (length > longest) throw refusal(name, `Give a name of at most ${longest} ${lengthIn}.`);
  return `${quote}${escaped(name)}${quote}`;
}

function refusal(name: string, hint: string): TakarError {
  return new TakarError('sql/identifier', `not a name for a column or table: ${JSON.stringify(name)}`, hint);
}

/** A text that a literal can hold: no NUL, which PostgreSQL lacks and others end a text at. */
export function plainText(text: string): string {
  if (!text.includes('\0') && !hasLoneSurrogate(text)) return text;
  throw new TakarError('sql/text', `not a text for a query: ${JSON.stringify(text)}`, 'Give a text without NUL.');
}

function hasLoneSurrogate(text: string): boolean {
  return /[\ud800-\udbff](?![\udc00-\udfff])|(?:[^\ud800-\udbff]|^)[\udc00-\udfff]/.test(text);
}

/**
 * A double as SQL reads it back exactly: ECMAScript's shortest digits, with an exponent, which makes it a double and no
 * decimal.
 */
export function doubleLiteral(value: number): string {
  if (!Number.isFinite(value)) {
    throw new TakarError('sql/number', `not a number for a query: ${value}`, 'Give a finite number.');
  }
  const plain = `${value}e0`;
  const exponent = value.toExponential().replace('e+', 'e');
  const written = plain.indexOf('e') < plain.length - 2 || exponent.length < plain.length - 3 ? exponent : plain;
  return value < 0 || Object.is(value, -0) ? `(${written})` : written;
}
