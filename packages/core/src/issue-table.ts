import type { Issue, IssuePlace, Severity } from './issue.js';
import type { IssueText, IssueValues, Locale } from './locale/messages.js';

/** One code of a table: its severity and its texts. */
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
    const text = definition[locale](values);
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
