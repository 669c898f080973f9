import { formatNumber } from '@takar/core';
import { countFollowUps, type FollowUpCounts, type FollowUps, type FollowUpState } from '@takar/core/monitoring';
import type { FollowUpModel } from '../../data/follow-up-model.js';
import { periodWords } from '../../locale/period-words.js';
import type { Tongue } from '../../locale/tongue.js';
import type { PictureContext } from '../../view/picture-context.js';
import type { LegendItem, Picture } from '../../view/picture.js';
import type { PlainTable } from '../../view/plain-table.js';
import type { ItemsHead } from '../items/item-view.js';
import { itemsScene } from '../items/items-scene.js';
import { itemOf, statusOf } from './view.js';
import { WORDS } from './words.js';

/** More items than this are better read as a table. */
const LIMIT = 500;

/** The share closed as it is written; null where there is none. */
export function rateText({ rate }: FollowUps, { core, words }: Tongue): string | null {
  return typeof rate.value === 'number' ? words.percent(formatNumber(rate.value, core.numbers, 2)) : null;
}

/** Recommendations with what became of them: how many are closed, then each with decision, post and due day. */
export function followUpPicture({ followUps, issues, basis }: FollowUpModel, context: PictureContext): Picture {
  const { tongue, heading, density, asOf, unit } = context;
  const words = WORDS[tongue.core.locale];
  const wanted = unit?.normalize('NFC').trim() ?? null;
  const items = followUps.items.filter((item) => wanted === null || item.unit === wanted);
  const shown = items.slice(0, LIMIT);
  const tally = wanted === null ? followUps : countFollowUps(items);
  const counted = countsOf(tally, tongue);
  const total = words.total(number(tally.counts.closed, tongue), number(tally.due, tongue));
  const closed = words.closedOf(wanted === null ? rateText(followUps, tongue) : null);
  const summary = context.summary ?? `${total} ${closed}${counted.length === 0 ? '' : `; ${counted.join(', ')}`}.`;
  const head: ItemsHead = {
    id: 'total',
    figure: total,
    detail: closed,
    parts: partsOf(tally),
    label: summary,
    explained: wanted === null,
  };
  const notes = [
    items.length > LIMIT ? tongue.words.shown(LIMIT, items.length) : null,
    asOf === null && items.some(({ due }) => due !== null) ? words.noDay : null,
    ...issues.slice(0, 5).map(({ message }) => message),
  ].filter((note) => note !== null);
  return {
    summary,
    note: notes.length === 0 ? null : notes.join(' '),
    legend: legendOf(tally, tongue),
    basis: [basis],
    table: () => tableOf(items, tongue),
    scene:
      items.length === 0
        ? null
        : (width) =>
            itemsScene(
              shown.map((item) => itemOf(item, tongue)),
              { width, title: heading, description: summary, density, head },
            ),
  };
}

function number(value: number, { core }: Tongue): string {
  return formatNumber(value, core.numbers);
}

function countsOf({ counts, overdue }: FollowUpCounts, tongue: Tongue): readonly string[] {
  const words = WORDS[tongue.core.locale];
  const told: readonly (readonly [number, (count: string) => string])[] = [
    [counts['in-progress'], words.inProgress],
    [counts.open, words.open],
    [overdue, words.overdueCount],
    [counts.unknown, words.unknownCount],
    [counts.dropped, words.dropped],
  ];
  return told.flatMap(([count, say]) => (count === 0 ? [] : [say(number(count, tongue))]));
}

/** Closed, in progress and not begun beside each other; what is not known stays open ground. */
function partsOf({ counts, due }: FollowUpCounts): ItemsHead['parts'] {
  const share = (count: number): number => (due === 0 ? 0 : count / due);
  return [
    { role: 'bar-met', share: share(counts.closed), hatched: false },
    { role: 'cell-3', share: share(counts['in-progress']), hatched: false },
    { role: 'bar-unmet', share: share(counts.open), hatched: true },
  ];
}

function legendOf({ counts }: FollowUpCounts, { core }: Tongue): readonly LegendItem[] {
  const words = WORDS[core.locale];
  const box = { kind: 'rect', x: 1, y: 2, width: 20, height: 10 } as const;
  const stripes = { kind: 'path', role: 'stripe', d: 'M5 12l5 -10M12 12l5 -10' } as const;
  return [
    ...(counts.closed === 0 ? [] : [{ marks: [{ ...box, role: 'bar-met' }], text: words.status.closed }]),
    ...(counts['in-progress'] === 0
      ? []
      : [
          {
            marks: [
              { ...box, role: 'cell-3' },
              { ...box, role: 'frame' },
            ],
            text: words.status['in-progress'],
          },
        ]),
    ...(counts.open === 0 ? [] : [{ marks: [{ ...box, role: 'bar-unmet' }, stripes], text: words.status.open }]),
  ];
}

function tableOf(items: readonly FollowUpState[], tongue: Tongue): PlainTable {
  const { names } = WORDS[tongue.core.locale];
  const { columns } = tongue.words;
  return {
    columns: [
      ...[names.recommendation, columns.unit, names.origin, names.cause, names.decision, names.owner],
      ...[names.due, names.evidence, columns.status],
    ],
    rows: items.map((item) => [
      ...[item.recommendation, item.unit, item.origin, item.cause, item.decision, item.owner],
      item.due === null ? null : periodWords(item.due, tongue.core.locale),
      ...[item.evidence, statusOf(item, tongue)],
    ]),
  };
}
