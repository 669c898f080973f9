import { formatMoney, formatNumber } from '@takar/core';
import type { BudgetPerformance } from '@takar/core/budget';
import type { BudgetModel } from '../../data/budget-model.js';
import { periodWords } from '../../locale/period-words.js';
import type { PictureContext } from '../../view/picture-context.js';
import { WORDS } from './words.js';

/** A mark as people read it. */
export interface ScatterView {
  /** `row-3` or `score-2`. */
  readonly id: string;
  readonly datum: number;
  readonly performance: BudgetPerformance;
  readonly name: string;
  /** Unit and period, where they tell marks apart. */
  readonly context: string;
  readonly achievement: string;
  readonly absorption: string;
  readonly budget: string;
  readonly realised: string;
  /** `Efisien (9,27%)`; null where that cannot be said. */
  readonly verdict: string | null;
  /** Per cent by rule B. */
  readonly efficiency: number | null;
  /** Why it is not drawn; null where it is. */
  readonly missing: string | null;
}

const DIGITS = 2;
const NONE = '–';

/** The marks that the filters let through, in the order of the rows. */
export function viewsOf(
  { performances, by, computation }: BudgetModel,
  context: PictureContext,
): readonly ScatterView[] {
  const { period, unit, heading } = context;
  const shown = performances.filter(
    (each) =>
      (unit === null || each.unit === unit.normalize('NFC').trim()) && (period === null || each.period === period),
  );
  const units = new Set(shown.map((each) => each.unit));
  const periods = new Set(shown.map((each) => each.period));
  return shown.map((performance): ScatterView => {
    const { rows, score } = performance;
    const row = rows[0] ?? 0;
    const name = (by === 'unit' ? performance.unit : performance.indicator) ?? `${heading} ${row + 1}`;
    const parts = [
      by === 'row' && units.size > 1 ? performance.unit : null,
      periods.size > 1 && performance.period !== null
        ? periodWords(performance.period, context.tongue.core.locale)
        : null,
    ];
    return {
      id: score === null ? `row-${row}` : `score-${score}`,
      datum: score ?? row,
      performance,
      name,
      context: parts.filter((part) => part !== null).join(' · '),
      ...figuresOf(performance, context, score !== null && isProvisional(computation, rows)),
    };
  });
}

function isProvisional({ columns }: BudgetModel['computation'], rows: readonly number[]): boolean {
  return rows.some((row) => (columns.achievement.status[row] ?? 0) > 1);
}

type Figures = Pick<
  ScatterView,
  'achievement' | 'absorption' | 'budget' | 'realised' | 'verdict' | 'efficiency' | 'missing'
>;

function figuresOf(
  { achievement, absorption, budget, realised, efficiency, efficient, lacks }: BudgetPerformance,
  { tongue }: PictureContext,
  provisional: boolean,
): Figures {
  const { core, words } = tongue;
  const own = WORDS[core.locale];
  const percent = (value: unknown): string =>
    typeof value === 'number' ? words.percent(formatNumber(value, core.numbers, DIGITS)) : NONE;
  const money = (value: bigint | null): string => (value === null ? NONE : formatMoney(value, { locale: core.locale }));
  const share = efficiency?.values['efficiency'] ?? null;
  const word = efficient === null ? null : efficient ? own.efficient : own.notEfficient;
  const figure = percent(achievement.value);
  return {
    achievement: provisional && achievement.value !== null ? `${figure} (${own.provisional})` : figure,
    absorption: percent(absorption?.value),
    budget: money(budget.value),
    realised: money(realised.value),
    verdict: word === null ? null : typeof share === 'number' ? `${word} (${percent(share)})` : word,
    efficiency: typeof share === 'number' ? share : null,
    missing: lacks === null ? null : `${own.lacks[lacks.what]}: ${core.reasons[lacks.reason]}`,
  };
}

/** Figures of a mark in a line: `Capaian kinerja 102,50% · Penyerapan anggaran 93,00% · Efisien (9,27%)`. */
export function figureLine(view: ScatterView, { core }: PictureContext['tongue']): string {
  const words = WORDS[core.locale];
  return [
    ...(view.context === '' ? [] : [view.context]),
    ...(view.achievement === NONE ? [] : [`${words.achievement} ${view.achievement}`]),
    ...(view.absorption === NONE ? [] : [`${words.absorption} ${view.absorption}`]),
    ...(view.verdict === null ? [] : [view.verdict.replaceAll(' ', '\u00a0')]),
    ...(view.missing === null ? [] : [view.missing]),
  ].join(' · ');
}
