import { readCase } from '../case/read-case.js';
import type { Inputs } from '../expression/evaluate.js';
import type { Trace } from '../expression/trace.js';
import { absent, type Outcome } from '../outcome/outcome.js';
import { ACTIVITY_VALUE, ACTIVITY_VALUE_WITH_COST, SKP_MEAN } from '../regulations/perka-bkn-1-2013/activity.js';
import { CREATIVITY_VALUE, SKP_VALUE } from '../regulations/perka-bkn-1-2013/additions.js';
import { COST, QUALITY, QUANTITY, TIME } from '../regulations/perka-bkn-1-2013/aspects.js';
import {
  BEHAVIOUR_2014,
  BEHAVIOUR_2014_OF_LIST,
  BEHAVIOUR_2014_STRUCTURAL,
} from '../regulations/perka-bkn-1-2013/behaviour.js';
import { PERFORMANCE_VALUE_2014, PREDICATE_2014 } from '../regulations/perka-bkn-1-2013/performance.js';
import { appraisalIssue } from './appraisal-issues.js';
import { appraisalHead, notAppraised, type Appraisal } from './appraisal.js';
import { Asking, figureOf, numberOf, outcomeOfAnswer, termOfAnswer } from './asking.js';
import { appraisedPeriod, type AppraisalOptions } from './personal.js';
import { PREDICATES_2014 } from './predicates.js';
import type { Cell } from './cell.js';
import { BAND_GAP_POLICIES, type BandGapPolicy } from './whole-number-bands.js';

/** Target and realisation of one aspect, in one unit. */
export interface AspectGiven {
  readonly target: Cell;
  readonly realisation: Cell;
}

/** One activity (*kegiatan tugas jabatan*) of an SKP of 2014 to 2021. */
export interface ActivityGiven {
  readonly name?: string;
  readonly quantity: AspectGiven;
  readonly quality: AspectGiven;
  /** Months or days; not executed at all scores 0. */
  readonly time: AspectGiven & { readonly executed?: boolean };
  /** Rupiah; scored only where a target above 0 was set. */
  readonly cost?: AspectGiven;
  /** Dropped by the superior, or impossible for reasons outside the employee: it leaves the mean. */
  readonly dropped?: boolean;
}

/** Who recognised creativity. */
export type Recognition = 'kepala-unit' | 'ppk' | 'presiden';

/** An SKP of 2014 to 2021 with behaviour. */
export interface ActivitiesGiven {
  readonly activities: readonly ActivityGiven[];
  /** Additional tasks (*tugas tambahan*) completed in the year. */
  readonly additionalTasks?: number;
  /** Points of creativity, or who recognised it. */
  readonly creativity?: number | { readonly recognisedBy: Recognition };
  /** Values of the aspects by name (*orientasi pelayanan* …; *kepemimpinan* for structural officers only), or in a list. */
  readonly behaviour: Readonly<Record<string, Cell>> | readonly Cell[];
  /** How a fraction between two rows of the predicates is read; without it such a value has no predicate. */
  readonly bandGapPolicy?: BandGapPolicy;
  /** Whether scores of time and cost below 0 stay (the default, as the texts have it) or become 0. */
  readonly negativePolicy?: 'keep' | 'zero';
}

/** The scores of one activity; null where there is none. */
export interface ActivityResult {
  readonly name: string | null;
  readonly dropped: boolean;
  readonly quantity: number | null;
  readonly quality: number | null;
  readonly time: number | null;
  /** Null where cost is not scored. */
  readonly cost: number | null;
  readonly value: number | null;
  readonly trace: Trace;
}

/** An appraisal of 2014 to 2021 with its activities. */
export interface ActivitiesAppraisal extends Appraisal {
  readonly activities: readonly ActivityResult[];
}

/**
 * Appraises a person by PP 46/2011 and Perka BKN 1/2013: aspects, value of each activity, their mean, additional tasks and
 * creativity, behaviour, performance value, predicate. For periods from 2014 to 2021-S1; figures are out of 100 or more.
 * Data never throws: what cannot be read or computed stays null, with its reason and issues.
 *
 * @example
 * const appraisal = appraiseActivities(
 *   {
 *     activities: [
 *       { quantity: { target: 12, realisation: 12 }, quality: { target: 100, realisation: 90 }, time: { target: 12, realisation: 12 } },
 *     ],
 *     behaviour: [80, 82, 84, 81, 83],
 *   },
 *   { period: '2019', messages: messagesOf('id') },
 * );
 * appraisal.predicate?.label.id; // 'Baik'
 */
