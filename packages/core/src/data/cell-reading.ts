import { monthNumber } from '../time/month-names.js';
import type { MissingReason } from '../outcome/reason.js';
import {
  AFTER_GRADE,
  BEFORE_BRACKET,
  BETWEEN,
  DATE,
  LETTER_FOR_DIGIT,
  LIMITED,
  MAGNITUDES,
  MONEY_MAGNITUDES,
  NEGATIVE,
  NO_LETTERS,
  plainSigns,
  QUANTITY,
  RANGE,
  SIMPLE,
  TIME_ZONE,
  withoutMarks,
  WORDED,
} from './cell-patterns.js';
import { missingReason } from './missing-words.js';
import { readNumeral, type Numeral } from './numeral.js';
import { gradeOf } from './ordinal.js';
import { cleaned, DASHES, isMinus, RAW_LONGEST, readPlainCell } from './plain-cell.js';
import type { RawCell } from './sheet.js';

/** What stands in a cell that should hold a figure, before a notation is chosen. */
export type CellReading =
  | { readonly kind: 'typed'; readonly value: number }
  | { readonly kind: 'missing'; readonly reason: MissingReason }
  | {
      readonly kind: 'number';
      readonly numeral: Numeral;
      readonly unit?: string;
      readonly grade?: string;
      /** The number without its word of magnitude (`juta`), where one was applied. */
      readonly unscaled?: Numeral;
      /** Set when the cell states a bound (`≥ 80`, `maks. 5`). */
      readonly bound?: true;
    }
  | { readonly kind: 'range'; readonly from: Numeral; readonly to: Numeral; readonly unit?: string }
  | { readonly kind: 'grade'; readonly grade: string }
  | { readonly kind: 'quantities'; readonly parts: readonly string[] }
  | { readonly kind: 'unreadable' };

const UNREADABLE: CellReading = { kind: 'unreadable' };

/** Longest text that is parsed as a figure. */
const LONGEST = 200;

/**
 * Reads a cell: a figure with its unit, a range, a grade, a word that says why nothing is there, or nothing readable.
 * Which notation counts is decided later, with the rest of the column.
 */
export function readCell(raw: RawCell): CellReading {
  return readPlainCell(raw) ?? readOddCell(raw);
}

/** Reads a cell that `readPlainCell` leaves. */
export function readOddCell(raw: RawCell): CellReading {
  if (typeof raw !== 'string') return UNREADABLE;
  if (raw.length > RAW_LONGEST) return /\S/.test(raw) ? UNREADABLE : { kind: 'missing', reason: 'empty' };
  const text = plainSigns(cleaned(raw));
  const reason = missingReason(text);
  if (reason !== undefined) return { kind: 'missing', reason };
  if (text.length > LONGEST) return UNREADABLE;
  return inParts(withoutMarks(text));
}

function inParts(text: string): CellReading {
  return (
    simple(text) ?? negative(text) ?? graded(text) ?? bracketed(text) ?? range(text) ?? limited(text) ?? others(text)
  );
}

function simple(text: string): CellReading | null {
  const match = SIMPLE.exec(text);
  if (match === null) return null;
  if (LETTER_FOR_DIGIT.test(text)) return UNREADABLE;
  const [, before, sign = '', after, digits = '', noCents = '', suffix = ''] = match;
  const money = before ?? after;
  const rest = suffix.trim();
  if (noCents !== '' && money === undefined && rest !== '') return null;
  return figure(digits, {
    negative: isMinus(sign),
    suffix: rest,
    ...(money === undefined ? {} : { money: money.trim() }),
  });
}

interface FigureParts {
  readonly negative?: boolean;
  readonly money?: string;
  readonly suffix?: string;
  readonly bound?: true;
}

/** A number with what stands after it: a unit, a grade, a word of magnitude, a footnote mark. */
function figure(digits: string, parts: FigureParts): CellReading {
  const { negative = false, money, bound } = parts;
  // A full stop says nothing about the figure; anything else must look like a unit; `e3` is a power of ten.
  const suffix = (parts.suffix ?? '').replace(/^\.$/, '');
  if (suffix !== '' && !/^(?!e\d)[\p{L}%‰°/]/iu.test(suffix)) return UNREADABLE;
  if (monthNumber(suffix.split(/[\s.,]/)[0] ?? '') !== undefined || TIME_ZONE.test(suffix)) return UNREADABLE;
  const magnitude = (money === undefined ? MAGNITUDES : MONEY_MAGNITUDES).find(([pattern]) => pattern.test(suffix));
  const exponent = magnitude?.[1] ?? 0;
  const numeral = numeralOf(digits, { negative, exponent });
  if (numeral === null) return UNREADABLE;
  const grade = suffix === '' ? undefined : gradeOf(suffix.replace(/^[-/;:]\s*/, ''));
  const rest = grade === undefined ? suffix.replace(magnitude?.[0] ?? '', '').trim() : '';
  const unit = [money?.replace(/\.$/, ''), rest].filter(Boolean).join(' ');
  return {
    kind: 'number',
    numeral: money !== undefined && exponent === 0 ? inRupiah(numeral, money) : numeral,
    ...(unit === '' ? {} : { unit }),
    ...(grade === undefined ? {} : { grade }),
    ...(magnitude === undefined ? {} : { unscaled: readNumeral(digits, { negative }) as Numeral }),
    ...(bound === undefined ? {} : { bound }),
  };
}

