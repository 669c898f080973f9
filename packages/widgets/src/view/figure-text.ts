import { formatNumber, type NumberCell } from '@takar/core';
import type { WidgetMessages } from '../locale/messages.js';
import type { Tongue } from '../locale/tongue.js';

const MONEY = /^(?:rp\.?|rupiah|idr)\b\s*(.*)$/i;
const PERCENT = /^(?:%|persen|percent|prosen|persentase|prosentase)$/i;

/**
 * A cell's figure as people read it: with the digits that were printed, its grade, its range, and a unit that is
 * written as a sign: `Rp1.000.000`, `85%`, `A (80,50)`, `80–90`. Without figure: the reason in words.
 */
export function cellText(cell: NumberCell | undefined, measureUnit: string | null, tongue: Tongue): string {
  if (cell === undefined) return tongue.core.reasons.missing;
  const { value, grade, from, decimals, reason } = cell;
  if (value === null && grade === undefined) return tongue.core.reasons[reason ?? 'missing'];
  const numbers = tongue.core.numbers;
  const unit = cell.unit ?? measureUnit;
  if (value === null || (grade !== undefined && typeof cell.raw === 'string' && cell.raw.trim() === grade))
    return grade ?? '–';
  // Numbers of JSON have no printed digits; their image is what counts.
  const digits = cell.style === 'typed' ? undefined : decimals;
  const single = formatNumber(value, numbers, digits);
  const figure = from === undefined ? single : `${formatNumber(from, numbers)}${numbers.rangeDash}${single}`;
  const whole = withSign(figure, unit, tongue.words);
  return grade === undefined ? whole : `${grade} (${whole})`;
}

/** A unit that is written as a word beside the figure; null for units that are signs, which `cellText` writes. */
export function unitWord(measureUnit: string | null): string | null {
  if (measureUnit === null || measureUnit === '' || MONEY.test(measureUnit) || PERCENT.test(measureUnit)) return null;
  return measureUnit;
}

function withSign(figure: string, unit: string | null, words: WidgetMessages): string {
  if (unit === null) return figure;
  if (PERCENT.test(unit)) return words.percent(figure);
  const money = MONEY.exec(unit);
  return money === null ? figure : words.money(figure, money[1] ?? '');
}
