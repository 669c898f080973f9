import {
  boxOf,
  countHeads,
  formatNumber,
  PERFORMANCE_LEVELS,
  POTENTIAL_LEVELS,
  type HeadCount,
  type PerformanceLevel,
  type PotentialLevel,
  type TalentPlace,
} from '@takar/core';
import type { TalentModel, TalentUnit } from '../../data/talent-model.js';
import type { Tongue } from '../../locale/tongue.js';
import type { PictureContext } from '../../view/picture-context.js';
import type { Picture } from '../../view/picture.js';
import type { PlainTable } from '../../view/plain-table.js';
import { nineScene, type NineCell, type NineLine, type NineView } from '../nine/nine-scene.js';
import { staffText } from '../staff-text.js';
import { levelTerm, reasonsOf } from './talent-words.js';
import { WORDS } from './words.js';

const BOXES = [9, 8, 7, 6, 5, 4, 3, 2, 1];

/** Id of the cell of two levels. */
export const cellId = (performance: PerformanceLevel, potential: PotentialLevel): string =>
  `cell-${PERFORMANCE_LEVELS.indexOf(performance)}-${POTENTIAL_LEVELS.indexOf(potential)}`;

/** How many people stand in each of the nine boxes; nobody is named. */
export function nineBoxPicture(model: TalentModel, context: PictureContext): Picture {
  const { tongue, heading, unit } = context;
  const words = WORDS[tongue.core.locale];
  const shown = model.units.filter((each) => unit === null || each.unit === unit);
  const places = shown.flatMap((each) => each.places);
  const heads = countHeads(places.map(({ kind }) => kind));
  const scheme = model.scheme.title[tongue.core.locale];
  const mapped = places.filter(({ box }) => box !== null).length;
  const number = (count: number): string => formatNumber(count, tongue.core.numbers);
  const fullest = BOXES.map((box) => ({ box, count: inBox(places, box) })).sort((x, y) => y.count - x.count)[0];
  const summary =
    context.summary ??
    [
      words.summary(number(mapped), number(places.length), scheme),
      ...(fullest === undefined || fullest.count === 0 ? [] : [words.most(fullest.box, number(fullest.count))]),
      words.covers(coversText(heads, tongue)),
    ].join(' ');
  const view = viewOf(model, shown, places, tongue);
  return {
    summary,
    note: `${words.numbering(scheme)} ${words.proposed}`,
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
    table: () => tableOf(shown, tongue),
    scene: places.length === 0 ? null : (width) => nineScene(view, { title: heading, description: summary }, width),
  };
}

function viewOf(
  { scheme }: TalentModel,
  units: readonly TalentUnit[],
  places: readonly TalentPlace[],
  tongue: Tongue,
): NineView {
  const words = WORDS[tongue.core.locale];
  const number = (count: number): string => formatNumber(count, tongue.core.numbers);
  const cell = (performance: PerformanceLevel, potential: PotentialLevel): NineCell => {
    const box = boxOf(performance, potential, scheme.numbers);
    const here = countHeads(places.filter((place) => place.box === box).map(({ kind }) => kind));
    return {
      id: cellId(performance, potential),
      title: words.box(box),
      figure: words.heads(number(here.heads)),
      heads: here.heads,
      words: [
        words.box(box),
        `${words.performance} ${levelTerm(performance, tongue)}, ${words.potential.toLowerCase()} ${levelTerm(potential, tongue)}`,
        `${words.heads(number(here.heads))}${here.heads === 0 ? '' : ` (${coversText(here, tongue)})`}`,
      ].join('. '),
    };
  };
  const missing = places.filter(({ box }) => box === null);
  return {
    xTitle: `${words.potential} →`,
    columns: POTENTIAL_LEVELS.map((level) => levelTerm(level, tongue)),
    rows: [...PERFORMANCE_LEVELS].reverse().map((performance) => ({
      label: `${words.performance}: ${levelTerm(performance, tongue)}`,
      cells: POTENTIAL_LEVELS.map((potential) => cell(performance, potential)),
    })),
    lines: [
      ...(missing.length === 0
        ? []
        : [
            {
              id: 'unmapped',
              label: `${words.unmapped}: ${words.heads(number(missing.length))}`,
              detail: reasonsOf(missing, tongue),
            },
          ]),
      ...units.flatMap(({ unit, places: own }, i): NineLine[] =>
        unit === null && units.length === 1
          ? []
          : [{ id: `unit-${i}`, label: unit ?? words.unnamed, detail: unitText(own, tongue) }],
      ),
    ],
  };
}

function unitText(places: readonly TalentPlace[], tongue: Tongue): string {
  const words = WORDS[tongue.core.locale];
  const number = (count: number): string => formatNumber(count, tongue.core.numbers);
  const filled = BOXES.map((box) => ({ box, count: inBox(places, box) })).filter(({ count }) => count > 0);
  const missing = places.filter(({ box }) => box === null).length;
  return [
    ...filled.map(({ box, count }) => `${words.box(box)}: ${number(count)}`),
    ...(missing === 0 ? [] : [`${words.unmapped.toLowerCase()}: ${number(missing)}`]),
  ]
    .map((part) => part.replaceAll(' ', '\u00a0'))
    .join(' · ');
}

function coversText(count: HeadCount, tongue: Tongue): string {
  return staffText(count, WORDS[tongue.core.locale].none, tongue);
}

function inBox(places: readonly TalentPlace[], box: number): number {
  return places.filter((place) => place.box === box).length;
}

function tableOf(units: readonly TalentUnit[], tongue: Tongue): PlainTable {
  const words = WORDS[tongue.core.locale];
  const cell = (value: number): { text: string; value: number } => ({
    text: formatNumber(value, tongue.core.numbers),
    value,
  });
  return {
    columns: [tongue.words.columns.unit, ...BOXES.map(words.box), words.unmapped, words.covers('').replace(/:.*/, '')],
    rows: units.map(({ unit, places, heads }) => [
      unit ?? words.unnamed,
      ...BOXES.map((box) => cell(inBox(places, box))),
      cell(places.filter(({ box }) => box === null).length),
      coversText(heads, tongue),
    ]),
  };
}
