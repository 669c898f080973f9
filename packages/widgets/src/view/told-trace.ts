import { formatNumber, type Trace } from '@takar/core';
import { periodWords } from '../locale/period-words.js';
import type { Tongue } from '../locale/tongue.js';
import { MONITORING_WORDS } from './monitoring-words.js';

/** An input of a step as people read it; nothing where there is none. */
export function toldField(name: string, label: string, text: string | null): readonly Trace[] {
  if (text === null) return [];
  return [{ kind: 'field', name, label, value: text, reason: null, text, inputs: [] }];
}

/** A day as people read it. */
export function dayText(day: string | null, { core }: Tongue): string | null {
  return day === null ? null : periodWords(day, core.locale);
}

/** How many days something is late: the days between which they lie, and what core found. */
export function lateStep(
  late: {
    readonly days: number | null;
    readonly due: string | null;
    readonly on: string | null;
    readonly from: 'submitted' | 'asOf';
  },
  dueInputs: readonly Trace[],
  tongue: Tongue,
): Trace {
  const words = MONITORING_WORDS[tongue.core.locale];
  const [due, on] = [dayText(late.due, tongue), dayText(late.on, tongue)];
  const known = due !== null && on !== null;
  const text =
    due === null
      ? words.noDue
      : on === null
        ? words.noDay
        : late.days === null
          ? words.notLate
          : words.days(formatNumber(late.days, tongue.core.numbers));
  return {
    kind: 'step',
    name: 'days_late',
    label: words.late,
    value: late.days,
    reason: known ? null : 'missing',
    text,
    ...(known ? { formula: words.lateIs[late.from], substituted: `${on} − ${due}` } : {}),
    inputs: [...dueInputs, ...toldField(late.from, words[late.from], on ?? words.noDay)],
  };
}
