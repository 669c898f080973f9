import type { OutputCategory } from '../regulation/rule-output.js';
import { UNIT_HEAD } from '../regulations/permenpanrb-6-2022/organisation.js';
import { QUADRANT } from '../regulations/permenpanrb-6-2022/quadrant.js';
import { inForce } from '../regulation/changes.js';
import { appraisalIssue } from './appraisal-issues.js';
import { appraisalHead, notAppraised, type Appraisal } from './appraisal.js';
import { Asking, termOfAnswer } from './asking.js';
import { appraisedPeriod, type AppraisalOptions } from './personal.js';
import { EXPECTATIONS, PREDICATES_2022 } from './predicates.js';

/** Ratings of an employee since 2022: by their terms, as `di atas`, `sesuai`, `bawah`, or the codes 1, 2, 3. */
export interface EmployeeGiven {
  /** Rating of the work result; of a unit head it follows from the predicate of the organisation. */
  readonly workResult: string | number | null | { readonly organisation: string };
  /** Rating of behaviour (*BerAKHLAK*), once as a whole. */
  readonly behaviour: string | number | null;
}

/** An appraisal since 2022: two ratings and a predicate, no figure. */
export interface EmployeeAppraisal extends Appraisal {
  readonly workResult: OutputCategory | null;
  readonly behaviour: OutputCategory | null;
}

/**
 * Appraises an employee by PermenPANRB 6/2022: work result and behaviour give the predicate by the nine cells. For periods
 * from 2022 on. The annual predicate comes from annual ratings, never from the mean of periodic predicates.
 *
 * @example
 * const { predicate } = appraiseEmployee(
 *   { workResult: 'sesuai', behaviour: 'atas' },
 *   { period: '2024', messages: messagesOf('id') },
 * );
 * predicate?.label.id; // 'Baik'
 */
export function appraiseEmployee(
  { workResult, behaviour }: EmployeeGiven,
  options: AppraisalOptions,
): EmployeeAppraisal {
  const nothing = { workResult: null, behaviour: null } as const;
  const { appraised, issues } = appraisedPeriod(options, 'permenpanrb-6-2022');
  if (appraised === null) return { ...notAppraised(options, issues), ...nothing };
  const asking = new Asking(options.messages, appraised.end);
  const byOrganisation = typeof workResult === 'object' && workResult !== null;
  if (byOrganisation && !inForce(UNIT_HEAD, appraised.end)) {
    const place = { path: '/workResult', citation: UNIT_HEAD.citation };
    const values = { period: appraised.period };
    const early = appraisalIssue('appraisal/no-head-rating-yet', options.messages.locale, place, values);
    return { ...notAppraised(options, [early]), ...nothing };
  }
  const head = byOrganisation ? asking.ask(UNIT_HEAD, { json: { ...workResult }, at: '/workResult' }) : null;
  const rating = head === null ? null : termOfAnswer(head, EXPECTATIONS);
  const given = asking.read(QUADRANT, { ...(head === null ? { workResult } : {}), behaviour }, '').fields;
  const fields = head === null ? given : { ...given, work_result: rating?.key ?? null };
  const answer = asking.ask(QUADRANT, {
    fields,
    grafts: head === null ? {} : { work_result: head.trace },
  });
  const termOf = (field: unknown): OutputCategory | null => EXPECTATIONS.find(({ key }) => key === field) ?? null;
  return {
    ...appraisalHead(options, appraised),
    value: null,
    predicate: termOfAnswer(answer, PREDICATES_2022),
    reason: answer.reason,
    figures: {},
    workResult: termOf(fields.work_result),
    behaviour: termOf(fields.behaviour_rating),
    trace: answer.trace,
    issues: asking.issues,
  };
}
