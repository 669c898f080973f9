import { formatNumber } from './decimal/format.js';
import { IMAGE_LIMIT } from './decimal/image.js';
import type { Issue, IssuePlace, Severity } from './issue.js';
import { NUMBERS as EN } from './locale/en/numbers.js';
import { NUMBERS as ID } from './locale/id/numbers.js';
import type { IssueText, IssueValues, Locale } from './locale/messages.js';

const SIGNS = { id: ID, en: EN };

/** One code of a table: its severity and its texts, which are given figures in the notation of their language. */
export interface IssueDefinition {
  readonly severity: Severity;
  /** Texts in Indonesian. */
  readonly id: (values: IssueValues) => IssueText;
  /** Texts in English. */
  readonly en: (values: IssueValues) => IssueText;
}

/** An issue of any area: codes are `area/kebab-name`, stable for ever. */
export type TableIssue = Omit<Issue, 'code'> & { readonly code: string };

/** Makes an issue of one area in a language. */
export type IssueMaker<Code extends string> = MakeIssue<Code> & {
  /** The whole area, for those who list its codes. */
  readonly definitions: Readonly<Record<Code, IssueDefinition>>;
};

type MakeIssue<Code extends string> = (
  code: Code,
  locale: Locale,
  place: IssuePlace,
  values?: IssueValues,
) => TableIssue;

/**
 * The issues of one area: codes, severities and texts in one table, apart from those that every page carries.
 *
 * @example
 * const issue = issueTable({ 'workload/no-staff': { severity: 'warning', id: () => …, en: () => … } });
 * issue('workload/no-staff', 'id', { path: '/staff' });
 */
export function issueTable<Code extends string>(table: Readonly<Record<Code, IssueDefinition>>): IssueMaker<Code> {
  const make: MakeIssue<Code> = (code, locale, place, values = {}) => {
    const definition = table[code];
    const text = definition[locale](written(values, locale));
    return {
      code,
      severity: definition.severity,
      message: text.message,
      hint: text.hint,
      path: place.path,
      ...(place.line === undefined ? {} : { line: place.line }),
      ...(place.column === undefined ? {} : { column: place.column }),
      ...(place.citation === undefined ? {} : { citation: place.citation }),
    };
  };
  return Object.assign(make, { definitions: table });
}

/** Values with every figure as the language writes it; a year, which has no groups, comes as text. */
function written(values: IssueValues, locale: Locale): IssueValues {
  const figure = (value: number): string =>
    Math.abs(value) < IMAGE_LIMIT ? formatNumber(value, SIGNS[locale]) : String(value);
  const told = <T>(value: T): T | string => (typeof value === 'number' ? figure(value) : value);
  return Object.fromEntries(
    Object.entries(values).map(([name, value]) => [name, typeof value === 'object' ? value.map(told) : told(value)]),
  );
}
