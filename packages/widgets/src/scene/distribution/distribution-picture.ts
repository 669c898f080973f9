import { formatNumber, STAFF_KINDS } from '@takar/core';
import { countRows, type StaffDistribution } from '@takar/core/appraisal';
import type { DistributionModel } from '../../data/distribution-model.js';
import type { Tongue } from '../../locale/tongue.js';
import { periodShown } from '../../view/period-shown.js';
import type { PictureContext } from '../../view/picture-context.js';
import type { LegendItem, Picture } from '../../view/picture.js';
import type { PlainTable } from '../../view/plain-table.js';
import { barsScene } from '../bars/bars-scene.js';
import { staffText } from '../staff-text.js';
import { viewUnit, type UnitView } from './view.js';
import { WORDS, type DistributionWords } from './words.js';

/** Units that a page shows: of one period, and one unit where it names one. */
export function unitsShown(
  model: DistributionModel,
  { period, unit }: Pick<PictureContext, 'period' | 'unit'>,
): readonly StaffDistribution[] {
  const shown = periodShown(model.periods, period);
  return model.units.filter((each) => each.period === shown && (unit === null || each.unit === unit));
}

/** Shares of the predicates of each unit beside the pattern of its organisation's predicate; nobody is named. */
export function distributionPicture(model: DistributionModel, context: PictureContext): Picture {
  const { tongue, heading, density } = context;
  const words = WORDS[tongue.core.locale];
  const shown = unitsShown(model, context);
  const views = shown.map((unit, i) => viewUnit(unit, i, shown.length === 1, tongue));
  const summary = context.summary ?? summaryOf(shown, views, tongue);
  const period = periodShown(model.periods, context.period);
  const others = model.periods.filter((each) => each !== period);
  const options = { title: heading, description: summary, density };
  return {
    summary,
    note: [
      ...(period === null || others.length === 0 ? [] : [words.period(period, others.join(', '))]),
      model.pattern === 'pp-30-2019' ? words.guideForced : words.guide,
    ].join(' '),
    legend: legendOf(views, words),
    basis: [model.basis],
    table: () => tableOf(views, shown, tongue),
    scene: views.length === 0 ? null : (width) => barsScene(views, options, width),
  };
}

function summaryOf(shown: readonly StaffDistribution[], views: readonly UnitView[], tongue: Tongue): string {
  const { locale, numbers } = tongue.core;
  const words = WORDS[locale];
  const number = (count: number): string => formatNumber(count, numbers);
  const checked = shown.filter(({ fits }) => fits !== null);
  const fitting = checked.filter(({ fits }) => fits === true).length;
  const [only] = views;
  const judged =
    views.length === 1 && only !== undefined
      ? [only.label === '' ? `${only.status}.` : `${only.label}: ${only.status}.`]
      : [
          ...(checked.length === 0 ? [] : [words.summary(number(fitting), number(checked.length))]),
          ...(checked.length === shown.length ? [] : [words.unchecked(number(shown.length - checked.length))]),
          ...views.filter(({ kind }) => kind === 'unmet').map(({ label, status }) => `${label}: ${status}.`),
        ];
  const kinds = shown.flatMap(({ rated }) => STAFF_KINDS.map((kind) => ({ kind, count: rated.byKind[kind] ?? 0 })));
  const covered = staffText(countRows(kinds), words.none, tongue);
  return [...judged, `${words.covers}: ${covered}.`].join(' ');
}

function legendOf(views: readonly UnitView[], words: DistributionWords): readonly LegendItem[] {
  const groups = views.flatMap(({ rows }) => rows);
  const bar = { kind: 'rect', x: 1, y: 2, width: 20, height: 10 } as const;
  const kinds = new Set(groups.map(({ kind }) => kind));
  return [
    ...(kinds.has('met') || kinds.has('open')
      ? [{ text: words.within, marks: [{ ...bar, role: kinds.has('met') ? 'bar-met' : 'bar-open' }] }]
      : []),
    ...(kinds.has('unmet')
      ? [
          {
            text: words.breaks,
            marks: [
              { ...bar, role: 'bar-unmet' },
              { kind: 'path', role: 'stripe', d: 'M6 2v10M12 2v10M18 2v10' } as const,
            ],
          },
        ]
      : []),
    ...(groups.some(({ limits }) => limits.length > 0)
      ? [{ text: words.limit, marks: [{ kind: 'path', role: 'target', d: 'M11 1v12' } as const] }]
      : []),
  ];
}

function tableOf(views: readonly UnitView[], shown: readonly StaffDistribution[], tongue: Tongue): PlainTable {
  const { locale, numbers } = tongue.core;
  const words = WORDS[locale];
  const cell = (value: number | null, digits?: number): { text: string; value: number | null } => ({
    text: value === null ? '–' : formatNumber(value, numbers, digits),
    value,
  });
  return {
    columns: [
      tongue.words.columns.unit,
      words.organisation,
      words.predicate,
      words.count,
      words.share,
      words.pattern,
      words.state,
    ],
    rows: views.flatMap(({ label, rows, status }, i) =>
      rows.map((group) => [
        label,
        shown[i]?.organisation?.label[locale] ?? '–',
        group.label,
        cell(group.heads),
        cell(group.share, 1),
        group.pattern ?? '–',
        group.broken ?? (group.kind === 'met' ? words.kept : status),
      ]),
    ),
  };
}
