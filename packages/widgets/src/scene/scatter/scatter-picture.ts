import { formatNumber, rupiahOf } from '@takar/core';
import type { BudgetFigure } from '@takar/core/budget';
import type { BudgetModel } from '../../data/budget-model.js';
import type { PictureContext } from '../../view/picture-context.js';
import type { LegendItem, Picture } from '../../view/picture.js';
import type { PlainTable } from '../../view/plain-table.js';
import { dashedPath } from '../dashes.js';
import { linePath } from '../path.js';
import { scatterScene } from './scatter-scene.js';
import { viewsOf, type ScatterView } from './view.js';
import { KINDS, WORDS } from './words.js';

/** More marks than this are better read as a table. */
const LIMIT = 150;

/** Achievement against absorption of the budget, and who is efficient by ORG-BUD-01. */
export function scatterPicture(model: BudgetModel, context: PictureContext): Picture {
  const { tongue, heading, density } = context;
  const all = viewsOf(model, context);
  const views = all.slice(0, LIMIT);
  const summary = context.summary ?? summaryOf(all, model, context);
  return {
    summary,
    note: all.length > LIMIT ? tongue.words.shown(LIMIT, all.length) : null,
    legend: legendOf(tongue.core.locale),
    basis: [model.basis],
    table: () => tableOf(all, model, context),
    scene:
      views.length === 0
        ? null
        : (width) => scatterScene(views, { width, title: heading, description: summary, tongue, density }),
  };
}

function summaryOf(views: readonly ScatterView[], { by }: BudgetModel, { tongue }: PictureContext): string {
  const { locale, numbers } = tongue.core;
  const words = WORDS[locale];
  const number = (count: number): string => formatNumber(count, numbers);
  const missing = new Map<BudgetFigure, number>();
  for (const { performance } of views)
    if (performance.lacks !== null) missing.set(performance.lacks.what, (missing.get(performance.lacks.what) ?? 0) + 1);
  return words.summary({
    drawn: number(views.filter((view) => view.missing === null).length),
    all: number(views.length),
    what: KINDS[locale][by],
    efficient: number(views.filter(({ performance }) => performance.efficient === true).length),
    notEfficient: number(views.filter(({ performance }) => performance.efficient === false).length),
    missing: [...missing].map(([what, count]) => `${number(count)} ${words.lacks[what]}`),
  });
}

function legendOf(locale: 'id' | 'en'): readonly LegendItem[] {
  const words = WORDS[locale];
  const item = (role: string, d: string, text: string): LegendItem => ({ marks: [{ kind: 'path', role, d }], text });
  return [
    item('ring-met', 'M5 7a6 6 0 1 0 12 0a6 6 0 1 0 -12 0z', words.efficientLong),
    item('point-unmet', 'M11 1l6 6l-6 6l-6 -6z', words.notEfficientLong),
    item('point-open', 'M5 1h12v12h-12z', words.several),
    item('gap', linePath(1, 7, 21, 7), words.hundred),
    item('target-line', dashedPath(1, 13, 21, 1, 5, 4), words.diagonal),
    item('arrow', 'M7 10h8l-4 -6z', words.beyond),
  ];
}

function tableOf(views: readonly ScatterView[], { by }: BudgetModel, { tongue }: PictureContext): PlainTable {
  const { columns } = tongue.words;
  const words = WORDS[tongue.core.locale];
  const share = (value: unknown): number | null => (typeof value === 'number' ? value : null);
  const money = (value: bigint | null): number | null => (value === null ? null : rupiahOf(value));
  return {
    columns: [
      ...(by === 'row' ? [columns.indicator] : []),
      columns.unit,
      columns.period,
      words.achievement,
      words.columns.budget,
      words.columns.realised,
      words.absorption,
      words.columns.efficient,
      words.columns.efficiency,
      words.columns.reason,
    ],
    rows: views.map(({ name, performance, ...view }) => [
      ...(by === 'row' ? [name, performance.unit] : [name]),
      performance.period,
      { text: view.achievement, value: performance.achievement.value },
      { text: view.budget, value: money(performance.budget.value) },
      { text: view.realised, value: money(performance.realised.value) },
      { text: view.absorption, value: share(performance.absorption?.value) },
      performance.efficient === null ? null : performance.efficient ? words.efficient : words.notEfficient,
      { text: view.efficiency === null ? '–' : (view.verdict ?? ''), value: view.efficiency },
      view.missing,
    ]),
  };
}
