import type { MissingReason } from '../outcome/reason.js';
import { IMAGE_LIMIT } from '../decimal/image.js';
import type { CellReading } from './cell-reading.js';
import type { NumberCell, NumberStyle } from './indicator-table.js';
import { readsTwoWays, type Numeral, type Reading } from './numeral.js';
import type { RawCell } from './sheet.js';

/** Notations of a column: decimal comma or decimal point. */
export type Notation = 'id' | 'en';

/** The cell of a reading in a notation. */
export function numberCellOf(raw: RawCell, reading: CellReading, notation: Notation): NumberCell {
  switch (reading.kind) {
    case 'typed':
      return typedCell(raw, reading.value);
    case 'missing':
      return withoutValue(raw, reading.reason);
    case 'grade':
      return { ...withoutValue(raw, 'unreadable'), grade: reading.grade };
    case 'quantities':
    case 'unreadable':
      return withoutValue(raw, 'unreadable');
    case 'range': {
      const from = chosen(reading.from, notation);
      const cell = withValue(raw, reading.to, notation, reading);
      return { ...cell, from: from.value, ...(readsTwoWays(reading.from) ? { ambiguous: true } : {}) };
    }
    case 'number':
      return withValue(raw, reading.numeral, notation, reading);
  }
}

/** What a numeral is in a notation, or in the only one that can read it. */
export function chosen(numeral: Numeral, notation: Notation): Reading {
  return (numeral[notation] ?? numeral.id ?? numeral.en) as Reading;
}

/** The notation that a numeral speaks for: null when both read the same number, or when it reads two ways. */
export function spokenNotation(numeral: Numeral): Notation | null {
  if (numeral.id === null) return 'en';
  return numeral.en === null ? 'id' : null;
}

function withValue(
  raw: RawCell,
  numeral: Numeral,
  notation: Notation,
  found: { readonly unit?: string; readonly grade?: string },
): NumberCell {
  const { value, decimals } = chosen(numeral, notation);
  const outOfRange = value !== value;
  const style: NumberStyle = readsTwoWays(numeral) ? notation : (spokenNotation(numeral) ?? 'plain');
  return {
    raw,
    value: outOfRange ? null : value,
    style,
    reason: outOfRange ? 'out_of_range' : null,
    decimals,
    ...(found.unit === undefined ? {} : { unit: found.unit }),
    ...(found.grade === undefined ? {} : { grade: found.grade }),
    ...(readsTwoWays(numeral) ? { ambiguous: true } : {}),
  };
}

function typedCell(raw: RawCell, value: number): NumberCell {
  if (!(Math.abs(value) < IMAGE_LIMIT)) return withoutValue(raw, value !== value ? 'not_available' : 'out_of_range');
  return { raw, value: value + 0, style: 'typed', reason: null, decimals: typedDecimals(value) };
}

/** Fractional digits of a number as JavaScript prints it. */
function typedDecimals(value: number): number {
  const [digits = '', exponent = '0'] = String(Math.abs(value)).split('e');
  const fraction = digits.split('.')[1] ?? '';
  return Math.max(0, fraction.length - Number(exponent));
}

function withoutValue(raw: RawCell, reason: MissingReason): NumberCell {
  return { raw, value: null, style: null, reason, decimals: 0 };
}
