import { formatNumber, type PostWorkload, type UnitWorkload } from '@takar/core';
import { EFFICIENCY_LEVELS } from '@takar/core/workload';
import type { UnitLoad } from '../../data/workload-model.js';
import type { Tongue } from '../../locale/tongue.js';
import type { BarKind } from '../../view/row-view.js';
import type { BarBlock, BarRow } from '../bars/block.js';
import { staffText } from '../staff-text.js';
import { WORDS } from './words.js';

/** Id of a unit, or of one of its posts. */
export const loadId = (index: number, post?: number): string =>
  post === undefined ? `unit-${index}` : `unit-${index}-${post}`;

/** A post as people read it. */
export interface PostView extends BarRow {
  readonly post: PostWorkload;
  /** Surplus or shortage with its sign, or why there is none. */
  readonly state: string;
  /** Job performance with its level; null where there is none. */
  readonly level: string | null;
}

/** A unit as people read it. */
export interface LoadView extends BarBlock {
  readonly status: string;
  readonly rows: readonly PostView[];
}

/** How units are put into words: their place, whether one stands alone, and the most heads that any post has or needs. */
export interface LoadPlace {
  readonly index: number;
  readonly only: boolean;
  readonly most: number;
}

/** Most heads that posts have or need: the end of every bar. */
export function mostHeads(loads: readonly UnitLoad[]): number {
  const heads = loads.flatMap(({ result }) =>
    result.posts.flatMap(({ headcount, existing }) => [headcount ?? 0, existing?.heads ?? 0]),
  );
  return heads.reduce((most, each) => Math.max(most, each), 1);
}

/** A unit in words and places. */
export function viewLoad({ unit, result }: UnitLoad, { index, only, most }: LoadPlace, tongue: Tongue): LoadView {
  const { locale, numbers } = tongue.core;
  const words = WORDS[locale];
  const label = unit ?? (only ? '' : words.unnamed);
  const status = `${capital(sumText(result, tongue))}.`;
  const { eu, letter } = result;
  const details = [
    eu === null || letter === null
      ? words.noEu
      : words.eu(formatNumber(eu, numbers, 2), letter, levelOf(letter, locale)),
    `${words.covers}: ${staffText(result.existing, words.none, tongue)}`,
  ];
  return {
    id: loadId(index),
    label,
    details,
    status,
    kind: result.known.posts === 0 ? 'none' : result.shortage > 0 ? 'unmet' : result.surplus > 0 ? null : 'met',
    rows: result.posts.map((post, i) => viewPost(post, { id: loadId(index, i), within: label, most }, tongue)),
    words: [label, status, ...details].filter((text) => text !== '').join('. '),
  };
}

/** What is known of a unit in one sentence: need, staff, surplus or shortage, of how many posts. */
export function sumText({ known, shortage, surplus }: UnitWorkload, tongue: Tongue): string {
  const { locale, numbers } = tongue.core;
  const words = WORDS[locale];
  const number = (value: number): string => formatNumber(value, numbers);
  const coverage = words.known(number(known.posts), number(known.of));
  if (known.posts === 0) return coverage;
  const off = [
    ...(shortage === 0 ? [] : [words.shortage(words.heads(number(shortage)))]),
    ...(surplus === 0 ? [] : [words.surplus(words.heads(number(surplus)))]),
  ];
  const state = off.length === 0 ? words.even : words.signed(off.join(', '), signed(known.difference, numbers));
  return [words.needs(number(known.headcount)), words.has(number(known.existing)), state, coverage].join('; ');
}

function viewPost(
  post: PostWorkload,
  { id, within, most }: { id: string; within: string; most: number },
  tongue: Tongue,
): PostView {
  const { locale, numbers, reasons } = tongue.core;
  const words = WORDS[locale];
  const number = (value: number): string => formatNumber(value, numbers);
  const { headcount, existing, difference, need, ej, letter } = post;
  const state =
    difference !== null
      ? stateText(difference, tongue)
      : headcount === null
        ? words.noNeed(reasons[post.reason ?? 'missing'])
        : words.noStaff;
  const level =
    ej === null || letter === null ? null : words.ej(formatNumber(ej, numbers, 2), letter, levelOf(letter, locale));
  const first = [
    ...(headcount === null ? [] : [words.needs(number(headcount))]),
    ...(existing === null ? [] : [words.has(number(existing.heads))]),
    state,
  ].join(' · ');
  const second = [
    ...(need === null ? [] : [words.raw(formatNumber(need, numbers, 3))]),
    ...(level === null ? [] : [level]),
    ...(existing?.heads === 0 ? [words.vacant] : []),
  ].join(' · ');
  return {
    id,
    post,
    state,
    level,
    label: post.id,
    told: [
      { text: first, role: 'word' },
      { text: second, role: 'detail' },
    ],
    share: existing === null ? null : (existing.heads / most) * 100,
    limits: headcount === null ? [] : [(headcount / most) * 100],
    kind: kindOf(difference),
    words: [within === '' ? post.id : `${within}, ${post.id}`, first, second].filter((text) => text !== '').join('. '),
  };
}

function kindOf(difference: number | null): BarKind {
  if (difference === null || difference > 0) return 'open';
  return difference < 0 ? 'unmet' : 'met';
}

function stateText(difference: number, { core }: Tongue): string {
  const words = WORDS[core.locale];
  if (difference === 0) return words.even;
  const heads = words.heads(formatNumber(Math.abs(difference), core.numbers));
  return words.signed(difference < 0 ? words.shortage(heads) : words.surplus(heads), signed(difference, core.numbers));
}

/** A difference with its sign, also where it is positive. */
export function signed(difference: number, numbers: Parameters<typeof formatNumber>[1]): string {
  return `${difference > 0 ? '+' : ''}${formatNumber(difference, numbers)}`;
}

function levelOf(letter: string, locale: 'id' | 'en'): string {
  return EFFICIENCY_LEVELS.find(({ key }) => key === letter)?.label[locale] ?? letter;
}

function capital(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}
