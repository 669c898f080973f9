import { chooseComputation } from '../case/choose-computation.js';
import { evaluateCase } from '../case/evaluate-case.js';
import type { Trace } from '../expression/trace.js';
import type { TableIssue } from '../issue-table.js';
import type { Messages } from '../locale/messages.js';
import type { MissingReason } from '../outcome/reason.js';
import { individual, type IndividualResult, type Standing } from '../personnel/individual-result.js';
import { countHeads, STAFF_KINDS, type HeadCount, type StaffKind } from '../personnel/staff-kind.js';
import { IP_ASN_UNIT } from '../regulations/perban-bkn-8-2019/category.js';
import { IP_ASN, IP_ASN_PERSON } from '../regulations/perban-bkn-8-2019/total.js';
import { meritIssue } from './merit-issues.js';

/** How an index is measured. */
export interface ProfessionalismOptions {
  readonly messages: Messages;
  readonly asOf?: string | null;
  readonly standing?: Standing;
  /** Kinds of staff that count; all when absent. */
  readonly covers?: readonly StaffKind[];
}

/** One person: facts (post, education, training, SKP, sanctions) or the four dimensions. */
export interface ProfessionalismPerson {
  /** Key of the person, never the NIP. */
  readonly id: string;
  readonly kind?: StaffKind;
  readonly facts: unknown;
}

/** The professionalism index (*IP ASN*) of a person, 0 to 100. */
export type PersonalProfessionalism = IndividualResult & {
  readonly id: string;
  readonly kind: StaffKind;
  readonly total: number | null;
  readonly category: string | null;
  readonly dimensions: Readonly<Record<'qualification' | 'competence' | 'performance' | 'discipline', number | null>>;
  readonly reason: MissingReason | null;
  /** How it came about, told when asked. */
  readonly trace: () => Trace | null;
};

/** The index of a unit: the mean of its persons. One-person units are persons. */
export interface UnitProfessionalism {
  readonly subject: 'unit' | 'person';
  readonly mean: number | null;
  readonly category: string | null;
  readonly reason: MissingReason | null;
  /** True when someone who counts has no index; the mean is then that of the others. */
  readonly provisional: boolean;
  readonly counted: HeadCount;
  readonly measured: number;
  /** Heads by category, in the official terms. */
  readonly categories: Readonly<Record<string, number>>;
  readonly people: readonly PersonalProfessionalism[];
  readonly issues: readonly TableIssue[];
}

/** Measures the index of one person (IPA-05), from facts or dimensions. */
export function professionalismOf(
  person: ProfessionalismPerson,
  options: ProfessionalismOptions,
): PersonalProfessionalism & { readonly issues: readonly TableIssue[] } {
  const rule = chooseComputation([IP_ASN, IP_ASN_PERSON], person.facts) ?? IP_ASN_PERSON;
  const { result } = evaluateCase(rule, person.facts, options);
  const values = result?.values ?? {};
  const figure = (name: string): number | null => {
    const value = values[name];
    return typeof value === 'number' ? value : null;
  };
  const category = values.category;
  return {
    ...individual(options.standing),
    id: person.id,
    kind: person.kind ?? 'unknown',
    total: figure('total'),
    category: typeof category === 'string' ? category : null,
    dimensions: {
      qualification: figure('qualification'),
      competence: figure('competence'),
      performance: figure('performance_value'),
      discipline: figure('discipline'),
    },
    reason: result === null ? 'not_applicable' : result.reason,
    trace: () => result?.trace ?? null,
    issues: result?.issues ?? [],
  };
}

/** Measures a unit: its persons, their mean and categories, and who counts. Someone without index is reported, never 0. */
export function professionalismOfUnit(
  people: readonly ProfessionalismPerson[],
  options: ProfessionalismOptions,
): UnitProfessionalism {
  const { messages, covers = STAFF_KINDS } = options;
  const issues: TableIssue[] = [];
  const counted = countHeads(
    people.map(({ kind }) => kind ?? 'unknown'),
    covers,
  );
  const results = people.flatMap((person, i) => {
    if (!covers.includes(person.kind ?? 'unknown')) return [];
    const { issues: own, ...result } = professionalismOf(person, options);
    issues.push(...own.map((issue) => ({ ...issue, path: `/people/${i}/facts${issue.path}` })));
    if (result.reason !== null) {
      const reason = messages.reasons[result.reason];
      issues.push(meritIssue('merit/no-value', messages.locale, { path: `/people/${i}` }, { reason }));
    }
    return [result];
  });
  const totals = results.flatMap(({ total }) => total ?? []);
  const { result } = evaluateCase(IP_ASN_UNIT, { values: totals }, options);
  const mean = result?.value;
  const category = result?.values.category;
  const categories: Record<string, number> = {};
  for (const each of results) {
    if (each.category !== null) categories[each.category] = (categories[each.category] ?? 0) + 1;
  }
  return {
    subject: counted.heads === 1 ? 'person' : 'unit',
    mean: typeof mean === 'number' ? mean : null,
    category: typeof category === 'string' ? category : null,
    reason: result?.reason ?? null,
    provisional: totals.length < counted.heads,
    counted,
    measured: totals.length,
    categories,
    people: results,
    issues,
  };
}