export function appraiseActivities(given: ActivitiesGiven, options: AppraisalOptions): ActivitiesAppraisal {
  const { appraised, issues } = appraisedPeriod(options, 'pp-46-2011');
  if (appraised === null) return { ...notAppraised(options, issues), activities: [] };
  const { locale } = options.messages;
  const asking = new Asking(options.messages, appraised.end);
  const answers = given.activities.map((activity, i) => appraiseActivity(activity, i, given, asking));
  const mean = asking.ask(SKP_MEAN, {
    lists: { activities: answers.map(({ outcome }): Inputs => ({ activities: outcome })) },
    grafts: { activities: answers.map(({ result }) => result.trace) },
  });
  const creativity = creativityOf(given, asking);
  const { additionalTasks } = given;
  const skp = asking.ask(SKP_VALUE, {
    json: { ...(additionalTasks === undefined ? {} : { additionalTasks }), ...creativity.json },
    fields: { mean_activities: outcomeOfAnswer(mean), ...creativity.fields },
    grafts: { mean_activities: mean.trace, ...creativity.grafts },
  });
  const behaviour = isList(given.behaviour)
    ? asking.ask(BEHAVIOUR_2014_OF_LIST, { json: { behaviour: given.behaviour } })
    : asking.ask([BEHAVIOUR_2014, BEHAVIOUR_2014_STRUCTURAL], { json: given.behaviour, at: '/behaviour' });
  const value = asking.ask(PERFORMANCE_VALUE_2014, {
    fields: { skp: outcomeOfAnswer(skp), behaviour: outcomeOfAnswer(behaviour) },
    grafts: { skp: skp.trace, behaviour: behaviour.trace },
  });
  const predicate = asking.ask(PREDICATE_2014, {
    json: given.bandGapPolicy === undefined ? {} : { bandGapPolicy: given.bandGapPolicy },
    fields: { value: outcomeOfAnswer(value) },
    grafts: { value: value.trace },
  });
  if (predicate.reason === 'ambiguous' && typeof value.value === 'number') {
    const readings = BAND_GAP_POLICIES.map(
      (policy) => `${policy} (${termOfAnswer(predicate, PREDICATES_2014, policy)?.label[locale] ?? ''})`,
    ).join(', ');
    asking.issues.push(
      appraisalIssue('appraisal/band-gap', locale, { path: '/bandGapPolicy' }, { value: value.value, readings }),
    );
  }
  return {
    ...appraisalHead(options, appraised),
    value: figureOf(value),
    predicate: termOfAnswer(predicate, PREDICATES_2014),
    reason: value.reason ?? predicate.reason,
    figures: {
      mean: figureOf(mean),
      additionalTasks: numberOf(skp.values.additional_task_value),
      creativity: creativity.value,
      skp: figureOf(skp),
      behaviour: figureOf(behaviour),
      unrounded: numberOf(value.values.performance_value_unrounded),
    },
    activities: answers.map(({ result }) => result),
    trace: predicate.trace,
    issues: asking.issues,
  };
}

function appraiseActivity(
  activity: ActivityGiven,
  position: number,
  { negativePolicy }: ActivitiesGiven,
  asking: Asking,
): { outcome: Outcome; result: ActivityResult } {
  const at = `/activities/${position}`;
  const policy = negativePolicy === undefined ? {} : { negative_policy: negativePolicy };
  const { executed, ...time } = activity.time;
  const scores = {
    quantity: asking.ask(QUANTITY, { json: { ...activity.quantity }, at: `${at}/quantity` }),
    quality: asking.ask(QUALITY, { json: { ...activity.quality }, at: `${at}/quality` }),
    time: asking.ask(TIME, {
      json: { ...time, ...policy, ...(executed === undefined ? {} : { executed }) },
      at: `${at}/time`,
    }),
    ...(hasCostTarget(activity.cost)
      ? { cost: asking.ask(COST, { json: { ...activity.cost, ...policy }, at: `${at}/cost` }) }
      : {}),
  };
  const value = asking.ask('cost' in scores ? ACTIVITY_VALUE_WITH_COST : ACTIVITY_VALUE, {
    fields: Object.fromEntries(Object.entries(scores).map(([name, answer]) => [name, outcomeOfAnswer(answer)])),
    grafts: Object.fromEntries(Object.entries(scores).map(([name, answer]) => [name, answer.trace])),
  });
  const dropped = activity.dropped === true;
  return {
    outcome: dropped ? absent('not_applicable') : outcomeOfAnswer(value),
    result: {
      name: activity.name ?? null,
      dropped,
      quantity: figureOf(scores.quantity),
      quality: figureOf(scores.quality),
      time: figureOf(scores.time),
      cost: scores.cost === undefined ? null : figureOf(scores.cost),
      value: figureOf(value),
      trace: value.trace,
    },
  };
}

/** Whether a cost target was set: anything but nothing and 0. A text that cannot be read counts, so that it is reported. */
function hasCostTarget(cost: AspectGiven | undefined): cost is AspectGiven {
  if (cost === undefined) return false;
  const { target } = readCase({ target: cost.target }, COST, 'id').fields;
  if (typeof target === 'number') return target !== 0;
  return (
    typeof target === 'object' && target !== null && !['empty', 'dash', 'not_applicable'].includes(target.reason ?? '')
  );
}

interface Creativity {
  readonly value: number | null;
  readonly json: Readonly<Record<string, unknown>>;
  readonly fields: Inputs;
  readonly grafts: Readonly<Record<string, Trace>>;
}

/** Points as given, or by who recognised it. */
function creativityOf({ creativity = 0 }: ActivitiesGiven, asking: Asking): Creativity {
  if (typeof creativity === 'number') return { value: creativity, json: { creativity }, fields: {}, grafts: {} };
  const answer = asking.ask(CREATIVITY_VALUE, { json: { ...creativity }, at: '/creativity' });
  return {
    value: figureOf(answer),
    json: {},
    fields: { creativity: outcomeOfAnswer(answer) },
    grafts: { creativity: answer.trace },
  };
}

function isList(behaviour: ActivitiesGiven['behaviour']): behaviour is readonly Cell[] {
  return Array.isArray(behaviour);
}
