import type { TextColumn } from '../outcome/column.js';
import type { CellReading } from './cell-reading.js';
import type { IssueLog } from './issue-log.js';
import { isCountUnit, isRupiahUnit } from './measure-units.js';
import { chosen, type Notation } from './number-cell.js';
import { noteGrade, noteNotation, setFigure, type OpenColumn } from './number-column.js';
import { decidedStyle, type StyleEvidence } from './number-style.js';
import { readsTwoWays, type Numeral } from './numeral.js';
import { styleByPartner } from './partner-style.js';
import type { Sheet } from './sheet.js';
import type { Rows } from './text-column.js';

/** Notation asked for by the caller, or to be found out. */
export type NumbersOption = 'auto' | Notation;

/** Rules that decide a cell which reads two ways, in the order they are asked. */
export type NotationRule = 'option' | 'partner' | 'count' | 'column' | 'table' | 'default';

/** What the cells of a table that read two ways are decided with. */
export interface DecisionContext {
  readonly sheet: Sheet;
  readonly rows: Rows;
  readonly numbers: NumbersOption;
  readonly measureUnits: TextColumn | undefined;
  readonly log: IssueLog;
}

/**
 * Decides every cell that reads two ways, and reports each with both readings and the rule: the notation asked for;
 * else the one in which target and realisation of the row are of one size; else, for counts and whole rupiah, the one
 * without decimals; else the notation of the column; else that of the table; else Indonesian.
 */
export function decideNotations(columns: readonly OpenColumn[], context: DecisionContext): void {
  const table = decidedStyle(
    columns.map(({ evidence }) => evidence).reduce(added, { comma: 0, commaText: null, point: 0, pointText: null }),
  );
  // Decided from what is open now, so that the order of the columns cannot matter.
  const pairs = new Map(columns.map((state) => [state, partnerOf(state, columns)]));
  for (const state of columns) {
    const own = decidedStyle(state.evidence);
    for (const row of state.open) {
      const raw = context.sheet.cell(context.rows[row] as number, state.column);
      const reading = state.read(raw);
      const { notation, rule } = decide(state, row, reading, { own, table, partner: pairs.get(state) }, context);
      noteNotation(state, row, notation);
      setFigure(state, row, raw, reading, notation);
      if (reading.kind === 'number') noteGrade(state, row, context.rows.length, reading.grade);
      report(state, row, String(raw), reading, notation, rule, context);
    }
  }
}

interface Evidence {
  readonly own: Notation | null;
  readonly table: Notation | null;
  readonly partner: OpenColumn | undefined;
}

interface Decision {
  readonly notation: Notation;
  readonly rule: NotationRule;
}

function decide(
  state: OpenColumn,
  row: number,
  reading: CellReading,
  evidence: Evidence,
  context: DecisionContext,
): Decision {
  if (context.numbers !== 'auto') return { notation: context.numbers, rule: 'option' };
  if (reading.kind === 'number') {
    const partner = evidence.partner === undefined ? null : numeralAt(evidence.partner, row, context);
    const byPartner = styleByPartner(reading.numeral, partner);
    if (byPartner !== null) return { notation: byPartner, rule: 'partner' };
    const unit = reading.unit ?? context.measureUnits?.values[row] ?? '';
    const isMeasured = state.field !== 'published' && state.field !== 'weight' && state.field !== 'cap';
    if (isMeasured && (isCountUnit(unit) || isRupiahUnit(unit))) {
      const whole = reading.numeral.id?.decimals === 0 ? 'id' : reading.numeral.en?.decimals === 0 ? 'en' : null;
      if (whole !== null) return { notation: whole, rule: 'count' };
    }
  }
  const pair = pairStyle(state, row, evidence, context);
  const column = pair === undefined ? evidence.own : pair;
  if (column !== null) return { notation: column, rule: 'column' };
  if (evidence.table !== null) return { notation: evidence.table, rule: 'table' };
  return { notation: 'id', rule: 'default' };
}

/**
 * Where target and realisation both read two ways they are read alike: by what both columns speak for together, null when
 * that is a tie. Undefined where the partner reads one way only.
 */
function pairStyle(
  state: OpenColumn,
  row: number,
  { partner }: Evidence,
  context: DecisionContext,
): Notation | null | undefined {
  const numeral = partner === undefined ? null : numeralAt(partner, row, context);
  if (partner === undefined || numeral === null || !readsTwoWays(numeral)) return undefined;
  return decidedStyle(added(state.evidence, partner.evidence));
}

/** Target and realisation are each other's partner. */
function partnerOf(state: OpenColumn, columns: readonly OpenColumn[]): OpenColumn | undefined {
  const field = state.field === 'target' ? 'realisation' : state.field === 'realisation' ? 'target' : null;
  return columns.find((column) => column.field === field);
}

function numeralAt(state: OpenColumn, row: number, { sheet, rows }: DecisionContext): Numeral | null {
  const raw = sheet.cell(rows[row] as number, state.column);
  const reading = state.read(raw);
  if (reading.kind === 'typed') {
    const typed = { value: reading.value, decimals: 0 };
    return { id: typed, en: typed };
  }
  return reading.kind === 'number' ? reading.numeral : null;
}

function report(
  state: OpenColumn,
  row: number,
  text: string,
  reading: CellReading,
  notation: Notation,
  rule: NotationRule,
  { sheet, rows, log }: DecisionContext,
): void {
  const numeral = reading.kind === 'range' ? reading.to : reading.kind === 'number' ? reading.numeral : null;
  if (numeral === null) return;
  const other = notation === 'id' ? 'en' : 'id';
  const at = { row, field: state.field, line: sheet.line(rows[row] as number), column: state.column + 1 };
  const values = { text, chosen: chosen(numeral, notation).value, other: chosen(numeral, other).value, rule };
  log.add('number/ambiguous', at, values);
}

function added(sum: StyleEvidence, next: StyleEvidence): StyleEvidence {
  return { ...sum, comma: sum.comma + next.comma, point: sum.point + next.point };
}
