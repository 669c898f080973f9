import type { CaseResult } from '../case/evaluate-case.js';
import { BEHAVIOUR_2021 } from '../regulations/permenpanrb-8-2021/behaviour.js';
import { ADDITIONAL_PERFORMANCE } from '../regulations/permenpanrb-8-2021/additional.js';
import { INTEGRATION, PREDICATE_2021 } from '../regulations/pp-30-2019/integration.js';
import type { Inputs } from '../expression/evaluate.js';
import { appraisalHead, type Appraisal } from './appraisal.js';
import { figureOf, numberOf, outcomeOfAnswer, termOfAnswer, type Asking } from './asking.js';
import type { Cell } from './cell.js';
import type { Grafts } from './graft.js';
import type { AppraisalOptions, AppraisedPeriod } from './personal.js';
import { PREDICATES_2021 } from './predicates.js';

/** One item of additional performance (*kinerja tambahan*): category, scope and value of what was done. */
export interface AdditionalGiven {
  /** `SB`, `B`, `C`, `K`, `SK`, or the term. */
  readonly category: string;
  /** Within one unit, across units of the agency, or across agencies. */
  readonly scope: 'satu-unit' | 'antar-unit' | 'antar-instansi' | 1 | 2 | 3;
  readonly value: Cell;
}

/** One aspect of behaviour, rated by level within the levels of the post. */
export interface BehaviourLevel {
  readonly aspect?: string;
  readonly level: Cell;
  readonly min: Cell;
  readonly max: Cell;
}

/** What every appraisal of PermenPANRB 8/2021 takes beside the plans. */
export interface Given2021 {
  readonly additional?: readonly AdditionalGiven[];
  /** Aspects by level, or the behaviour value that an agency's own form gives. */
  readonly behaviour: readonly BehaviourLevel[] | Cell;
  /** 60/40 where the agency uses opinions of peers and direct subordinates, else 70/30. */
  readonly weights: '70/30' | '60/40';
  /** A new idea or method of benefit, without which nobody is *Sangat Baik*. */
  readonly newIdea?: boolean;
  /** Whether SKP may exceed 120 after additional performance (it may by default; Q11). */
  readonly capPolicy?: 'none' | 'at-highest';
}

/** Additional performance; none counts 0. */
export function askAdditional({ additional = [] }: Given2021, asking: Asking): CaseResult | null {
  return additional.length === 0 ? null : asking.ask(ADDITIONAL_PERFORMANCE, { json: { additional } });
}

/** The inputs that additional performance gives to the SKP value. */
export function withAdditional(additional: CaseResult | null, { capPolicy }: Given2021) {
  return {
    json: capPolicy === undefined ? {} : { capPolicy },
    fields: additional === null ? {} : { additional: outcomeOfAnswer(additional) },
    grafts: additional === null ? {} : { additional: additional.trace },
  };
}

/** Behaviour, integration with SKP, and predicate. */
export function integrate2021(
  skp: CaseResult,
  given: Given2021,
  { options, appraised, asking }: { options: AppraisalOptions; appraised: AppraisedPeriod; asking: Asking },
): Appraisal {
  const { weights, newIdea } = given;
  const behaviour = askBehaviour(given, asking);
  const value = asking.ask(INTEGRATION, {
    json: { weights },
    fields: { skp: outcomeOfAnswer(skp), behaviour: behaviour.field },
    grafts: { skp: skp.trace, ...behaviour.grafts },
  });
  const predicate = asking.ask(PREDICATE_2021, {
    json: newIdea === undefined ? {} : { newIdea },
    fields: { value: outcomeOfAnswer(value) },
    grafts: { value: value.trace },
  });
  return {
    ...appraisalHead(options, appraised),
    value: figureOf(value),
    predicate: termOfAnswer(predicate, PREDICATES_2021),
    reason: value.reason ?? predicate.reason,
    figures: {
      skp: figureOf(skp),
      mainPerformance: numberOf(skp.values.main_performance),
      behaviour: numberOf(behaviour.field),
      unrounded: numberOf(value.values.performance_value_unrounded),
    },
    trace: predicate.trace,
    issues: asking.issues,
  };
}

/** Behaviour by levels, or the value as given. */
function askBehaviour({ behaviour }: Given2021, asking: Asking): { field: Inputs[string]; grafts: Grafts } {
  if (!Array.isArray(behaviour)) {
    return { field: asking.read(INTEGRATION, { behaviour }, '').fields.behaviour, grafts: {} };
  }
  const answer = asking.ask(BEHAVIOUR_2021, { json: { behaviour } });
  return {
    field: answer.value === null ? outcomeOfAnswer(answer) : numberOf(answer.value),
    grafts: { behaviour: answer.trace },
  };
}
