import { formatNumber, MATCHES, type Match } from '@takar/core';
import type { ReconcileModel } from '../../data/reconcile-model.js';
import type { PictureContext } from '../../view/picture-context.js';
import type { LegendItem, Picture } from '../../view/picture.js';
import type { PlainTable } from '../../view/plain-table.js';
import { hatched } from '../heatmap/draw-cell.js';
import { reconcileScene } from './reconcile-scene.js';
import { reconcileViews, TONES, type ReconcileView } from './view.js';
import { WORDS } from './words.js';

/** More rows than this are better read as a table. */
const LIMIT = 500;

/** Published figures beside computed ones, and why they differ; `notes` are those of a reviewer, by row. */
export function reconcilePicture(
  model: ReconcileModel,
  context: PictureContext,
  notes: ReadonlyMap<number, string> | null = null,
): Picture {
  const { tongue, heading, density } = context;
  const all = reconcileViews(model, context);
  const views = all.slice(0, LIMIT);
  const summary = context.summary ?? summaryOf(all, context);
  return {
    summary,
    note: all.length > LIMIT ? tongue.words.shown(LIMIT, all.length) : null,
    legend: legendOf(all, context),
    basis: [model.basis],
    table: () => tableOf(all, context, notes),
    scene:
      views.length === 0
        ? null
        : (width) => reconcileScene(views, { width, title: heading, description: summary, tongue, density }),
  };
}

const countOf = (views: readonly ReconcileView[], match: Match): number =>
  views.filter(({ found }) => found.match === match).length;

function summaryOf(views: readonly ReconcileView[], { tongue }: PictureContext): string {
  const { locale, numbers } = tongue.core;
  const words = WORDS[locale];
  const number = (count: number): string => formatNumber(count, numbers);
  const left = countOf(views, 'notComputable');
  const others = MATCHES.filter((match) => match !== 'exact' && match !== 'notComputable').flatMap((match) => {
    const count = countOf(views, match);
    return count === 0 ? [] : [`${number(count)} ${words.match[match]}`];
  });
  return words.summary(
    number(countOf(views, 'exact')),
    number(views.length - left),
    others,
    left === 0 ? null : number(left),
  );
}

function legendOf(views: readonly ReconcileView[], { tongue }: PictureContext): readonly LegendItem[] {
  const words = WORDS[tongue.core.locale];
  const box = { x: 1, y: 1, width: 20, height: 12 };
  return MATCHES.flatMap((match): LegendItem[] => {
    const count = countOf(views, match);
    if (count === 0) return [];
    const mark =
      match === 'notComputable'
        ? ({ kind: 'path', role: 'hatch', d: hatched(box) } as const)
        : ({ kind: 'rect', role: TONES[match], ...box } as const);
    return [{ marks: [mark], text: `${words.match[match]} (${count}): ${words.meaning[match]}` }];
  });
}

function tableOf(
  views: readonly ReconcileView[],
  { tongue }: PictureContext,
  notes: ReadonlyMap<number, string> | null,
): PlainTable {
  const { columns } = tongue.words;
  const words = WORDS[tongue.core.locale];
  const review = notes !== null;
  return {
    columns: [
      columns.indicator,
      columns.unit,
      columns.period,
      review ? words.review.before : words.published,
      review ? words.review.after : words.computed,
      words.difference,
      words.verdict,
      words.remarks,
      ...(review ? [words.review.note] : []),
    ],
    rows: views.map(({ name, found, row, ...view }) => [
      name,
      textOf(found.input['unit']),
      textOf(found.input['period']),
      { text: view.published, value: view.publishedValue },
      { text: view.computed, value: found.computed },
      { text: view.difference, value: found.difference },
      view.verdict,
      view.remarks.join('; '),
      ...(review ? [notes.get(row) ?? ''] : []),
    ]),
  };
}

function textOf(value: string | number | boolean | null | undefined): string | null {
  return value === undefined || value === null ? null : String(value);
}
