import { readCell } from '../../data/cell-reading.js';
import { isCountUnit, isRupiahUnit } from '../../data/measure-units.js';
import type { Notation } from '../../data/number-cell.js';
import { readNumber } from '../../data/read-number.js';
import { addEvidence, decidedStyle, noEvidence } from '../../data/number-style.js';
import { readsTwoWays } from '../../data/numeral.js';
import type { RawCell } from '../../data/sheet.js';
import { numberColumn, type NumberColumn } from '../../outcome/column.js';
import { statusOf } from '../../outcome/reason.js';

/** How figures are read: in the notation that was asked for, else in that which is found out. */
export interface FigureOptions {
  readonly asked: Notation | undefined;
  /** The notation of the file, for columns that speak for none. */
  readonly notation: Notation;
  readonly unit?: (row: number) => string | null;
  readonly money?: boolean;
}

/**
 * Figures of one field. Unless a notation was asked for, it is that which its cells speak for, else that of the targets; a
 * cell that reads two ways is then whole where its unit counts things (portals.md B.7).
 */
export function readFigures(length: number, cell: (row: number) => RawCell, options: FigureOptions): NumberColumn {
  const evidence = noEvidence();
  for (let row = 0; row < length; row++) {
    const raw = cell(row);
    if (typeof raw === 'string') addEvidence(evidence, raw, readCell(raw));
  }
  const notation = options.asked ?? decidedStyle(evidence) ?? options.notation;
  const figures = numberColumn(length);
  for (let row = 0; row < length; row++) {
    const raw = cell(row);
    if (raw === null) continue;
    const unit = options.unit?.(row) ?? '';
    const isWhole = options.money === true || isCountUnit(unit) || isRupiahUnit(unit);
    const { value, reason } = readNumber(
      raw,
      isWhole && options.asked === undefined ? wholeNotation(raw, notation) : notation,
    );
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
