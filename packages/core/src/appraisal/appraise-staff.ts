import type { CaseResult } from '../case/evaluate-case.js';
import type { Inputs } from '../expression/evaluate.js';
import type { Trace } from '../expression/trace.js';
import { absent } from '../outcome/outcome.js';
import type { OutputCategory } from '../regulation/rule-output.js';
import { SKP_OF_STAFF, WEIGHTED_PLAN } from '../regulations/permenpanrb-8-2021/aggregation.js';
import { INDICATOR_CATEGORY } from '../regulations/permenpanrb-8-2021/category.js';
import { CROSS_TABLE } from '../regulations/permenpanrb-8-2021/cross-table.js';
import { notAppraised, type Appraisal } from './appraisal.js';
import { Asking, figureOf, outcomeOfAnswer, termOfAnswer } from './asking.js';
import type { Cell } from './cell.js';
import { askAchievement, asRows, type IndicatorGiven } from './indicator-given.js';
import { askAdditional, integrate2021, withAdditional, type Given2021 } from './integrate-2021.js';
import { appraisedPeriod, type AppraisalOptions } from './personal.js';
import { PREDICATES_2021 } from './predicates.js';

/** One plan of an administrator or functional officer. */
export interface PlanGiven {
  readonly name?: string;
  /** Up to three aspects (quantity, quality, time): target and realisation, or a category that is judged already. */
  readonly aspects: readonly (IndicatorGiven | string)[];
  readonly cascading: 'direct' | 'non-direct';
  /** For a plan that is not cascaded directly: value and category of the superior's plan. */
  readonly superiorValue?: Cell;
  readonly superiorCategory?: string;
}

/** The SKP of an administrator or functional officer (*JA/JF*) of the second half of 2021. */
export interface StaffGiven extends Given2021 {
  readonly plans: readonly PlanGiven[];
  /** Whose category decides the superior's share in a plan that is not cascaded directly (Q4). */
  readonly weightBy?: 'own' | 'superior';
}

/** Categories, value and weighted value of one plan; null where there is none. */
export interface PlanResult {
  readonly name: string | null;
  readonly aspects: readonly { readonly achievement: number | null; readonly category: OutputCategory | null }[];
  readonly category: OutputCategory | null;
  readonly value: number | null;
  readonly weightedValue: number | null;
  readonly trace: Trace;
}

/** An appraisal of an administrator or functional officer with the plans. */
export interface StaffAppraisal extends Appraisal {
  readonly plans: readonly PlanResult[];
}

/**
 * Appraises an administrator or functional officer by PermenPANRB 8/2021 and PP 30/2019: category of each aspect, cross
 * table, weight by cascading, additional performance, behaviour by levels, integration, predicate. For 2021-S2.
 */
export function appraiseStaff(given: StaffGiven, options: AppraisalOptions): StaffAppraisal {
  const { appraised, issues } = appraisedPeriod(options, 'permenpanrb-8-2021');
  if (appraised === null) return { ...notAppraised(options, issues), plans: [] };
  const asking = new Asking(options.messages, appraised.end);
  const plans = given.plans.map((plan, i) => appraisePlan(plan, `/plans/${i}`, given, asking));
  const additional = askAdditional(given, asking);
  const beside = withAdditional(additional, given);
  const skp = asking.ask(SKP_OF_STAFF, {
    ...beside,
    lists: {
      weighted_values: asRows(
        'weighted_values',
        plans.map(({ weighted }) => weighted),
      ),
    },
    grafts: { ...beside.grafts, weighted_values: plans.map(({ result }) => result.trace) },
  });
  const appraisal = integrate2021(skp, given, { options, appraised, asking });
  return {
    ...appraisal,
    figures: { ...appraisal.figures, additional: additional === null ? 0 : figureOf(additional) },
    plans: plans.map(({ result }) => result),
  };
}

interface Aspect {
  readonly achievement: CaseResult | null;
  readonly category: OutputCategory | null;
  readonly row: Inputs;
  readonly trace?: Trace;
}

function appraisePlan(
  plan: PlanGiven,
  at: string,
  { weightBy }: StaffGiven,
  asking: Asking,
): { weighted: CaseResult; result: PlanResult } {
  const judged = plan.aspects.map((aspect) => (typeof aspect === 'string' ? aspect : null));
  const read = asking.read(CROSS_TABLE, { aspects: judged }, at).lists.aspects ?? [];
  const aspects = plan.aspects.map((aspect, i) =>
    typeof aspect === 'string' ? judgedAspect(read[i] ?? {}) : appraiseAspect(aspect, `${at}/aspects/${i}`, asking),
  );
  const value = asking.ask(CROSS_TABLE, { lists: { aspects: aspects.map(({ row }) => row) } });
  const explained = { ...value.trace, inputs: [...value.trace.inputs, ...aspects.flatMap(({ trace }) => trace ?? [])] };
  const category = termOfAnswer(value, PREDICATES_2021, 'category');
  const { cascading, superiorValue, superiorCategory } = plan;
  const weighted = asking.ask(WEIGHTED_PLAN, {
    json: {
      cascading,
      ...(superiorValue === undefined ? {} : { superiorValue }),
      ...(superiorCategory === undefined ? {} : { superiorCategory }),
      ...(weightBy === undefined ? {} : { weightBy }),
    },
    fields: { own_value: outcomeOfAnswer(value), own_category: category?.key ?? null },
    grafts: { own_value: explained },
    at,
  });
  return {
    weighted,
    result: {
      name: plan.name ?? null,
      aspects: aspects.map(({ achievement, category: own }) => ({
        achievement: achievement === null ? null : figureOf(achievement),
        category: own,
      })),
      category,
      value: figureOf(value),
      weightedValue: figureOf(weighted),
      trace: weighted.trace,
    },
  };
}

/** An aspect whose category was given. */
function judgedAspect(row: Inputs): Aspect {
  return { achievement: null, category: PREDICATES_2021.find(({ key }) => key === row.aspects) ?? null, row };
}

function appraiseAspect(aspect: IndicatorGiven, at: string, asking: Asking): Aspect {
  const achievement = askAchievement(aspect, at, asking);
  const answer = asking.ask(INDICATOR_CATEGORY, {
    fields: { achievement: outcomeOfAnswer(achievement) },
    grafts: { achievement: achievement.trace },
  });
  const category = termOfAnswer(answer, PREDICATES_2021);
  return {
    achievement,
    category,
    row: { aspects: category?.key ?? absent(answer.reason ?? 'missing') },
    trace: answer.trace,
  };
}
