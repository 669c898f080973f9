import { ANNUAL_2021 } from '../regulations/perka-bkn-1-2013/transition.js';
import { PREDICATE_2021 } from '../regulations/pp-30-2019/integration.js';
import type { Inputs } from '../expression/evaluate.js';
import type { Trace } from '../expression/trace.js';
import { absent } from '../outcome/outcome.js';
import { appraisalHead, type Appraisal } from './appraisal.js';
import { Asking, figureOf, numberOf, outcomeOfAnswer, termOfAnswer } from './asking.js';
import type { Cell } from './cell.js';
import { appraisedPeriod, type AppraisalOptions } from './personal.js';
import { PREDICATES_2021 } from './predicates.js';

/** Both halves of 2021: values, or the appraisals that gave them. */
export interface Year2021Given {
  /** On the scale of PP 46/2011. */
  readonly firstHalf: Appraisal | Cell;
  /** On the scale of PP 30/2019. */
  readonly secondHalf: Appraisal | Cell;
  readonly newIdea?: boolean;
}

/**
 * Appraises the year 2021: the first half is converted to the scale of PP 30/2019 and counts half, the second half counts
 * half. The predicate is that of PP 30/2019.
 */
export function appraiseYear2021(
  { firstHalf, secondHalf, newIdea }: Year2021Given,
  options: Omit<AppraisalOptions, 'period'>,
): Appraisal {
  const ofYear = { ...options, period: '2021' };
  const { appraised } = appraisedPeriod(ofYear, 'permenpanrb-8-2021');
  const year = appraised as NonNullable<typeof appraised>;
  const asking = new Asking(options.messages, year.end);
  const first = half('firstHalf', firstHalf, asking);
  const second = half('secondHalf', secondHalf, asking);
  const value = asking.ask(ANNUAL_2021, {
    fields: { first_half: first.field, second_half: second.field },
    grafts: { ...(first.trace && { first_half: first.trace }), ...(second.trace && { second_half: second.trace }) },
  });
  const predicate = asking.ask(PREDICATE_2021, {
    json: newIdea === undefined ? {} : { newIdea },
    fields: { value: outcomeOfAnswer(value) },
    grafts: { value: value.trace },
  });
  return {
    ...appraisalHead(ofYear, year),
    value: figureOf(value),
    predicate: termOfAnswer(predicate, PREDICATES_2021),
    reason: value.reason ?? predicate.reason,
    figures: {
      firstHalf: numberOf(first.figure),
      firstHalfConverted: numberOf(value.values.converted),
      secondHalf: numberOf(second.figure),
    },
    trace: predicate.trace,
    issues: asking.issues,
  };
}

interface Half {
  readonly field: Inputs[string];
  readonly figure: unknown;
  readonly trace: Trace | null;
}

/** The value of a half with its explanation: of an appraisal, or as given. */
function half(name: 'firstHalf' | 'secondHalf', given: Appraisal | Cell, asking: Asking): Half {
  if (isAppraisal(given)) {
    const { value, reason, trace } = given;
    return { field: value === null ? absent(reason ?? 'missing') : value, figure: value, trace };
  }
  const { first_half, second_half } = asking.read(ANNUAL_2021, { [name]: given }, '').fields;
  const field = name === 'firstHalf' ? first_half : second_half;
  return { field, figure: field, trace: null };
}

function isAppraisal(given: Appraisal | Cell): given is Appraisal {
  return typeof given === 'object' && given !== null;
}
