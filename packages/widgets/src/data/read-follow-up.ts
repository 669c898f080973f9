// A chunk of its own: only pages with recommendations load it.
import type { Locale, Sheet } from '@takar/core';
import { FOLLOW_UP_RATE, followUpsOf, readFollowUps } from '@takar/core/monitoring';
import { learnFormulas, messagesOf } from '../locale/full.js';
import { basisOf } from '../view/basis-of.js';
import { errorsOf } from './errors-of.js';
import type { FollowUpModel } from './follow-up-model.js';
import { textError } from './text-problem.js';

/** Reads recommendations and counts what became of them by a day. */
export async function readFollowUpModel(sheet: Sheet, asOf: string | null, locale: Locale): Promise<FollowUpModel> {
  await learnFormulas();
  const { rows, issues } = readFollowUps(sheet, locale);
  const errors = errorsOf(issues);
  if (errors.length > 0) throw textError('unreadable', errors);
  return {
    followUps: followUpsOf(rows, { asOf, messages: messagesOf(locale) }),
    issues,
    basis: basisOf(FOLLOW_UP_RATE, locale, asOf),
    faults: [],
  };
}
