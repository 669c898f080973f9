import { formatNumber, type IndicatorTable, type Messages, type NumberField } from '@takar/core';
import { oneLine } from '../text/plain.js';

/** What stands for a figure that is not there; the reason is said beside it. */
export const NO_FIGURE = '–';

/** A figure in the notation of the language, with two digits unless said otherwise. */
export function figure(value: number | null, messages: Messages, digits: number | undefined = 2): string {
  return value === null ? NO_FIGURE : formatNumber(value, messages.numbers, digits);
}

/** A figure of the source with the digits it was printed with; a range as one; a grade as it stands. */
export function sourceFigure(table: IndicatorTable, row: number, field: NumberField, messages: Messages): string {
  const cell = table.numberCell(row, field);
  if (cell === undefined || cell.value === null) return NO_FIGURE;
  if (cell.grade !== undefined) return oneLine(String(cell.raw));
  const digits = Math.min(cell.decimals, 10);
  const value = formatNumber(cell.value, messages.numbers, digits);
  return cell.from === undefined
    ? value
    : `${formatNumber(cell.from, messages.numbers)}${messages.numbers.rangeDash}${value}`;
}

/** A text of the source on one line; nothing where it is absent. */
export function plainText(value: string | number | boolean | null | undefined): string {
  return value === null || value === undefined ? '' : oneLine(String(value));
}
