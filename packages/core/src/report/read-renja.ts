import { evaluateCase, type CaseResult } from '../case/evaluate-case.js';
import { lineOf } from '../data/named-columns.js';
import { readNumberColumns } from '../data/read-number-columns.js';
import type { NumbersOption } from '../data/decide-notations.js';
import type { Sheet } from '../data/sheet.js';
import { round } from '../decimal/round.js';
import { isPercent } from '../indicator/measure-kind.js';
import type { Issue } from '../issue.js';
import type { TableIssue } from '../issue-table.js';
import type { Messages } from '../locale/messages.js';
import { postOf } from '../monitoring/post.js';
import { RENJA_EVALUATION } from '../regulations/rules/renja-evaluation.js';
import { RENJA_FIGURES, renjaColumns, type RenjaFigure, type RenjaSide, type RenjaText } from './renja-columns.js';
import { renjaIssue } from './renja-issues.js';

/** One side of a row of form E.81: what stands in the source, and what the rule answers. */
export interface RenjaFigures {
  /** Figures as they stand; null where a cell has none. */
  readonly stated: Readonly<Record<RenjaFigure, number | null>>;
  /** Columns 13, 14 and 15 by ORG-CON-02; null with the reason in `result`. */
  readonly year: number | null;
  readonly toDate: number | null;
  /** Per cent. */
  readonly share: number | null;
  readonly result: CaseResult | null;
}

/** A row of form E.81. */
export interface RenjaRow extends Readonly<Record<RenjaText, string | null>> {
  /** Line of the source, from 1. */
  readonly line: number | null;
  readonly performance: RenjaFigures;
  readonly budget: RenjaFigures;
}

/** A form E.81 that was read and computed; no rows where the sheet is none. */
export interface RenjaReading {
  readonly rows: readonly RenjaRow[];
  readonly issues: readonly (Issue | TableIssue)[];
}

/** What no form E.81 is without, and how it is headed. */
const NEEDED = { end: 'Target Renstra K', earlier: 'Realisasi s.d. tahun lalu K' } as const;
/** Stated figures are compared at the digits that the form prints. */
const DIGITS = 2;
const QUARTERS = ['q1', 'q2', 'q3', 'q4'] as const;
const COLUMNS = { year: 13, toDate: 14, share: 15 } as const;

/**
 * Reads form E.81 (*evaluasi terhadap hasil Renja*) and computes columns 13 to 15 of performance and budget by ORG-CON-02:
 * the year from its quarters where all four stand there, else as it is stated. Stated figures that differ are told of, and
 * percentages that were added over years.
 *
 * Source: Permendagri 86/2017, form E.81.
 */
export function readRenja(
  sheet: Sheet,
  { messages, numbers }: { readonly messages: Messages; readonly numbers?: NumbersOption | undefined },
): RenjaReading {
  const { locale } = messages;
  const { figures, texts } = renjaColumns(sheet.headers);
  const absent = Object.entries(NEEDED).flatMap(([figure, head]) =>
    figures[`performance ${figure}`] === undefined ? [head] : [],
  );
  if (absent.length > 0)
    return { rows: [], issues: [renjaIssue('renja/no-columns', locale, { path: '' }, { columns: absent.join(', ') })] };
  const textOf = (row: number, name: RenjaText): string | null => {
    const column = texts[name];
    const cell = column === undefined ? null : sheet.cell(row, column);
    return cell === null ? null : lineOf(String(cell));
  };
  const measureUnits = Array.from({ length: sheet.rowCount }, (_, row) => textOf(row, 'measure'));
  const headed = (column: number): string => sheet.headers[column] ?? '';
  const places = Object.fromEntries(Object.values(figures).map((column) => [headed(column), column]));
  const read = readNumberColumns(sheet, places, { messages, numbers, measureUnits });
  const issues: (Issue | TableIssue)[] = [...read.issues];
  const sideOf = (row: number, side: RenjaSide): RenjaFigures => {
    const stated = Object.fromEntries(
      RENJA_FIGURES.map((figure) => {
        const place = figures[`${side} ${figure}`];
        const column = place === undefined ? undefined : read.columns[headed(place)];
        return [figure, column?.status[row] === 0 ? (column.values[row] as number) : null];
      }),
    ) as Record<RenjaFigure, number | null>;
    return computed(stated, messages);
  };
  const rows: RenjaRow[] = [];
  for (let row = 0; row < sheet.rowCount; row += 1) {
    const text = (name: RenjaText): string | null => textOf(row, name);
    if (text('work') === null && text('indicator') === null) continue;
    const [performance, budget] = [sideOf(row, 'performance'), sideOf(row, 'budget')];
    if (performance.stated.end === null && budget.stated.end === null) continue;
    const line = sheet.line(row) ?? null;
    const place = { row, line };
    issues.push(...faultsOf(performance, text('measure'), place, messages));
    issues.push(...faultsOf(budget, null, place, messages));
    rows.push({
      ...{ goal: text('goal'), code: text('code'), work: text('work'), indicator: text('indicator') },
      ...{ measure: text('measure'), owner: postOf(text('owner')) },
      line,
      performance,
      budget,
    });
  }
  return { rows, issues };
}

function computed(stated: RenjaFigures['stated'], messages: Messages): RenjaFigures {
  const whole = QUARTERS.every((quarter) => stated[quarter] !== null);
  const quarters = whole
    ? Object.fromEntries(QUARTERS.map((quarter) => [quarter, stated[quarter]]))
    : { this_year: stated.year };
  const given = { target: stated.end, earlier: stated.earlier, ...quarters };
  const present = Object.fromEntries(Object.entries(given).filter(([, value]) => value !== null));
  const { result } = evaluateCase(RENJA_EVALUATION, present, { messages });
  const figure = (name: string): number | null => {
    const value = result?.values[name];
    return typeof value === 'number' ? value : null;
  };
  const share = typeof result?.value === 'number' ? result.value : null;
  return { stated, year: figure('year_realisation') ?? stated.year, toDate: figure('to_date'), share, result };
}

function faultsOf(
  figures: RenjaFigures,
  measure: string | null,
  at: { readonly row: number; readonly line: number | null },
  { locale }: Messages,
): readonly TableIssue[] {
  const { stated } = figures;
  const place = { path: `/rows/${at.row}`, line: at.line ?? undefined };
  const row = at.line ?? at.row + 1;
  const differing = (['year', 'toDate', 'share'] as const).flatMap((name) => {
    const [was, is] = [stated[name], figures[name]];
    if (was === null || is === null || round(was, DIGITS) === round(is, DIGITS)) return [];
    const values = { row, column: COLUMNS[name], stated: round(was, DIGITS), computed: round(is, DIGITS) };
    return [renjaIssue('renja/differs', locale, place, values)];
  });
  const added = isPercent(measure) && stated.earlier !== null && stated.earlier !== 0 && figures.toDate !== null;
  return added
    ? [...differing, renjaIssue('renja/percentage-added', locale, place, { row, value: round(figures.toDate, DIGITS) })]
    : differing;
}
