// A chunk of its own: only pages with recommendations load it.
import { ruleHash, type Issue, type Locale, type Sheet } from '@takar/core';
import { FOLLOW_UP_RATE, followUpsOf, readFollowUps } from '@takar/core/monitoring';
import { learnFormulas, messagesOf } from '../locale/full.js';
import type { FollowUpModel } from './follow-up-model.js';
import { textError } from './text-problem.js';

/** Reads recommendations and counts what became of them by a day. */
export async function readFollowUpModel(sheet: Sheet, asOf: string | null, locale: Locale): Promise<FollowUpModel> {
  await learnFormulas();
  const { rows, issues } = readFollowUps(sheet, locale);
  const errors = issues.filter(({ severity }) => severity === 'error');
  if (errors.length > 0) throw textError('unreadable', errors as readonly Issue[]);
  return {
    followUps: followUpsOf(rows, { asOf, messages: messagesOf(locale) }),
    issues,
    basis: {
      kind: 'rule',
      id: FOLLOW_UP_RATE.id,
      title: FOLLOW_UP_RATE.title[locale],
      hash: ruleHash(FOLLOW_UP_RATE),
      asOf,
    },
    faults: [],
  };
}
