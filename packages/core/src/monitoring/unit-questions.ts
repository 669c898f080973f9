import { ORGANISATION_PREDICATES } from '../appraisal/predicates.js';
import { readTerm } from '../appraisal/read-term.js';
import type { TableIssue } from '../issue-table.js';
import type { Locale } from '../locale/messages.js';
import { questionIssue, type QuestionCode } from './question-issues.js';

/** What four systems say of one unit: performance, appraisal of staff, workload analysis, competence test. */
export interface UnitFacts {
  /** Predicate of the organisation, as *Baik*; null where it has none yet. */
  readonly organisation: string | null;
  /** Staff with a predicate, and how many of them are rated *Baik* or better. */
  readonly staff: { readonly rated: number; readonly good: number } | null;
  /** Whether the predicates of staff keep the pattern of the organisation; null where that is not checked. */
  readonly fits: boolean | null;
  /** Staff in post less staff needed; negative is a shortage, null where it is not known. */
  readonly difference: number | null;
  /** Staff who took the competence test, and how many of them are below what their posts ask. */
  readonly competence: { readonly tested: number; readonly below: number } | null;
}

const MIDDLE = ORGANISATION_PREDICATES.findIndex(({ key }) => key === 'baik');
const moreThanHalf = (part: number, whole: number): boolean => part * 2 > whole;

/**
 * Where what is said of a unit does not go together, as questions to ask the unit. No regulation calls any of this wrong:
 * each question has answers that are in order. What is not known is asked for first, and asked nothing else.
 *
 * @example
 * unitQuestions({ organisation: 'Kurang', staff: { rated: 20, good: 19 }, fits: false, difference: 0, competence: null }, 'id');
 */
export function unitQuestions(facts: UnitFacts, locale: Locale): readonly TableIssue[] {
  const { organisation, staff, fits, difference, competence } = facts;
  const term = organisation === null ? null : readTerm(organisation, ORGANISATION_PREDICATES);
  const isHigh = term === null ? null : ORGANISATION_PREDICATES.indexOf(term) >= MIDDLE;
  const ask = (code: QuestionCode, path: string, values = {}): TableIssue =>
    questionIssue(code, locale, { path }, { predicate: term?.label[locale] ?? '', ...values });
  const rated = staff ?? { rated: 0, good: 0 };
  const tested = competence ?? { tested: 0, below: 0 };
  const mostlyGood = moreThanHalf(rated.good, rated.rated);
  const mostlyBelow = moreThanHalf(tested.below, tested.tested);
  const questions: readonly (readonly [unknown, QuestionCode, string, object?])[] = [
    [term === null, 'question/no-predicate', '/organisation'],
    [rated.rated === 0, 'question/nobody-rated', '/staff'],
    [difference === null, 'question/need-unknown', '/difference'],
    [tested.tested === 0, 'question/nobody-tested', '/competence'],
    [fits === false, 'question/pattern-broken', '/fits'],
    [isHigh === false && mostlyGood, 'question/staff-above-unit', '/staff', rated],
    [isHigh === true && rated.rated > 0 && !mostlyGood, 'question/staff-below-unit', '/staff', rated],
    [isHigh === true && (difference ?? 0) < 0, 'question/short-and-good', '/difference', { heads: -(difference ?? 0) }],
    [isHigh === false && (difference ?? 0) > 0, 'question/many-and-weak', '/difference', { heads: difference }],
    [mostlyGood && mostlyBelow, 'question/good-and-not-competent', '/competence', tested],
    [isHigh === false && tested.tested > 0 && tested.below === 0, 'question/competent-and-weak', '/competence', tested],
  ];
  return questions.flatMap(([asked, code, path, values]) => (asked ? [ask(code, path, values)] : []));
}
