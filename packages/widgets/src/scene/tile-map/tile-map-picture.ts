import { formatNumber, type PerformanceScale } from '@takar/core';
import type { TileModel } from '../../data/tile-map.js';
import { bandRange } from '../../view/band-range.js';
import type { PictureContext } from '../../view/picture-context.js';
import type { PictureOfScores } from '../../view/picture-of-scores.js';
import type { LegendItem } from '../../view/picture.js';
import type { PlainTable } from '../../view/plain-table.js';
import { bandLetters } from '../band-letters.js';
import { toneOf } from '../bullet/tone.js';
import { hatched } from '../heatmap/draw-cell.js';
import { tileMapScene } from './tile-map-scene.js';
import { tileMapView, type TileMapView, type UnitView } from './view.js';
import { WORDS } from './words.js';

/** Scores of regions as equal squares, each in the tone and with the letter of its band. */
export function tileMapPicture(model: TileModel, context: PictureContext): PictureOfScores {
  const { tongue, heading } = context;
  const { scale } = model.computation;
  const view = tileMapView(model, context);
  const summary = context.summary ?? summaryOf(view, scale, context);
  return {
    summary,
    note: model.layout.source === '' ? null : `${model.layout.title[tongue.core.locale]}: ${model.layout.source}.`,
    legend: legendOf(view, scale, context),
    table: () => tableOf(view, context),
    scene: (width) => tileMapScene(view, { width, title: heading, description: summary, scale, tongue }),
    scores: view.scores,
  };
}

const unitsOf = ({ tiles }: TileMapView): readonly UnitView[] =>
  tiles.flatMap(({ unit }) => (unit === null ? [] : [unit]));

function summaryOf(view: TileMapView, scale: PerformanceScale, { tongue }: PictureContext): string {
  const { locale, numbers } = tongue.core;
  const number = (count: number): string => formatNumber(count, numbers);
  const units = unitsOf(view);
  const bands = scale.bands.map(({ label }, band) => ({
    label: label[locale].toLowerCase(),
    count: units.filter((unit) => unit.band === band).length,
  }));
  return WORDS[locale].summary({
    withScore: number(units.filter(({ value }) => value !== null).length),
    all: number(view.tiles.length),
    period: view.period,
    bands: bands
      .reverse()
      .filter(({ count }) => count > 0)
      .map(({ label, count }) => `${number(count)} ${label}`),
    outside: view.outside.length === 0 ? null : number(view.outside.length),
  });
}

function legendOf(view: TileMapView, scale: PerformanceScale, { tongue }: PictureContext): readonly LegendItem[] {
  const { core, words } = tongue;
  const own = WORDS[core.locale];
  const letters = bandLetters(scale, core.locale);
  const title = scale.title[core.locale];
  const box = { x: 1, y: 1, width: 20, height: 12 };
  const hatch = { kind: 'path', role: 'hatch', d: hatched(box) } as const;
  const units = unitsOf(view);
  const missing = [...new Set(units.flatMap(({ status }) => (status === null ? [] : [status])))];
  return [
    { marks: [], text: `${title.charAt(0).toUpperCase()}${title.slice(1)}:` },
    ...scale.bands.map(({ label }, i): LegendItem => ({
      marks: [
        { kind: 'rect', role: toneOf(i, scale.bands.length).replace('band', 'cell'), ...box },
        { kind: 'rect', role: 'frame', ...box },
      ],
      text: `${letters[i] ?? ''}: ${label[core.locale]} (${bandRange(scale, i, tongue)})`,
    })),
    ...missing.map((status): LegendItem => ({
      marks: [hatch],
      text: `${own.codes[status] ?? own.other}: ${words.status.absent[status] ?? words.status.notComputed}`,
    })),
    ...(view.tiles.some(({ unit }) => unit === null)
      ? [{ marks: [hatch], text: `${own.noDataCode} ${own.noData}` }]
      : []),
    ...(units.some(({ provisional, band }) => provisional && band !== null)
      ? [{ marks: [{ kind: 'path', role: 'arrow', d: 'M12 2h8v8z' } as const], text: own.provisional }]
      : []),
  ];
}

function tableOf(view: TileMapView, { tongue }: PictureContext): PlainTable {
  const { columns } = tongue.words;
  const words = WORDS[tongue.core.locale];
  const cells = (unit: UnitView | null): PlainTable['rows'][number] => [
    unit === null ? null : { text: unit.figure, value: unit.value },
    unit?.bandLabel ?? null,
    unit === null ? words.noData : unit.value === null ? unit.said.join(', ') : (unit.said.at(-1) ?? null),
  ];
  return {
    columns: [words.columns.region, words.columns.code, columns.achievement, columns.band, words.columns.remark],
    rows: [
      ...view.tiles.map(({ tile, unit }) => [tile.name, tile.code, ...cells(unit)]),
      ...view.outside.map((unit) => [unit.name, null, ...cells(unit)]),
    ],
  };
}
