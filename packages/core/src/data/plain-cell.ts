import type { CellReading } from './cell-reading.js';
import { readNumeral } from './numeral.js';
import type { RawCell } from './sheet.js';

/** Longest text that is looked at. */
export const RAW_LONGEST = 2000;

/** Dashes alone: a figure that was left out. */
export const DASHES = /^[-–—−‐_]+$/;
const FIGURE = /^([-−–‐+]\s?)?(\d[\d.,]*)\s?(%?)$/;

/**
 * Reads what most cells are: a typed number, nothing, a dash, digits with a sign before and a per cent sign behind.
 * Undefined for every other cell, which takes `readOddCell`.
 */
export function readPlainCell(raw: RawCell): CellReading | undefined {
  if (typeof raw === 'number') return { kind: 'typed', value: raw };
  if (raw === null) return { kind: 'missing', reason: 'empty' };
  if (typeof raw === 'boolean' || raw.length > RAW_LONGEST) return undefined;
  const text = cleaned(raw);
  if (text === '') return { kind: 'missing', reason: 'empty' };
  const whole = readNumeral(text);
  if (whole !== null) return { kind: 'number', numeral: whole };
  if (DASHES.test(text)) return { kind: 'missing', reason: 'dash' };
  const [, sign = '', digits = '', unit] = FIGURE.exec(text) ?? [];
  const numeral = readNumeral(digits, { negative: isMinus(sign) });
  return numeral === null ? undefined : { kind: 'number', numeral, ...(unit ? { unit } : {}) };
}

/**
 * Without the blanks that spreadsheets and web pages add, and without Excel's text apostrophe. Figures on two lines are two, so
 * breaks stay: only a blank parts groups of thousands.
 */
export function cleaned(raw: string): string {
  return raw
    .replace(/[\u200b-\u200d\u2060\ufeff]/g, '')
    .replace(/[^\S\t-\r\u2028]+/g, ' ')
    .trim()
    .replace(/^'\s*/, '');
}

/** True for a sign that makes a figure negative. */
export function isMinus(sign: string): boolean {
  return sign !== '' && !sign.startsWith('+');
}
