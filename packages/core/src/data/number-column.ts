import { numberColumn, type NumberColumn } from '../outcome/column.js';
import { statusOf } from '../outcome/reason.js';
import type { CellReading } from './cell-reading.js';
import { chosen, numberCellOf, type Notation } from './number-cell.js';
import { addEvidence, noEvidence, type StyleEvidence } from './number-style.js';
import { readsTwoWays } from './numeral.js';
import { readPlainCell } from './plain-cell.js';
import type { ReaderParts } from './reader-parts.js';
import type { PlainRun, RawCell, Sheet } from './sheet.js';
import type { Rows } from './text-column.js';

/** A column of figures while its cells that read two ways are still open. */
export interface OpenColumn {
  readonly field: string;
  /** Column of the sheet. */
  readonly column: number;
  readonly figures: NumberColumn;
  readonly evidence: StyleEvidence;
  /** Rows whose cell reads two ways, ascending. */
  readonly open: number[];
  /** Notation taken for those cells: 1 for `id`, 2 for `en`, 0 elsewhere. Made when the first is found. */
  notations: Uint8Array | null;
  /**
   * Rows whose cell needs telling: ranges, bounds, units (`%` of a published figure is none), grades alone, two quantities,
   * unreadable text, out of range.
   */
  readonly remarkable: number[];
  /** Remarkable rows that an issue was already written for. */
  readonly told: Set<number>;
  /** Grade that each row's cell names, with or without a number; made when the first is found. */
  grades: (string | undefined)[] | null;
  /** Readings of texts that came before. */
  readonly read: (raw: RawCell) => CellReading;
}

/** Texts whose reading is remembered. */
const REMEMBERED = 4096;

const UNREADABLE = statusOf('unreadable');
const OUT_OF_RANGE = statusOf('out_of_range');

/**
 * Reads a column of figures: values and statuses of every cell that reads one way. Plain digits take a fast path that
 * makes no string; the sign that was met last is tried first. Every cell of `figures` is written.
 */
export function openColumn(
  sheet: Sheet,
  rows: Rows,
  field: string,
  column: number,
  parts: Pick<ReaderParts, 'oddCell'>,
  figures = numberColumn(rows.length),
): OpenColumn {
  const state: OpenColumn = {
    field,
    column,
    figures,
    evidence: noEvidence(),
    open: [],
    notations: null,
    remarkable: [],
    told: new Set(),
    grades: null,
    read: remembering(parts),
  };
  readCells(state, sheet, rows);
  return state;
}

/** Reads every cell: many plain ones at once where the sheet can, the others one by one. */
function readCells(state: OpenColumn, sheet: Sheet, rows: Rows): void {
  const { column, figures, evidence } = state;
  const run: PlainRun = { values: figures.values, signed: 0, firstSigned: 0 };
  const cellAt = (i: number): RawCell => sheet.cell(rows[i] as number, column);
  const readPlain = (from: number, sign: 'comma' | 'point'): number => {
    const next = sheet.plainRun?.(rows, from, column, sign === 'comma' ? ',' : '.', run) ?? from;
    if (next > from) {
      figures.status.fill(0, from, next);
      evidence[sign] += run.signed;
      if (run.signed > 0) evidence[`${sign}Text`] ??= String(cellAt(run.firstSigned));
    }
    return next;
  };
  for (let i = 0; i < rows.length;) {
    const next = readPlain(readPlain(i, 'comma'), 'point');
    if (next === i) readRow(state, i, rows.length, cellAt(i));
    i = Math.max(next, i + 1);
  }
}

function readRow(state: OpenColumn, row: number, length: number, raw: RawCell): void {
  const { values, status } = state.figures;
  if (typeof raw === 'number' && Math.abs(raw) < 1e15) {
    values[row] = raw + 0;
    status[row] = 0;
    return;
  }
  const reading = state.read(raw);
  addEvidence(state.evidence, raw, reading);
  if (isOpen(reading)) {
    state.open.push(row);
    return;
  }
  setFigure(state, row, raw, reading, 'id');
  if (reading.kind === 'number' || reading.kind === 'grade') noteGrade(state, row, length, reading.grade);
}

/** Writes what a reading comes to in a notation, and notes what needs telling. */
export function setFigure(
  state: OpenColumn,
  row: number,
  raw: RawCell,
  reading: CellReading,
  notation: Notation,
): void {
  const { values, status } = state.figures;
  const cell = numberCellOf(raw, reading, notation);
  status[row] = statusOf(cell.reason ?? 'value');
  values[row] = cell.value ?? NaN;
  const odd = status[row] === UNREADABLE || status[row] === OUT_OF_RANGE;
  const special =
    reading.kind === 'range' ||
    (reading.kind === 'number' &&
      (reading.bound === true ||
        reading.unscaled !== undefined ||
        (reading.unit !== undefined && (reading.unit !== '%' || state.field !== 'published'))));
  if (odd || special) state.remarkable.push(row);
}

/** True when the two notations give a cell different values. */
export function isOpen(reading: CellReading): boolean {
  if (reading.kind === 'number') return readsTwoWays(reading.numeral);
  return reading.kind === 'range' && (readsTwoWays(reading.from) || readsTwoWays(reading.to));
}

/** Notes the notation that was taken for a cell that reads two ways. */
export function noteNotation(state: OpenColumn, row: number, notation: Notation): void {
  state.notations ??= new Uint8Array(state.figures.values.length);
  state.notations[row] = notation === 'id' ? 1 : 2;
}

/** Notation that a row's cell was read in. */
export function notationAt(state: OpenColumn, row: number): Notation {
  return state.notations?.[row] === 2 ? 'en' : 'id';
}

export function noteGrade(state: OpenColumn, row: number, length: number, grade: string | undefined): void {
  if (grade === undefined) return;
  state.grades ??= new Array<string | undefined>(length);
  state.grades[row] = grade;
}

/** Lower bound of a range cell in the notation it was read in; undefined for other cells. */
export function lowerBound(reading: CellReading, notation: Notation): number | undefined {
  return reading.kind === 'range' ? chosen(reading.from, notation).value : undefined;
}

function remembering(parts: Pick<ReaderParts, 'oddCell'>): (raw: RawCell) => CellReading {
  const known = new Map<RawCell, CellReading>();
  return (raw) => {
    const before = known.get(raw);
    if (before !== undefined) return before;
    const reading = readPlainCell(raw) ?? parts.oddCell(raw);
    if (known.size < REMEMBERED) known.set(raw, reading);
    return reading;
  };
}
