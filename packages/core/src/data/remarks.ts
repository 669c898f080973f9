import type { TextColumn } from '../outcome/column.js';
import { statusOf } from '../outcome/reason.js';
import type { CellReading } from './cell-reading.js';
import type { FoundAt, IssueLog } from './issue-log.js';
import { inStatedUnit, magnitudeOf } from './magnitude-words.js';
import type { OpenColumn } from './number-column.js';
import type { Sheet } from './sheet.js';
import type { Rows } from './text-column.js';

const UNREADABLE = statusOf('unreadable');
const OUT_OF_RANGE = statusOf('out_of_range');

/** What remarkable cells are told with. */
export interface RemarkContext {
  readonly sheet: Sheet;
  readonly rows: Rows;
  readonly measureUnits: TextColumn | undefined;
  readonly log: IssueLog;
}

/** Fields whose unreadable cells do not leave a row without achievement: each text is told once. */
export const MINOR: ReadonlySet<string> = new Set(['weight', 'cap', 'precision', 'worst', 'natural_maximum']);

/**
 * Tells of every cell that is no plain figure: bounds, words of magnitude, two quantities, unreadable text, figures out
 * of range. A range or a bound is a target; a realisation is one figure, so there it has no value.
 */
export function remarkOn(state: OpenColumn, context: RemarkContext): void {
  const { sheet, rows, log } = context;
  const minor = new Map<string, { readonly at: FoundAt; rows: number }>();
  // what was decided late comes last in the list, and only the first thousand are told one by one
  for (const row of state.remarkable.sort((a, b) => a - b)) {
    if (state.told.has(row)) continue;
    const source = rows[row] as number;
    const raw = sheet.cell(source, state.column);
    const reading = state.read(raw);
    const at = { row, field: state.field, line: sheet.line(source), column: state.column + 1 };
    const text = String(raw);
    if (state.figures.status[row] === OUT_OF_RANGE) {
      log.add('number/out-of-range', at, { text });
      continue;
    }
    refuseOutsideTargets(state, row, reading);
    const told = tell(state, row, reading, text, at, context);
    if (told || state.figures.status[row] !== UNREADABLE) continue;
    if (!MINOR.has(state.field)) log.add('number/unreadable', at, { field: state.field, text });
    else {
      const known = minor.get(text) ?? { at, rows: 0 };
      known.rows += 1;
      minor.set(text, known);
    }
  }
  for (const [text, { at, rows: count }] of minor) {
    log.add('number/unreadable', at, { field: state.field, text, ...(count > 1 ? { rows: count } : {}) });
  }
}

function refuseOutsideTargets(state: OpenColumn, row: number, reading: CellReading): void {
  if (state.field === 'target') return;
  if (reading.kind !== 'range' && !(reading.kind === 'number' && reading.bound === true)) return;
  state.figures.status[row] = UNREADABLE;
  state.figures.values[row] = NaN;
}

/** Issues of their own; true when the cell needs no other. */
function tell(
  state: OpenColumn,
  row: number,
  reading: CellReading,
  text: string,
  at: FoundAt,
  context: RemarkContext,
): boolean {
  const { log } = context;
  switch (reading.kind) {
    case 'quantities':
      log.add('number/two-quantities', at, { text, parts: reading.parts });
      return true;
    case 'range':
      if (state.field !== 'target') log.add('number/two-quantities', at, { text, parts: text.split(/[-–—]|s\.?d\.?/) });
      return true;
    case 'grade':
      // Target and realisation were compared as grades already.
      return state.field === 'target' || state.field === 'realisation';
    case 'number':
      if (reading.unscaled !== undefined) scale(state, row, text, at, context);
      if (reading.bound !== true || state.field !== 'target') return false;
      log.add('number/bound', at, { text, value: state.figures.values[row] });
      return true;
    default:
      return false;
  }
}

/** `2,5 miliar` is 2500000000, and 2500 where the unit of the row is *Rp juta*; beside *Rp miliar* it is 2.5. */
function scale(state: OpenColumn, row: number, text: string, at: FoundAt, { measureUnits, log }: RemarkContext): void {
  const stated = magnitudeOf(measureUnits?.values[row] ?? '');
  if (stated > 0) state.figures.values[row] = inStatedUnit(state.figures.values[row] as number, stated);
  else log.add('number/rupiah-unit', at, { text, value: state.figures.values[row] });
}
