// Loaded with the first explanation of a recommendation.
import { FOLLOW_UP_RATE, type FollowUpState } from '@takar/core/monitoring';
import type { FollowUpModel } from '../data/follow-up-model.js';
import type { Tongue } from '../locale/tongue.js';
import { marksOf, statusOf } from '../scene/followup/view.js';
import { WORDS } from '../scene/followup/words.js';
import type { Explanation } from './explanation.js';
import { MONITORING_WORDS } from './monitoring-words.js';
import { dayText, lateStep, toldField } from './told-trace.js';

/** Explains a recommendation: what its status was read from, how it counts in the share, and for how long it is overdue. */
export function explainFollowUp(item: FollowUpState, { basis, issues }: FollowUpModel, tongue: Tongue): Explanation {
  const { locale } = tongue.core;
  const words = MONITORING_WORDS[locale];
  const { names, missing } = WORDS[locale];
  const { id, title, citation, confidence } = FOLLOW_UP_RATE;
  const { status, statusText, counts, due, overdue } = item;
  const late = lateStep(
    { days: overdue, due, on: basis.asOf, from: 'asOf' },
    toldField('due', words.due, dayText(due, tongue) ?? words.noDue),
    tongue,
  );
  const read = statusOf(item, tongue);
  return {
    row: item.row,
    heading: item.recommendation,
    context: [item.unit, item.origin].filter((part) => part !== null).join(' · '),
    figure: read,
    statusWord: marksOf(item, tongue)[1]?.word ?? null,
    bandLabel: null,
    reason: null,
    raw: null,
    published: null,
    trace: {
      kind: 'step',
      name: 'status',
      label: tongue.words.columns.status,
      value: status,
      reason: null,
      text: read,
      formula: words.statusIs,
      conditions: [words.counts[counts]],
      rule: { id, title: title[locale], citation, confidence },
      inputs: [
        ...toldField('status', words.status, statusText),
        ...toldField('cause', names.cause, item.cause),
        ...toldField('decision', names.decision, item.decision ?? missing.decision),
        ...toldField('owner', names.owner, item.owner ?? missing.owner),
        ...toldField('evidence', names.evidence, item.evidence),
        ...(counts === 'open' ? [late] : toldField('due', words.due, dayText(due, tongue))),
      ],
    },
    basis,
    issues: issues.filter(({ path }) => path === `/rows/${item.row}`),
    source: item.origin,
  };
}
