import { formatNumber, scoreUnits, textsOf, type Computation, type Period, type Scores } from '@takar/core';
import { quiet } from '../../locale/core-words.js';
import { periodWords } from '../../locale/period-words.js';
import type { PictureContext } from '../../view/picture-context.js';
import { periodsOf } from '../../view/periods.js';
import { rowsShown } from '../../view/rows-shown.js';
import { viewScore } from '../../view/score-view.js';
import { seriesOfRows } from '../../view/series.js';
import { viewRow } from '../../view/view-row.js';

/** Digits of a figure. */
const DIGITS = 2;

/** What a row of the heat map is. */
export type HeatmapRows = 'unit' | 'indicator';

/** One cell: a figure with its band, or what is missing. */
export interface HeatCell {
  /** `row-3` or `score-2`; null where there is no row. */
  readonly id: string | null;
  readonly datum: number;
  readonly value: number | null;
  readonly band: number | null;
  readonly provisional: boolean;
  /** Kind of absence; null with a figure. */
  readonly status: string | null;
  /** The figure, or what is missing: the first of what is said. */
  readonly brief: string;
  /** The figure, its band, what it rests on, or why it is missing. */
  readonly said: readonly string[];
}

/** Rows and periods with a cell each. */
export interface HeatTable {
  readonly by: HeatmapRows;
  readonly periods: readonly { readonly text: string; readonly words: string }[];
  readonly rows: readonly { readonly name: string; readonly cells: readonly (HeatCell | null)[] }[];
  /** What `score-0` and so on stand for; null where cells are rows. */
  readonly scores: Scores | null;
}

/** Achievement by unit or indicator and period. By unit where there are several, with scores. */
export function heatTable(computation: Computation, context: PictureContext, by: HeatmapRows | null): HeatTable {
  const rows = rowsShown(computation, context.period, context.unit);
  const periods = periodsOf(computation, rows);
  const series = seriesOfRows(computation, rows);
  const units = new Set(series.map(({ unit }) => unit));
  const kind = by ?? (units.size > 1 ? 'unit' : 'indicator');
  const named = periods.map(({ text }) => ({ text, words: periodWords(text, context.tongue.core.locale) }));
  if (kind === 'unit') {
    const scores = scoreUnits(computation, quiet(context.tongue.core));
    return { by: kind, periods: named, rows: unitRows(computation, context, scores, periods, units), scores };
  }
  const texts = textsOf(computation.table, 'period')?.values;
  const cellOf = (row: number | undefined): HeatCell | null =>
    row === undefined ? null : new RowCell(computation, row, context);
  return {
    by: kind,
    periods: named,
    rows: series.map(({ unit, indicator, rows: own }) => {
      const byPeriod = new Map(own.map((row) => [texts?.[row] ?? '', row]));
      const name = [indicator ?? '–', units.size > 1 ? unit : null].filter((part) => part !== null).join(' · ');
      return { name, cells: periods.map(({ text }) => cellOf(byPeriod.get(text))) };
    }),
    scores: null,
  };
}

/** The cell of a row: its figure at once, its words when they are asked for. Of many cells few are ever said. */
class RowCell implements HeatCell {
  readonly provisional = false;
  readonly value: number | null;
  readonly band: number | null;
  readonly datum: number;
  private readonly of: Computation;
  private readonly context: PictureContext;

  constructor(of: Computation, datum: number, context: PictureContext) {
    const { achievement, band } = of.columns;
    this.value = achievement.status[datum] === 0 ? (achievement.values[datum] as number) : null;
    this.band = band.status[datum] === 0 ? (band.values[datum] as number) : null;
    this.datum = datum;
    this.of = of;
    this.context = context;
  }

  get id(): string {
    return `row-${this.datum}`;
  }

  get status(): string | null {
    return this.value === null ? this.of.row(this.datum).status : null;
  }

  get brief(): string {
    const { core, words } = this.context.tongue;
    return this.value === null ? (this.said[0] ?? '') : words.percent(formatNumber(this.value, core.numbers, DIGITS));
  }

  get said(): readonly string[] {
    const { figure, statusWord, reason, bandLabel } = viewRow(this.of, this.datum, this.context);
    const said = this.value === null ? [statusWord, reason] : [figure, statusWord, bandLabel];
    return said.filter((part) => part !== null);
  }
}

function unitRows(
  computation: Computation,
  context: PictureContext,
  scores: Scores,
  periods: readonly Period[],
  units: ReadonlySet<string | null>,
): HeatTable['rows'] {
  const groups = new Map(scores.groups.map(({ unit, period }, i) => [JSON.stringify([unit, period]), i]));
  return [...units].map((unit) => ({
    name: unit ?? context.heading,
    cells: periods.map(({ text }) => scoreCell(groups.get(JSON.stringify([unit, text])))),
  }));

  function scoreCell(index: number | undefined): HeatCell | null {
    if (index === undefined) return null;
    const view = viewScore(computation, scores, index, context.tongue);
    // A score of 0 that rests on no report at all is no figure to paint.
    const reported = scores.groups[index]?.coverage.reported ?? 0;
    const missing = view.score === null || reported === 0;
    const said = missing
      ? [view.coverage, ...(view.reason === null ? [] : [view.reason])]
      : [view.figure, ...(view.bandLabel === null ? [] : [view.bandLabel]), view.coverage];
    return {
      id: `score-${index}`,
      datum: index,
      value: missing ? null : view.score,
      band: missing ? null : view.band,
      provisional: view.provisional,
      status: missing ? statusOf(index) : null,
      brief: said[0] ?? '',
      said,
    };
  }

  /** The status that all rows of a group share; not computable where they differ. */
  function statusOf(index: number): string {
    const statuses = new Set((scores.members[index] ?? []).map((row) => computation.row(row).status));
    return statuses.size === 1 ? ([...statuses][0] as string) : 'not-computable';
  }
}
