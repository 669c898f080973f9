import { formatNumber } from '@takar/core';
import type { FollowUpState, FollowUpStatus } from '@takar/core/monitoring';
import { periodWords } from '../../locale/period-words.js';
import type { Tongue } from '../../locale/tongue.js';
import type { ItemMark, ItemSign, ItemView } from '../items/item-view.js';
import { WORDS } from './words.js';

const SIGNS: Readonly<Record<FollowUpStatus, ItemSign>> = {
  closed: 'met',
  'in-progress': 'open',
  open: 'unmet',
  dropped: 'none',
};

/** Id of a follow-up in the scene. */
export const followUpId = (row: number): string => `follow-up-${row}`;

/** The status of a follow-up in words; a text that is not known is named as it stands. */
export function statusOf({ status, statusText }: FollowUpState, { core }: Tongue): string {
  const words = WORDS[core.locale];
  if (status !== null) return words.status[status];
  return statusText === null ? words.unstated : words.unknown(statusText);
}

/** What is said of a follow-up with signs: its status, and that it is overdue. */
export function marksOf(item: FollowUpState, tongue: Tongue): readonly ItemMark[] {
  const words = WORDS[tongue.core.locale];
  const { status, overdue } = item;
  return [
    { sign: status === null ? 'none' : SIGNS[status], word: statusOf(item, tongue) },
    ...(overdue === null
      ? []
      : [{ sign: 'late' as const, word: words.overdue(formatNumber(overdue, tongue.core.numbers)) }]),
  ];
}

/** A follow-up as an item of a list. */
export function itemOf(item: FollowUpState, tongue: Tongue): ItemView {
  const words = WORDS[tongue.core.locale];
  const { names, missing } = words;
  const marks = marksOf(item, tongue);
  const context = [item.unit, item.origin].filter((part) => part !== null).join(' · ');
  const facts = [
    ...(item.cause === null ? [] : [{ name: names.cause, text: item.cause }]),
    { name: names.decision, text: item.decision ?? missing.decision },
    { name: names.owner, text: item.owner ?? missing.owner },
    ...(item.due === null ? [] : [{ name: names.due, text: periodWords(item.due, tongue.core.locale) }]),
    ...(item.evidence === null ? [] : [{ name: names.evidence, text: item.evidence }]),
  ];
  return {
    id: followUpId(item.row),
    datum: item.row,
    title: item.recommendation,
    context: context === '' ? null : context,
    marks,
    figure: null,
    detail: null,
    bar: null,
    facts,
    explained: true,
    label: [
      item.recommendation,
      context,
      marks.map(({ word }) => word).join(', '),
      ...facts.map(({ name, text }) => `${name}: ${text}`),
    ]
      .filter((part) => part !== '')
      .join('. '),
  };
}
