import { formatNumber } from '@takar/core';
import type { ReportCell } from '@takar/core/monitoring';
import type { CompletenessModel } from '../../data/completeness-model.js';
import { periodWords } from '../../locale/period-words.js';
import type { PictureContext } from '../../view/picture-context.js';
import type { LegendItem, Picture } from '../../view/picture.js';
import { addItemSign } from '../items/signs.js';
import { Paths } from '../paths.js';
import { cellSaid } from './cell-said.js';
import { completenessScene } from './completeness-scene.js';
import { lockAt, revisedAt, ROLE_OF } from './draw-cell.js';
import { matrixShown, type ReportMatrix } from './matrix.js';
import { WORDS } from './words.js';

/** Most rows of a picture; the table of the widget shows all. */
const LIMIT = 300;

/** Who has reported: units by periods with words and signs, n of N for each unit and in all. */
export function completenessPicture(model: CompletenessModel, context: PictureContext): Picture {
  const { tongue, asOf } = context;
  const words = WORDS[tongue.core.locale];
  const all = matrixShown(model.completeness, context);
  const shown: ReportMatrix = { ...all, units: all.units.slice(0, LIMIT) };
  const number = (value: number): string => formatNumber(value, tongue.core.numbers);
  const { total } = all;
  const summary = context.summary ?? words.summary({ ...total, full: number(total.full), asked: number(total.asked) });
  const notes = [
    all.units.length > LIMIT ? tongue.words.shown(LIMIT, all.units.length) : null,
    model.dueKnown ? (asOf === null ? words.noDay : null) : words.noDue,
    ...model.issues.slice(0, 5).map(({ message }) => message),
  ].filter((note) => note !== null);
  return {
    summary,
    note: notes.length === 0 ? null : notes.join(' '),
    legend: legendOf(all, context),
    table: () => tableOf(all, model.counted, context),
    scene:
      all.units.length === 0 || all.periods.length === 0
        ? null
        : (width) => completenessScene(shown, model.counted, { context, width, description: summary }),
  };
}

function legendOf({ cells }: ReportMatrix, { tongue }: PictureContext): readonly LegendItem[] {
  const words = WORDS[tongue.core.locale];
  const has = (fits: (cell: ReportCell) => boolean): boolean =>
    cells.flat().some((cell) => cell !== null && fits(cell));
  const box = { kind: 'rect', x: 1, y: 1, width: 20, height: 12 } as const;
  const signed = (draw: (paths: Paths) => void): LegendItem['marks'] => {
    const paths = new Paths();
    draw(paths);
    return paths.marks();
  };
  const signs = { full: 'met', part: 'open', none: 'unmet', 'not-due': 'none' } as const;
  const extents = (['full', 'part', 'none', 'not-due'] as const).filter((each) => has(({ extent }) => extent === each));
  return [
    ...extents.map((extent): LegendItem => ({
      marks: [
        { ...box, role: ROLE_OF[extent] },
        { ...box, role: 'frame' },
        ...signed((paths) => addItemSign(paths, signs[extent], 5, 7)),
      ],
      text: words.extent[extent],
    })),
    ...(has(({ daysLate }) => daysLate !== null)
      ? [{ marks: signed((paths) => addItemSign(paths, 'late', 5, 7)), text: words.lateSign }]
      : []),
    ...(has(({ state }) => state === 'locked')
      ? [{ marks: signed((paths) => paths.add('tally', lockAt(11, 7))), text: words.lockedSign }]
      : []),
    ...(has(({ state }) => state === 'revision-open' || state === 'returned')
      ? [{ marks: signed((paths) => paths.add('tally', revisedAt(11, 6))), text: words.revisingSign }]
      : []),
  ];
}

function tableOf(
  { units, periods, cells, perUnit }: ReportMatrix,
  counted: CompletenessModel['counted'],
  { tongue, heading }: PictureContext,
): ReturnType<Picture['table']> {
  const words = WORDS[tongue.core.locale];
  const number = (value: number): string => formatNumber(value, tongue.core.numbers);
  return {
    columns: [
      tongue.words.columns.unit,
      ...periods.map((period) => periodWords(period, tongue.core.locale)),
      words.complete,
    ],
    rows: units.map((unit, u) => [
      unit === '' ? heading : unit,
      ...(cells[u] ?? []).map((cell) => cellSaid(cell, counted, tongue)),
      words.ofAll(number(perUnit[u]?.full ?? 0), number(perUnit[u]?.asked ?? 0)),
    ]),
  };
}
