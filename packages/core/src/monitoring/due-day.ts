import { evaluateCase, type CaseResult } from '../case/evaluate-case.js';
import type { Messages } from '../locale/messages.js';
import { DEADLINE } from '../regulations/permenpanrb-53-2014/deadline.js';
import type { CivilDate } from '../time/civil-date.js';
import { dateOfDay } from '../time/day-number.js';
import { dayNumberOf } from '../time/day-number-of.js';
import { parsePeriod } from '../time/parse-period.js';

/** Kinds of institution whose yearly reports have a day by PermenPANRB 53/2014 (LKJ-0/deadline). */
export const INSTITUTIONS = ['ministry', 'unit', 'region'] as const;

/** When figures are due, where a row states no day of its own. */
export interface DueTerms {
  /** Days after the last day of a period, as the agency has set them; null where it has set none. */
  readonly days: number | null;
  /** Whose yearly report it is; null where that is not said. */
  readonly institution: (typeof INSTITUTIONS)[number] | null;
}

/** No day is known but those that rows state. */
export const NO_TERMS: DueTerms = { days: null, institution: null };

/**
 * Last day for reporting a period: as the agency has set it, else for a year by PermenPANRB 53/2014 (LKJ-0/deadline). Null
 * where neither says one: no regulation names a day for quarters and months.
 */
export function dueDay(period: string | null, { days, institution }: DueTerms, messages: Messages): CivilDate | null {
  const parsed = parsePeriod(period ?? '');
  if (parsed === null) return null;
  if (days !== null) return dateOfDay(dayNumberOf(parsed.end) + days);
  const value = explainDueDay(period, { days, institution }, messages)?.value;
  return typeof value === 'string' ? value : null;
}

/** How the due day of a yearly report comes about (LKJ-0/deadline); null for days that no regulation names. */
export function explainDueDay(
  period: string | null,
  { days, institution }: DueTerms,
  messages: Messages,
): CaseResult | null {
  const parsed = parsePeriod(period ?? '');
  if (days !== null || institution === null || parsed?.grain !== 'year') return null;
  return evaluateCase(DEADLINE, { year: Number(parsed.text), institution }, { messages }).result;
}

/** Days that have passed since a due day; null while none has, or where a day is not known. */
export function daysLate(due: CivilDate | null, on: CivilDate | null): number | null {
  return due === null || on === null || on <= due ? null : dayNumberOf(on) - dayNumberOf(due);
}
