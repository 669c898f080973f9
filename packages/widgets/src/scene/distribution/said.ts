import { formatNumber } from '@takar/core';
import type { GroupBound, StaffDistribution } from '@takar/core/appraisal';
import type { Tongue } from '../../locale/tongue.js';
import { WORDS } from './words.js';

/** What a condition asks, as `paling banyak 70%`. */
export function boundText(
  { predicates, percent, least, most }: GroupBound,
  unit: StaffDistribution,
  tongue: Tongue,
): string {
  const { locale, numbers } = tongue.core;
  const words = WORDS[locale];
  const names = predicates.map(nameOf(unit, tongue));
  if (percent === undefined) return words.atLeastHeads(names.join(words.or), formatNumber(least ?? most ?? 0, numbers));
  const share = tongue.words.percent(formatNumber(percent, numbers));
  const text = most === undefined ? words.least(share) : words.most(share);
  return names.length === 1 ? text : `${text} (${names.join(words.and)})`;
}

/** A broken condition with the predicates that break it, as `Baik 82,0% (pola: paling banyak 70%)`. */
export function brokenText(bound: GroupBound, unit: StaffDistribution, tongue: Tongue): string {
  const { locale, numbers } = tongue.core;
  const words = WORDS[locale];
  const names = bound.predicates.map(nameOf(unit, tongue)).join(bound.percent === undefined ? words.or : words.and);
  const share =
    bound.share === null || bound.percent === undefined
      ? words.heads(formatNumber(bound.heads, numbers))
      : tongue.words.percent(formatNumber(bound.share, numbers, 1));
  return `${names} ${share} (${words.asked(boundText(bound, unit, tongue))})`;
}

/** Those without predicate, by reason. */
export function unratedText({ unrated }: StaffDistribution, { core }: Tongue): string {
  const words = WORDS[core.locale];
  const all = unrated.reduce((sum, { count }) => sum + count, 0);
  const reasons = unrated.map(({ reason, count }) => `${core.reasons[reason]} ${formatNumber(count, core.numbers)}`);
  return words.unrated(formatNumber(all, core.numbers), reasons.join(', '));
}

function nameOf({ terms }: StaffDistribution, { core }: Tongue): (key: string) => string {
  return (key) => terms.find((each) => each.key === key)?.label[core.locale] ?? key;
}
