import { formatNumber, type Computation, type MissingReason, type NumberCell } from '@takar/core';
import type { Tongue } from '../locale/tongue.js';
import { cellText, unitWord } from './figure-text.js';
import type { RowView } from './row-view.js';
import { barKind, statusWord, yearEnded } from './status.js';
import { periodWords } from '../locale/period-words.js';

/** What views of rows depend on beside the rows. */
export interface ViewOptions {
  readonly tongue: Tongue;
  /** Day of reporting that the page names; null when it names none. */
  readonly asOf: string | null;
}

const DIGITS = 2;
const NO_FIGURE = '–';

/** One row of a computation as people read it. */
export function viewRow(computation: Computation, index: number, { tongue, asOf }: ViewOptions): RowView {
  const { core, words } = tongue;
  const row = computation.row(index);
  const text = (field: string): string | null => textOf(row.input[field]);
  const measure = text('measure_unit');
  const period = text('period');
  const target = computation.table.numberCell(index, 'target');
  const realisation = computation.table.numberCell(index, 'realisation');
  const place = placeOf(target, realisation);
  const kind = barKind(computation, index, row, place !== null);
  const band = computation.columns.band;
  const position = band.status[index] === 0 ? (band.values[index] as number) : null;
  return {
    row: index,
    indicator: text('indicator') ?? String(index + 1),
    unit: text('unit'),
    period: period === null ? null : periodWords(period, core.locale),
    ...figures(computation, index, measure, tongue),
    achievement: row.achievement,
    figure: row.achievement === null ? NO_FIGURE : words.percent(formatNumber(row.achievement, core.numbers, DIGITS)),
    kind,
    bar: row.achievement ?? (kind === 'open' ? place : null),
    band: position,
    bandWord: position === null ? null : (computation.scale.bands[position]?.label[core.locale] ?? null),
    bandLabel: row.bandLabel,
    statusWord: statusWord(row, kind, yearEnded(period, asOf), words),
    reason: kind === 'open' ? words.undirected : reasonText(row.reason, target, realisation, tongue),
  };
}

function textOf(value: string | number | boolean | null | undefined): string | null {
  if (value === undefined || value === null || value === '') return null;
  return String(value);
}

/** Why there is no achievement; of an input that has no figure, which one it is. */
function reasonText(
  reason: MissingReason | null,
  target: NumberCell | undefined,
  realisation: NumberCell | undefined,
  { core, words }: Tongue,
): string | null {
  if (reason === null) return null;
  const why = core.reasons[reason];
  if (target !== undefined && target.reason === reason)
    return words.notComputed(`${lower(words.columns.target)} ${why}`);
  if (realisation !== undefined && realisation.reason === reason)
    return words.notComputed(`${lower(words.columns.realisation)} ${why}`);
  return words.notComputed(why);
}

function lower(word: string): string {
  return word.toLowerCase();
}

/** Target and realisation as written; a unit that is a word stands once, at the last of them that has a figure. */
function figures(
  computation: Computation,
  index: number,
  measure: string | null,
  tongue: Tongue,
): Pick<RowView, 'target' | 'realisation'> {
  const target = computation.table.numberCell(index, 'target');
  const realisation = computation.table.numberCell(index, 'realisation');
  const word = unitWord(measure);
  const unit = word === null ? '' : ` ${word}`;
  const last = isWritten(realisation) ? realisation : isWritten(target) ? target : undefined;
  const text = (cell: NumberCell | undefined): string =>
    `${cellText(cell, measure, tongue)}${cell !== undefined && cell === last ? unit : ''}`;
  return {
    target: text(target),
    realisation: realisation === undefined ? ratioText(computation, index, tongue) : text(realisation),
  };
}

function isWritten(cell: NumberCell | undefined): boolean {
  return cell !== undefined && cell.value !== null;
}

/** A realisation that is given as numerator and denominator, as both. */
function ratioText({ table }: Computation, index: number, tongue: Tongue): string {
  const parts = [table.numberCell(index, 'numerator'), table.numberCell(index, 'denominator')];
  if (parts.includes(undefined)) return tongue.core.reasons.missing;
  return parts.map((cell) => cellText(cell, null, tongue)).join(' / ');
}

/** Place of a realisation on an axis where its target stands at 100: geometry, not an achievement. */
function placeOf(target: NumberCell | undefined, realisation: NumberCell | undefined): number | null {
  const end = target?.value ?? null;
  const value = realisation?.value ?? null;
  return end === null || value === null || end <= 0 ? null : (value / end) * 100;
}
