import { formatNumber, type UnitWorkload } from '@takar/core';
import { WORKLOAD_WORDS } from '@takar/core/workload';
import type { UnitLoad, WorkloadModel } from '../../data/workload-model.js';
import type { Tongue } from '../../locale/tongue.js';
import type { PictureContext } from '../../view/picture-context.js';
import type { LegendItem, Picture } from '../../view/picture.js';
import type { PlainTable } from '../../view/plain-table.js';
import { barsScene } from '../bars/bars-scene.js';
import { mostHeads, signed, sumText, viewLoad, type LoadView } from './view.js';
import { WORDS, type WorkloadPictureWords } from './words.js';

/** Units that a page shows: one where it names one. */
export function loadsShown(model: WorkloadModel, unit: string | null): readonly UnitLoad[] {
  return unit === null ? model.loads : model.loads.filter((each) => each.unit === unit);
}

/** The units that a page shows, as people read them. */
export function viewsOf(model: WorkloadModel, { unit, tongue }: PictureContext): readonly LoadView[] {
  const shown = loadsShown(model, unit);
  const most = mostHeads(shown);
  return shown.map((load, index) => viewLoad(load, { index, only: shown.length === 1, most }, tongue));
}

/** Staff in post against the need of every post, with surplus or shortage, and what is known of each unit. */
export function workloadPicture(model: WorkloadModel, context: PictureContext): Picture {
  const { tongue, heading, density, unit } = context;
  const { locale } = tongue.core;
  const words = WORDS[locale];
  const views = viewsOf(model, context);
  const [only] = loadsShown(model, unit);
  const whole = unit === null ? model.total : (only?.result ?? model.total);
  const summary = context.summary ?? summaryOf(whole, unit, tongue);
  const scheme = WORKLOAD_WORDS[model.scheme]?.[locale] ?? model.scheme;
  const options = { title: heading, description: summary, density };
  return {
    summary,
    note: [words.rounding(scheme), ...(model.minimum === 1 ? [words.minimum] : [])].join(' '),
    legend: legendOf(views, words),
    basis: model.basis,
    table: () => tableOf(views, tongue),
    scene: views.length === 0 ? null : (width) => barsScene(views, options, width),
  };
}

function summaryOf(whole: UnitWorkload, unit: string | null, tongue: Tongue): string {
  const { locale, numbers } = tongue.core;
  const words = WORDS[locale];
  const least = whole.posts.reduce((lowest, { difference }) => Math.min(lowest, difference ?? 0), 0);
  const names = whole.posts.filter(({ difference }) => least < 0 && difference === least).map(({ id }) => id);
  const text = sumText(whole, tongue);
  return [
    `${unit === null ? '' : `${unit}: `}${unit === null ? text.charAt(0).toUpperCase() + text.slice(1) : text}.`,
    ...(names.length === 0 ? [] : [words.most(words.signed(names.slice(0, 3).join(', '), signed(least, numbers)))]),
  ].join(' ');
}

function legendOf(views: readonly LoadView[], words: WorkloadPictureWords): readonly LegendItem[] {
  const rows = views.flatMap((view) => view.rows);
  const bar = { kind: 'rect', x: 1, y: 2, width: 20, height: 10 } as const;
  const any = (kind: string): boolean => rows.some((row) => row.kind === kind && row.share !== null);
  return [
    ...(any('met') ? [{ text: words.evenKey, marks: [{ ...bar, role: 'bar-met' }] }] : []),
    ...(any('unmet')
      ? [
          {
            text: words.shortKey,
            marks: [
              { ...bar, role: 'bar-unmet' },
              { kind: 'path', role: 'stripe', d: 'M6 2v10M12 2v10M18 2v10' } as const,
            ],
          },
        ]
      : []),
    ...(any('open') ? [{ text: words.overKey, marks: [{ ...bar, role: 'bar-open' }] }] : []),
    { text: words.target, marks: [{ kind: 'path', role: 'target', d: 'M11 1v12' }] },
  ];
}

function tableOf(views: readonly LoadView[], { core }: Tongue): PlainTable {
  const words = WORDS[core.locale];
  const cell = (value: number | null, digits?: number): { text: string; value: number | null } => ({
    text: value === null ? '–' : formatNumber(value, core.numbers, digits),
    value,
  });
  return {
    columns: [words.unit, words.post, words.need, words.needed, words.inPost, words.difference, words.level],
    rows: views.flatMap(({ label, rows, status }) => [
      ...rows.map(({ post, state, level }) => [
        label,
        post.id,
        cell(post.need, 3),
        cell(post.headcount),
        cell(post.existing?.heads ?? null),
        { text: state, value: post.difference },
        level ?? '–',
      ]),
      [label, status, '', '', '', '', ''],
    ]),
  };
}
