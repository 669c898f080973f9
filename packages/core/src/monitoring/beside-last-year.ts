import { evaluateCase, type CaseResult } from '../case/evaluate-case.js';
import { COURSE } from '../comparison/direction.js';
import { seriesBreaks } from '../comparison/series-breaks.js';
import { isOrdinal } from '../comparison/series-of-table.js';
import { categoriesOf, numbersOf, textsOf, type NumberField } from '../data/indicator-table.js';
import type { Computation } from '../indicator/computation.js';
import { supersededRows } from '../indicator/superseded.js';
import type { Messages } from '../locale/messages.js';
import { categoryAt } from '../outcome/column.js';
import { outcomeAt } from '../outcome/outcome.js';
import { LAST_YEAR } from '../regulations/permenpanrb-53-2014/this-and-last-year.js';
import { parsePeriod } from '../time/parse-period.js';

/** A row beside the same period of the year before, by LKJ-2. */
export interface YearAgo {
  /** Row of the year before. */
  readonly row: number;
  readonly result: CaseResult;
  /** True where the realisation is worse by the polarity of the indicator; null where that cannot be said. */
  readonly worse: boolean | null;
}

/**
 * Compares a row with the same period of the year before, quarter with quarter and year with year (LKJ-2). Null where there
 * is no such row, where the series breaks between the two, and for grades.
 *
 * Source: PermenPANRB 53/2014, Lampiran II (LKJ-2).
 */
export function yearAgoOf(computation: Computation, messages: Messages): (row: number) => YearAgo | null {
  const { table, columns } = computation;
  const superseded = supersededRows(table);
  const periods = textsOf(table, 'period')?.values;
  const rows = new Map<string, number>();
  const keyOf = (row: number, period: string): string =>
    JSON.stringify([...(['unit', 'indicator'] as const).map((field) => textsOf(table, field)?.values[row]), period]);
  for (let row = 0; row < table.length; row += 1) {
    const period = parsePeriod(periods?.[row] ?? '');
    if (period !== null && !superseded.has(row)) rows.set(keyOf(row, period.text), row);
  }
  const figure = (field: NumberField, row: number): number | null => {
    const column = numbersOf(table, field);
    return column?.status[row] === 0 ? (column.values[row] as number) : null;
  };
  return (row) => {
    const period = parsePeriod(periods?.[row] ?? '');
    if (period === null || period.grain === 'years' || isOrdinal(table, row)) return null;
    const earlier = String(Number(period.text.slice(0, 4)) - 1) + period.text.slice(4);
    const before = rows.get(keyOf(row, earlier));
    if (before === undefined || seriesBreaks(table, [before, row]).size > 0) return null;
    const { result } = evaluateCase(
      LAST_YEAR,
      {
        realisation: figure('realisation', row),
        previous_realisation: figure('realisation', before),
        target: figure('target', row),
        previous_target: figure('target', before),
        achievement: outcomeAt(columns.achievement, row).value,
        previous_achievement: outcomeAt(columns.achievement, before).value,
        polarity: polarityAt(computation, row),
      },
      { messages },
    );
    return result === null || result.reason !== null ? null : { row: before, result, worse: isWorse(result) };
  };
}

function isWorse({ values }: CaseResult): boolean | null {
  const [worse] = COURSE;
  const course = values['course'];
  if (course === null || course === undefined) return null;
  return course === worse?.label.id || course === worse?.label.en;
}

function polarityAt({ table }: Computation, row: number): string | null {
  const column = categoriesOf(table, 'polarity');
  const name = column === undefined ? null : categoryAt(column, row);
  return name === 'unknown' || name === 'range' ? null : name;
}
