import { statusOf } from '../outcome/reason.js';
import type { CellReading } from './cell-reading.js';
import { inStatedUnit, magnitudeOf } from './magnitude-words.js';
import { isRupiahUnit } from './measure-units.js';
import type { OpenColumn } from './number-column.js';
import type { RemarkContext } from './remarks.js';

const OUT_OF_RANGE = statusOf('out_of_range');
/** `M` and `T` alone: *miliar* and *triliun* of money, or metres and tonnes. */
const BARE = new Map([
  ['M', 9],
  ['T', 12],
]);
const MONEY = /^(?:Rp|IDR)(?![a-z])/i;
/** A plain figure from here on beside `M` or `T` is money in full: nobody compares metres with it. */
const IN_FULL = 1e6;

/**
 * Reads `1,2 M` and `5 T` as *miliar* and *triliun* where the row is about money: its unit is rupiah or names a magnitude, or
 * target and realisation are not in the same letter (`5 T` beside `600 M`, `600 jt`, `Rp 600.000.000`). Where both are in one
 * letter they stay as they are.
 */
export function scaleBareMagnitudes(
  target: OpenColumn,
  realisation: OpenColumn,
  row: number,
  stated: string,
  context: RemarkContext,
): void {
  const source = context.rows[row] as number;
  const sides = [target, realisation].map((state) => {
    const reading = state.read(context.sheet.cell(source, state.column));
    return { state, reading, exponent: bareExponent(reading) };
  });
  const [one, other] = sides as [Side, Side];
  if (one.exponent === other.exponent) return;
  const unitExponent = magnitudeOf(stated);
  const isMoney =
    isRupiahUnit(stated) || unitExponent > 0 || (stated === '' && (speaksOfMoney(one) || speaksOfMoney(other)));
  if (!isMoney) return;
  for (const { state, exponent } of sides) {
    if (exponent === 0) continue;
    const { values, status } = state.figures;
    const value = inStatedUnit(Number(`${values[row] as number}e${exponent}`), unitExponent);
    const tooLarge = Math.abs(value) >= 1e15;
    values[row] = tooLarge ? NaN : value;
    if (tooLarge) status[row] = OUT_OF_RANGE;
    const text = String(context.sheet.cell(source, state.column));
    const at = { row, field: state.field, line: context.sheet.line(source), column: state.column + 1 };
    if (tooLarge) context.log.add('number/out-of-range', at, { text });
    else context.log.add('number/rupiah-unit', at, { text, value });
  }
}

/** Whether a unit is `M` or `T` alone. */
export function isBareMagnitude(unit: string): boolean {
  return BARE.has(unit);
}

interface Side {
  readonly state: OpenColumn;
  readonly reading: CellReading;
  readonly exponent: number;
}

function bareExponent(reading: CellReading): number {
  return reading.kind === 'number' && reading.unscaled === undefined ? (BARE.get(reading.unit ?? '') ?? 0) : 0;
}

/** Whether a side of such a row can only be money: the other letter, a word of magnitude, `Rp`, or a large plain figure. */
function speaksOfMoney({ reading, exponent }: Side): boolean {
  if (reading.kind === 'typed') return Math.abs(reading.value) >= IN_FULL;
  if (reading.kind !== 'number') return false;
  const { unit, numeral } = reading;
  const large = unit === undefined && Math.abs((numeral.id ?? numeral.en)?.value ?? 0) >= IN_FULL;
  return exponent === 12 || reading.unscaled !== undefined || MONEY.test(unit ?? '') || large;
}