/** Digits, also those that Excel writes with a comma before a power of ten: `1,5E+03`. */
function numeralOf(digits: string, options: Parameters<typeof readNumeral>[1]): Numeral | null {
  if (!/^\d+,\d+e/i.test(digits)) return readNumeral(digits, options);
  const read = readNumeral(digits.replace(',', '.'), options);
  return read === null ? null : { id: read.en, en: null };
}

/** Rupiah have no thousandths: after `Rp` a point before three digits parts groups. */
function inRupiah(numeral: Numeral, money: string): Numeral {
  const rupiah = /^(?:Rp|IDR)/i.test(money);
  return rupiah && numeral.id !== null && numeral.en?.decimals === 3 ? { id: numeral.id, en: null } : numeral;
}

/** Accountants write negatives in brackets. */
function negative(text: string): CellReading | null {
  const match = NEGATIVE.exec(text);
  if (match === null) return null;
  const [, money, digits = '', inside = '', outside = ''] = match;
  return figure(digits, {
    negative: true,
    suffix: inside || outside,
    ...(money === undefined ? {} : { money: money.trim() }),
  });
}

/** `A (80,50)`, `BB(78,84)`, `Predikat B 65,2`; `TW 2` is a quarter, not *Tidak Wajar*. */
function graded(text: string): CellReading | null {
  const grade = gradeOf(text);
  if (grade !== undefined) return { kind: 'grade', grade };
  const match = AFTER_GRADE.exec(text);
  const named = match === null ? undefined : gradeOf(match[1] as string);
  const numeral = named === undefined ? null : readNumeral((match?.[2] ?? match?.[3]) as string);
  if (named === undefined || named === 'TW' || numeral === null) return null;
  return { kind: 'number', numeral, grade: named };
}

/** `76 (BB)`, `3,75 (skala 5)`, `12 (dua belas) dokumen`; a second quantity in the brackets is not decided here. */
function bracketed(text: string): CellReading | null {
  const match = BEFORE_BRACKET.exec(text);
  if (match === null) return null;
  const [, sign = '', digits = '', percent = '', inner = '', suffix = ''] = match;
  const grade = gradeOf(inner);
  const isScale = /^\s*(?:skala|scale)\b/i.test(inner);
  if ((/\d/.test(inner) && !isScale) || DASHES.test(inner.trim())) return null;
  const read = figure(digits, { negative: isMinus(sign), suffix: `${percent} ${suffix}`.trim() });
  if (read.kind !== 'number') return read;
  if (isScale) return { ...read, unit: inner.trim() };
  return grade === undefined ? read : { ...read, grade };
}

/** `80-90`, `7 – 8`, `80 s.d. 90`: ascending, without leading zeros, and not two years or a year and a month. */
function range(text: string): CellReading | null {
  const match = RANGE.exec(text);
  if (match === null) return null;
  const [, fromSign = '', fromDigits = '', percent = '', toSign = '', toDigits = '', suffix = ''] = match;
  if (/^0\d/.test(fromDigits) || /^0\d/.test(toDigits)) return UNREADABLE;
  if (/^(?:19|20)\d\d$/.test(fromDigits) && /^(?:19|20)\d\d$/.test(toDigits)) return UNREADABLE;
  if (monthNumber(suffix.split(/[\s.,]/)[0] ?? '') !== undefined) return UNREADABLE;
  const from = readNumeral(fromDigits, { negative: isMinus(fromSign) });
  const to = readNumeral(toDigits, { negative: isMinus(toSign) });
  if (from === null || to === null || !(ascends(from.id, to.id) || ascends(from.en, to.en))) return null;
  const unit = suffix.trim() || percent;
  return { kind: 'range', from, to, ...(unit === '' ? {} : { unit }) };
}

function ascends(from: Numeral['id'], to: Numeral['id']): boolean {
  return from !== null && to !== null && from.value < to.value;
}

/** `≥ 80`, `maks. 5 hari`, `Level 3`. */
function limited(text: string): CellReading | null {
  const match = LIMITED.exec(text);
  if (match)
    return figure(match[2] as string, {
      negative: isMinus(match[1] as string),
      suffix: (match[3] as string).trim(),
      bound: true,
    });
  const worded = WORDED.exec(text);
  return worded === null ? null : figure(worded[1] as string, { suffix: (worded[2] as string).trim() });
}

function others(text: string): CellReading {
  if (DATE.test(text) || text.split(NO_LETTERS).some((word) => monthNumber(word) !== undefined)) return UNREADABLE;
  const parts = text.match(QUANTITY)?.map((part) => part.replace(BETWEEN, '').trim());
  return parts !== undefined && parts.length > 1 ? { kind: 'quantities', parts } : UNREADABLE;
}
