import { readCell } from '../../data/cell-reading.js';
import { isCountUnit, isRupiahUnit } from '../../data/measure-units.js';
import type { Notation } from '../../data/number-cell.js';
import { readNumber } from '../../data/read-number.js';
import { addEvidence, decidedStyle, noEvidence } from '../../data/number-style.js';
import { readsTwoWays } from '../../data/numeral.js';
import type { RawCell } from '../../data/sheet.js';
import { numberColumn, type NumberColumn } from '../../outcome/column.js';
import { statusOf } from '../../outcome/reason.js';

/**
 * Figures of one field. The notation is that which its cells speak for, else that of the targets; a cell that reads two
 * ways is whole where its unit counts things (portals.md B.7).
 */
export function readFigures(
  length: number,
  cell: (row: number) => RawCell,
  options: { readonly notation: Notation; readonly unit?: (row: number) => string | null; readonly money?: boolean },
): NumberColumn {
  const evidence = noEvidence();
  for (let row = 0; row < length; row++) {
    const raw = cell(row);
    if (typeof raw === 'string') addEvidence(evidence, raw, readCell(raw));
  }
  const notation = decidedStyle(evidence) ?? options.notation;
  const figures = numberColumn(length);
  for (let row = 0; row < length; row++) {
    const raw = cell(row);
    if (raw === null) continue;
    const unit = options.unit?.(row) ?? '';
    const whole = options.money === true || isCountUnit(unit) || isRupiahUnit(unit);
    const { value, reason } = readNumber(raw, whole ? wholeNotation(raw, notation) : notation);
    figures.status[row] = statusOf(reason ?? 'value');
    if (value !== null) figures.values[row] = value;
  }
  return figures;
}

/** The notation in which a cell that reads two ways has no decimals. */
function wholeNotation(raw: RawCell, notation: Notation): Notation {
  const reading = readCell(raw);
  if (reading.kind !== 'number' || !readsTwoWays(reading.numeral)) return notation;
  if (reading.numeral.id?.decimals === 0) return 'id';
  return reading.numeral.en?.decimals === 0 ? 'en' : notation;
}

/** Values of a column of figures, NaN where there is none. */
export function valuesOf({ values }: NumberColumn): Float64Array {
  return values;
}
