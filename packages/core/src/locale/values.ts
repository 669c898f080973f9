import { formatNumber, type NumberSigns } from '../decimal/format.js';
import type { IssueValues } from './messages.js';

type Value = IssueValues[string];

/** Longest piece of the user's own text that a message repeats. */
const LONGEST_QUOTE = 60;

/** A value of an issue in running text: numbers in the notation of the language, lists with commas, `…` for none. */
export function said(value: Value, signs: NumberSigns): string {
  if (value === undefined) return '…';
  if (typeof value === 'number') return formatNumber(value, signs);
  if (typeof value === 'string') return shortened(value);
  return value.map((item) => said(item, signs)).join(', ');
}

/** The user's own text in quotation marks, shortened, on one line. */
export function quoted(value: Value): string {
  if (Array.isArray(value)) return value.map(quoted).join(', ');
  return `“${shortened(String(value ?? ''))}”`;
}

/** The texts of a list that are not empty. */
export function filled(value: Value): Value {
  return Array.isArray(value) ? value.filter((item) => item !== '') : value;
}

function shortened(text: string): string {
  const line = text.replace(/\s+/g, ' ').trim();
  return line.length <= LONGEST_QUOTE ? line : `${line.slice(0, LONGEST_QUOTE - 1)}…`;
}
