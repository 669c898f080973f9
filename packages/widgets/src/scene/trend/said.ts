import { formatNumber, round } from '@takar/core';
import type { PictureContext } from '../../view/picture-context.js';
import type { TrendPanel } from './panels.js';
import { WORDS } from './words.js';

type Tongue = PictureContext['tongue'];

/** Official terms of the rules of comparison in English. */
const TERMS: Readonly<Record<string, string>> = {
  Memburuk: 'worse',
  Tetap: 'the same',
  Membaik: 'better',
  'Laju tidak memadai': 'Too slow',
  'Laju memadai': 'Fast enough',
};

/** What core says of the latest period beside the one before; null where there is nothing to say. */
export function beforeSaid({ latest, comparison }: TrendPanel, tongue: Tongue): string | null {
  const words = WORDS[tongue.core.locale];
  if (latest.break !== null) return words.notCompared(breakSaid(latest.break, tongue));
  const { change = null, course = null } = comparison?.lastYear?.values ?? {};
  return typeof change !== 'number' ? null : words.lastYear(signed(change, tongue), termOf(course, tongue));
}

/** What core says of the way to the final target; null without one. */
export function planSaid({ plan, comparison }: TrendPanel, tongue: Tongue): string | null {
  if (plan === null) return null;
  const words = WORDS[tongue.core.locale];
  const values = comparison?.mediumTerm?.values;
  if (values === undefined) return words.planTarget(plan.year, plan.target);
  const figure = (name: string): string | null => {
    const value = values[name];
    return typeof value === 'number' ? signed(value, tongue) : null;
  };
  return words.plan({
    year: plan.year,
    target: plan.target,
    reached: values['reached'] === 'Tercapai',
    gap: figure('gap'),
    required: figure('required_pace'),
    pace: figure('pace'),
    track: termOf(values['track'] ?? null, tongue),
  });
}

/** What changed at a break. */
export function breakSaid(
  { column, before, after }: NonNullable<TrendPanel['latest']['break']>,
  { core }: Tongue,
): string {
  return WORDS[core.locale].broken(column, before, after);
}

/** A point in words: its row, and what keeps it from being compared. */
export function pointSaid(point: TrendPanel['latest'], tongue: Tongue): string {
  const row = tongue.words.row(point.view);
  if (point.break === null) return row;
  return `${row}. ${WORDS[tongue.core.locale].notCompared(breakSaid(point.break, tongue))}`;
}

function termOf(term: unknown, { core }: Tongue): string | null {
  if (typeof term !== 'string') return null;
  return core.locale === 'id' ? term : (TERMS[term] ?? term);
}

/** A change as people read it: with its sign, and not more digits than it needs. */
function signed(value: number, { core }: Tongue): string {
  const short = round(value, Math.abs(value) < 0.1 ? 4 : 2);
  return `${short > 0 ? '+' : ''}${formatNumber(short, core.numbers)}`;
}
