import type { Trace } from '../expression/trace.js';
import type { TableIssue } from '../issue-table.js';
import type { Inputs } from '../expression/evaluate.js';
import { absent } from '../outcome/outcome.js';
import type { MissingReason } from '../outcome/reason.js';
import { inForce } from '../regulation/changes.js';
import { CREDIT_OF_MONTHS, CREDIT_OF_PERIODS } from '../regulations/permenpanrb-1-2023/credit.js';
import { SHORTFALL, YEARS_TO_NEED } from '../regulations/permenpanrb-1-2023/need.js';
import { parsePeriod } from '../time/parse-period.js';
import { appraisalIssue } from './appraisal-issues.js';
import { Asking, figureOf, numberOf, outcomeOfAnswer } from './asking.js';
import type { Cell } from './cell.js';
import type { Messages } from '../locale/messages.js';
import { personal, type AppraisalOptions, type PersonalResult } from './personal.js';

/** One appraised period of a functional officer. */
export interface CreditPeriod {
  /** As `2023` or `2024-S1`. */
  readonly period: string;
  /** Predicate of that period, as *Baik* or `B`. */
  readonly predicate: string | null;
  /** Whole months in the post; 12 unless said. */
  readonly months?: Cell;
}

/** A functional officer at one level. After a promotion to the next level, begin a new history. */
export interface CreditGiven {
  /** As *Ahli Muda*. */
  readonly level: string;
  readonly periods: readonly CreditPeriod[];
  /** Credit points that stood before the first period, as after integration; none unless said. */
  readonly earlier?: Cell;
  /** What the points are for: the next rank (*pangkat*) unless said, or the next level (*jenjang*). */
  readonly goal?: 'rank' | 'level';
}

/** Credit points of one period, and with all before it. */
export interface CreditResult {
  readonly period: string;
  readonly credit: number | null;
  readonly cumulative: number | null;
  readonly reason: MissingReason | null;
  readonly trace: Trace | null;
}

/** Credit points over periods, and how far the promotion is. */
export interface CreditHistory extends PersonalResult {
  readonly periods: readonly CreditResult[];
  readonly cumulative: number | null;
  /** Points that the goal needs; null at the top of a ladder. */
  readonly need: number | null;
  readonly shortfall: number | null;
  /** Whether the points suffice; a promotion has further conditions, and is decided by the authority. */
  readonly sufficient: boolean | null;
  /** Annual periods at the last predicate until the points suffice; 0 when they do. */
  readonly periodsToGo: number | null;
  readonly reason: MissingReason | null;
  readonly issues: readonly TableIssue[];
}

/**
 * Credit points (*angka kredit*) of a functional officer over periods, each rounded before it is added, with the need of the
 * next rank or level. By PermenPANRB 1/2023 and BKN 3/2023, for periods that end from July 2023 on. A period without points
 * leaves the total without a figure.
 */
export function creditHistory(given: CreditGiven, options: Omit<AppraisalOptions, 'period'>): CreditHistory {
  const { messages } = options;
  const total = new Asking(messages, lastDay(given.periods));
  const { job_level, goal, cumulative_credit } = total.read(
    SHORTFALL,
    { level: given.level, earlier: given.earlier ?? 0, ...(given.goal === undefined ? {} : { goal: given.goal }) },
    '',
  ).fields;
  const rows: Inputs[] = [{ credits: cumulative_credit }];
  const periods = given.periods.map((each, i): CreditResult => {
    const credit = creditOf(each, `/periods/${i}`, job_level, total, messages);
    rows.push({ credits: credit.credit ?? absent(credit.reason ?? 'missing') });
    return { ...credit, cumulative: figureOf(total.ask(CREDIT_OF_PERIODS, { lists: { credits: [...rows] } })) };
  });
  const sum = total.ask(CREDIT_OF_PERIODS, { lists: { credits: rows } });
  const short = total.ask(SHORTFALL, { fields: { job_level, goal, cumulative_credit: outcomeOfAnswer(sum) } });
  const last = given.periods.at(-1);
  const years = total.ask(YEARS_TO_NEED, {
    fields: {
      job_level,
      need: outcomeOfAnswer(short),
      predicate: total.peek(YEARS_TO_NEED, { predicate: last?.predicate ?? null }).predicate,
    },
  });
  const eligible = numberOf(short.values.eligible);
  return {
    ...personal(options),
    periods,
    cumulative: figureOf(sum),
    need: numberOf(short.values.need),
    shortfall: figureOf(short),
    sufficient: eligible === null ? null : eligible === 1,
    periodsToGo: numberOf(years.values.annual_periods),
    reason: short.reason,
    issues: total.issues,
  };
}

/** Last day of the last period that can be read; the newest rules count where there is none. */
function lastDay(periods: readonly CreditPeriod[]): string | null {
  const ends = periods.flatMap(({ period }) => parsePeriod(period)?.end ?? []);
  return (
    ends
      .filter((end) => inForce(SHORTFALL, end))
      .sort()
      .at(-1) ?? null
  );
}

function creditOf(
  { period, predicate, months = 12 }: CreditPeriod,
  at: string,
  jobLevel: Inputs[string],
  total: Asking,
  messages: Messages,
): Omit<CreditResult, 'cumulative'> {
  const read = parsePeriod(period);
  if (read === null || !inForce(CREDIT_OF_MONTHS, read.end)) {
    const code = read === null ? 'appraisal/period-unreadable' : 'appraisal/no-credit-yet';
    const place = { path: `${at}/period`, citation: CREDIT_OF_MONTHS.citation };
    total.issues.push(appraisalIssue(code, messages.locale, place, { period, from: CREDIT_OF_MONTHS.from }));
    return { period, credit: null, reason: read === null ? 'unreadable' : 'not_applicable', trace: null };
  }
  const asking = new Asking(messages, read.end);
  const answer = asking.ask(CREDIT_OF_MONTHS, { json: { predicate, months }, fields: { job_level: jobLevel }, at });
  total.issues.push(...asking.issues);
  return { period: read.text, credit: figureOf(answer), reason: answer.reason, trace: answer.trace };
}
