import { formatNumber } from '@takar/core';
import type { AssessedAgency, MeritModel } from '../../data/merit-model.js';
import type { Tongue } from '../../locale/tongue.js';
import { periodShown } from '../../view/period-shown.js';
import type { PictureContext } from '../../view/picture-context.js';
import type { LegendItem, Picture } from '../../view/picture.js';
import type { PlainTable } from '../../view/plain-table.js';
import { barsScene } from '../bars/bars-scene.js';
import { viewAgency, type AgencyView } from './view.js';
import { WORDS, type MeritWords } from './words.js';

/** Agencies that a page shows: of one period, and one agency where it names one. */
export function agenciesShown(
  model: MeritModel,
  { period, unit }: Pick<PictureContext, 'period' | 'unit'>,
): readonly AssessedAgency[] {
  const shown = periodShown(model.periods, period);
  return model.agencies.filter((each) => each.period === shown && (unit === null || each.unit === unit));
}

/** The agencies that a page shows, as people read them. */
export function viewsOf(model: MeritModel, context: PictureContext): readonly AgencyView[] {
  const { scheme, bands } = model;
  if (scheme === null || bands === null) return [];
  return agenciesShown(model, context).map((agency, index, all) =>
    viewAgency(agency, { index, only: all.length === 1, scheme, bands, heading: context.heading }, context.tongue),
  );
}

/** Total with its category, and every aspect of the merit system as share of its maximum. */
export function meritPicture(model: MeritModel, context: PictureContext): Picture {
  const { tongue, heading, density } = context;
  const words = WORDS[tongue.core.locale];
  const views = viewsOf(model, context);
  const summary =
    context.summary ??
    views
      .map(({ label, status, weakest, waits }) =>
        [label === '' ? null : `${label}.`, `${status}.`, weakest, waits].filter((text) => text !== null).join(' '),
      )
      .join(' ');
  const options = { title: heading, description: summary, density };
  return {
    summary,
    note: noteOf(model, context, words),
    legend: legendOf(views, words),
    ...(model.basis === null ? {} : { basis: [model.basis] }),
    table: () => tableOf(views, words, tongue),
    scene: views.length === 0 ? null : (width) => barsScene(views, options, width),
  };
}

function noteOf({ scheme, periods }: MeritModel, { period: wanted }: PictureContext, words: MeritWords): string | null {
  if (scheme === null) return null;
  const period = periodShown(periods, wanted);
  const others = periods.filter((each) => each !== period);
  return [
    ...(period === null || others.length === 0 ? [] : [words.period(period, others.join(', '))]),
    words.source(scheme.rule.citation.instrument, words.confidence[scheme.rule.confidence]),
    ...(scheme.aspects.some(({ weight }) => weight === null) ? [words.weightsWeak] : []),
  ].join(' ');
}

function legendOf(views: readonly AgencyView[], words: MeritWords): readonly LegendItem[] {
  const rows = views.flatMap((view) => view.rows);
  const bar = { kind: 'rect', x: 1, y: 2, width: 20, height: 10 } as const;
  return [
    { text: words.bar, marks: [{ ...bar, role: 'bar-met' }] },
    ...(rows.some(({ weakest }) => weakest)
      ? [
          {
            text: words.weakest,
            marks: [
              { ...bar, role: 'bar-unmet' },
              { kind: 'path', role: 'stripe', d: 'M6 2v10M12 2v10M18 2v10' } as const,
            ],
          },
        ]
      : []),
  ];
}

function tableOf(views: readonly AgencyView[], words: MeritWords, { core }: Tongue): PlainTable {
  const cell = (value: number | null): { text: string; value: number | null } => ({
    text: value === null ? '–' : formatNumber(value, core.numbers),
    value,
  });
  return {
    columns: [words.agency, words.aspect, words.figure, words.percent, words.weight, words.lost],
    rows: views.flatMap(({ label, rows, status }) => [
      ...rows.map(({ aspect, label: name, figure }) => [
        label,
        name,
        aspect.figure === null ? { text: figure, value: null } : cell(aspect.figure),
        cell(aspect.percent),
        cell(aspect.weight),
        cell(aspect.lost),
      ]),
      [label, status, '', '', '', ''],
    ]),
  };
}
