import type { CaseResult } from '../case/evaluate-case.js';
import type { Inputs } from '../expression/evaluate.js';
import type { Trace } from '../expression/trace.js';
import { absent } from '../outcome/outcome.js';
import type { OutputCategory } from '../regulation/rule-output.js';
import { SKP_OF_HEADS } from '../regulations/permenpanrb-8-2021/aggregation.js';
import { INDICATOR_VALUE } from '../regulations/permenpanrb-8-2021/conversion.js';
import { notAppraised, type Appraisal } from './appraisal.js';
import { Asking, figureOf, numberOf, outcomeOfAnswer, termOfAnswer } from './asking.js';
import { askAchievement, type IndicatorGiven } from './indicator-given.js';
import { askAdditional, integrate2021, withAdditional, type Given2021 } from './integrate-2021.js';
import { appraisedPeriod, type AppraisalOptions } from './personal.js';
import { PREDICATES_2021 } from './predicates.js';

/** An indicator of a head. */
export interface HeadIndicator extends IndicatorGiven {
  /** The target is the most that can be achieved, so that meeting it counts the highest value. */
  readonly naturalMaximum?: boolean;
  /** Cascaded directly to a subordinate: not counted in the head's own value. */
  readonly cascadedDirectly?: boolean;
}

/** The SKP of a head (*JPT* or head of an independent unit) of the second half of 2021. */
export interface HeadGiven extends Given2021 {
  /** Indicators of performance agreement, plan and directives. */
  readonly main: readonly HeadIndicator[];
  /** Indicators of action plan and strategic initiatives. */
  readonly initiatives: readonly HeadIndicator[];
}

/** Achievement, category and value of one indicator; null where there is none. */
export interface IndicatorResult {
  readonly name: string | null;
  /** False where it is cascaded directly. */
  readonly counts: boolean;
  /** Per cent, before and after rounding to whole per cent. */
  readonly achievement: number | null;
  readonly wholeAchievement: number | null;
  readonly category: OutputCategory | null;
  readonly value: number | null;
  readonly trace: Trace;
}

/** An appraisal of a head with the indicators. */
export interface HeadAppraisal extends Appraisal {
  readonly main: readonly IndicatorResult[];
  readonly initiatives: readonly IndicatorResult[];
}

/**
 * Appraises a head by PermenPANRB 8/2021 and PP 30/2019: achievement and value of each indicator, main performance,
 * additional performance, behaviour by levels, integration, predicate. For 2021-S2. Values are 0 to 120.
 */
export function appraiseHead(given: HeadGiven, options: AppraisalOptions): HeadAppraisal {
  const { appraised, issues } = appraisedPeriod(options, 'permenpanrb-8-2021');
  if (appraised === null) return { ...notAppraised(options, issues), main: [], initiatives: [] };
  const asking = new Asking(options.messages, appraised.end);
  const main = given.main.map((each, i) => appraiseIndicator(each, `/main/${i}`, asking));
  const initiatives = given.initiatives.map((each, i) => appraiseIndicator(each, `/initiatives/${i}`, asking));
  const additional = askAdditional(given, asking);
  const beside = withAdditional(additional, given);
  const skp = asking.ask(SKP_OF_HEADS, {
    ...beside,
    lists: {
      main_values: main.map(({ row }) => ({ main_values: row })),
      initiative_values: initiatives.map(({ row }) => ({ initiative_values: row })),
    },
    grafts: {
      ...beside.grafts,
      main_values: main.map(({ result }) => result.trace),
      initiative_values: initiatives.map(({ result }) => result.trace),
    },
  });
  const appraisal = integrate2021(skp, given, { options, appraised, asking });
  return {
    ...appraisal,
    figures: {
      ...appraisal.figures,
      mainWeighted: numberOf(skp.values.main_weighted),
      initiativeWeighted: numberOf(skp.values.initiative_weighted),
      additional: additional === null ? 0 : figureOf(additional),
    },
    main: main.map(({ result }) => result),
    initiatives: initiatives.map(({ result }) => result),
  };
}

function appraiseIndicator(
  indicator: HeadIndicator,
  at: string,
  asking: Asking,
): { row: Inputs[string]; result: IndicatorResult } {
  const achievement: CaseResult = askAchievement(indicator, at, asking);
  const value = asking.ask(INDICATOR_VALUE, {
    fields: {
      achievement: outcomeOfAnswer(achievement),
      natural_maximum_target: indicator.naturalMaximum === true ? 1 : 0,
    },
    grafts: { achievement: achievement.trace },
  });
  const counts = indicator.cascadedDirectly !== true;
  return {
    row: counts ? outcomeOfAnswer(value) : absent('not_applicable'),
    result: {
      name: indicator.name ?? null,
      counts,
      achievement: figureOf(achievement),
      wholeAchievement: numberOf(value.values.whole_achievement),
      category: termOfAnswer(value, PREDICATES_2021, 'category'),
      value: figureOf(value),
      trace: value.trace,
    },
  };
}
