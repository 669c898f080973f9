import { formatNumber, type Computation } from '@takar/core';
import type { ExceptionKind, Exceptions } from '@takar/core/monitoring';
import { periodWords } from '../../locale/period-words.js';
import type { PictureContext } from '../../view/picture-context.js';
import type { LegendItem, Picture } from '../../view/picture.js';
import type { ItemsHead } from '../items/item-view.js';
import { itemsScene } from '../items/items-scene.js';
import { itemOf, viewException, type ExceptionView } from './view.js';
import { WORDS } from './words.js';

/** More items than this are better read as a table. */
const LIMIT = 500;

/** Indicators that need attention: how many of how many, then each with post, cause and how far it is from its target. */
export function exceptionsPicture(computation: Computation, exceptions: Exceptions, context: PictureContext): Picture {
  const { tongue, heading, density, asOf } = context;
  const words = WORDS[tongue.core.locale];
  const views = exceptions.items.map((item) => viewException(computation, item, context));
  const shown = views.slice(0, LIMIT);
  const counted = countsOf(exceptions, views, context);
  const number = (value: number): string => formatNumber(value, tongue.core.numbers);
  const total = words.total(number(exceptions.items.length), number(exceptions.considered));
  const told = counted.length === 0 ? words.none : `${counted.join(', ')}.`;
  const summary = context.summary ?? `${total} ${words.attention}${counted.length === 0 ? '. ' : ': '}${told}`;
  const head: ItemsHead = {
    id: 'total',
    figure: total,
    detail: words.attention,
    parts: [{ role: 'bar-unmet', share: exceptions.items.length / Math.max(1, exceptions.considered), hatched: true }],
    label: summary,
    explained: false,
  };
  return {
    summary,
    note: noteOf(
      exceptions,
      asOf,
      number,
      tongue.core.locale,
      views.length > LIMIT ? tongue.words.shown(LIMIT, views.length) : null,
    ),
    legend: legendOf(shown, words),
    table: () => tableOf(views, context),
    scene:
      exceptions.considered === 0
        ? null
        : (width) =>
            itemsScene(
              shown.map((view) => itemOf(view, context)),
              { width, title: heading, description: summary, density, head },
            ),
  };
}

/** How many are of each kind, as `4 belum tercapai`; a row may be of several. */
function countsOf(
  { counts }: Exceptions,
  views: readonly ExceptionView[],
  { tongue }: PictureContext,
): readonly string[] {
  const words = WORDS[tongue.core.locale];
  const number = (value: number): string => formatNumber(value, tongue.core.numbers);
  const unmet = views.filter(({ item }) => item.kinds.includes('unmet'));
  const ended = unmet.filter(({ row }) => row.statusWord === tongue.words.status.failed).length;
  const of: Readonly<Record<ExceptionKind, readonly string[]>> = {
    unmet: [
      ...(ended === 0 ? [] : [words.unmet(number(ended), true)]),
      ...(counts.unmet === ended ? [] : [words.unmet(number(counts.unmet - ended), false)]),
    ],
    late: counts.late === 0 ? [] : [words.late(number(counts.late))],
    worse: counts.worse === 0 ? [] : [words.worse(number(counts.worse))],
  };
  return [...of.unmet, ...of.late, ...of.worse];
}

function noteOf(
  { dueUnknown }: Exceptions,
  asOf: string | null,
  number: (value: number) => string,
  locale: 'id' | 'en',
  limited: string | null,
): string | null {
  const words = WORDS[locale];
  const late = asOf === null ? words.noDay : dueUnknown === 0 ? null : words.dueUnknown(number(dueUnknown));
  const notes = [limited, late].filter((note) => note !== null);
  return notes.length === 0 ? null : notes.join(' ');
}

function legendOf(views: readonly ExceptionView[], words: (typeof WORDS)['id']): readonly LegendItem[] {
  if (views.length === 0) return [];
  const bar = { kind: 'rect', role: 'bar-unmet', x: 1, y: 3, width: 13, height: 8 } as const;
  const frame = { kind: 'rect', role: 'frame', x: 1, y: 3, width: 20, height: 8 } as const;
  return [
    ...(views.some(({ row }) => row.achievement !== null) ? [{ marks: [frame, bar], text: words.barRest }] : []),
    { marks: [], text: words.order },
  ];
}

function tableOf(views: readonly ExceptionView[], { tongue }: PictureContext): ReturnType<Picture['table']> {
  const { columns } = tongue.words;
  const words = WORDS[tongue.core.locale];
  return {
    columns: [
      ...[columns.indicator, columns.unit, columns.period, words.columns.attention],
      ...[columns.target, columns.realisation, columns.achievement],
      ...[words.columns.due, words.owner, words.cause, words.evidence],
    ],
    rows: views.map(({ item, row, marks }) => [
      ...[row.indicator, row.unit, row.period, marks.map(({ word }) => word).join('; ')],
      ...[row.target, row.realisation, { text: row.figure, value: row.achievement }],
      item.due === null ? null : periodWords(item.due, tongue.core.locale),
      ...[item.owner, item.cause, item.evidence],
    ]),
  };
}
