import { formatNumber } from '@takar/core';
import { countRows, PREDICATES_2022 } from '@takar/core/appraisal';
import type { PlacedStaff, QuadrantModel } from '../../data/quadrant-model.js';
import type { Tongue } from '../../locale/tongue.js';
import { periodShown } from '../../view/period-shown.js';
import type { PictureContext } from '../../view/picture-context.js';
import type { Picture } from '../../view/picture.js';
import type { PlainTable } from '../../view/plain-table.js';
import { nineScene } from '../nine/nine-scene.js';
import { staffText } from '../staff-text.js';
import { headsOf, inCell, reasonsText, unplaced } from './counted.js';
import { viewQuadrant } from './view.js';
import { WORDS } from './words.js';

/** Rows that a page shows: of one period, and of one unit where it names one. */
export function staffShown(model: QuadrantModel, { period, unit }: Pick<PictureContext, 'period' | 'unit'>) {
  const shown = periodShown(model.periods, period);
  return model.staff.filter((row) => row.period === shown && (unit === null || row.unit === unit));
}

/** How many people stand in each of the nine cells of PermenPANRB 6/2022; nobody is named. */
export function quadrantPicture(model: QuadrantModel, context: PictureContext): Picture {
  const { tongue, heading, unit } = context;
  const words = WORDS[tongue.core.locale];
  const rows = staffShown(model, context);
  const view = viewQuadrant(model, rows, tongue);
  const period = periodShown(model.periods, context.period);
  const others = model.periods.filter((each) => each !== period);
  const summary = context.summary ?? summaryOf(rows, unit, tongue);
  const notes = [
    ...(period === null || others.length === 0 ? [] : [words.period(period, others.join(', '))]),
    words.proposed,
  ];
  return {
    summary,
    note: notes.join(' '),
    legend: [
      {
        text: words.darker,
        marks: [
          { kind: 'rect', role: 'band-5', x: 1, y: 2, width: 7, height: 10 },
          { kind: 'rect', role: 'band-3', x: 8, y: 2, width: 7, height: 10 },
          { kind: 'rect', role: 'band-1', x: 15, y: 2, width: 6, height: 10 },
        ],
      },
    ],
    basis: [model.basis],
    table: () => tableOf(model, rows, tongue),
    scene: headsOf(rows) === 0 ? null : (width) => nineScene(view, { title: heading, description: summary }, width),
  };
}

function summaryOf(rows: readonly PlacedStaff[], unit: string | null, tongue: Tongue): string {
  const { locale, numbers } = tongue.core;
  const words = WORDS[locale];
  const number = (count: number): string => formatNumber(count, numbers);
  const without = unplaced(rows);
  const all = countRows(rows);
  const byPredicate = [...PREDICATES_2022].reverse().map(({ key, label }) => {
    const heads = headsOf(rows.filter(({ place }) => place.predicate?.key === key));
    return `${label[locale]} ${number(heads)}`;
  });
  return [
    words.summary(number(all.heads - headsOf(without)), number(all.heads), unit === null ? '' : ` ${unit}`),
    `${byPredicate.join(', ')}.`,
    `${words.covers}: ${staffText(all, words.none, tongue)}.`,
    ...(without.length === 0 ? [] : [words.without(number(headsOf(without)), reasonsText(without, tongue))]),
  ].join(' ');
}

function tableOf(model: QuadrantModel, rows: readonly PlacedStaff[], tongue: Tongue): PlainTable {
  const { locale, numbers } = tongue.core;
  const words = WORDS[locale];
  const cell = (value: number): { text: string; value: number } => ({ text: formatNumber(value, numbers), value });
  const units = [...new Set(rows.map(({ unit }) => unit))];
  return {
    columns: [tongue.words.columns.unit, words.workResult, words.behaviour, words.predicate, words.count, words.covers],
    rows: units.flatMap((unit) => {
      const own = rows.filter((row) => row.unit === unit);
      const without = unplaced(own);
      return [
        ...[...model.cells].reverse().map((each) => {
          const here = inCell(own, each);
          return [
            unit ?? words.unnamed,
            each.workResult.label[locale],
            each.behaviour.label[locale],
            each.name[locale],
            cell(headsOf(here)),
            staffText(countRows(here), words.none, tongue),
          ];
        }),
        ...(without.length === 0
          ? []
          : [
              [
                unit ?? words.unnamed,
                '',
                '',
                `${words.unplaced}: ${reasonsText(without, tongue)}`,
                cell(headsOf(without)),
                staffText(countRows(without), words.none, tongue),
              ],
            ]),
      ];
    }),
  };
}
