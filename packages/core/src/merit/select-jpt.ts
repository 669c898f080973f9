import { evaluateCase } from '../case/evaluate-case.js';
import { exactTotal } from '../decimal/exact-total.js';
import type { TableIssue } from '../issue-table.js';
import type { Messages } from '../locale/messages.js';
import { individual, type IndividualResult, type Standing } from '../personnel/individual-result.js';
import { JPT_COMPONENTS, JPT_SELECTION } from '../regulations/permenpanrb-15-2019/index.js';
import { meritIssue } from './merit-issues.js';

/** Components of an open selection, with a panel that may stand for several. */
export type SelectionComponent = keyof typeof JPT_COMPONENTS | 'panel';

/** Weights or scores by component. */
export type SelectionFigures = Readonly<Partial<Record<SelectionComponent, number>>>;

/** A candidate with a rank; none where a score is missing. */
export type SelectionPlace = IndividualResult & {
  readonly id: string;
  readonly total: number | null;
  readonly rank: number | null;
  /** Others with the same rank. */
  readonly tiedWith: readonly string[];
};

/** An open selection, ranked. */
export interface Selection {
  readonly candidates: readonly SelectionPlace[];
  /** Keys of the three best, who go to the appointing officer; more where the third rank is shared. */
  readonly best: readonly string[];
  readonly issues: readonly TableIssue[];
}

const BEST = 3;

/**
 * Ranks candidates of an open selection (*seleksi terbuka JPT*, COM-06). Weights must make 100; one outside its range is
 * warned of. Equal totals share a rank and stand by key.
 */
export function selectJpt(
  candidates: readonly { readonly id: string; readonly scores: SelectionFigures }[],
  weights: SelectionFigures,
  {
    messages,
    asOf = null,
    standing,
  }: { readonly messages: Messages; readonly asOf?: string | null; readonly standing?: Standing },
): Selection {
  const { locale } = messages;
  const issues = weightIssues(weights, locale);
  const scored = candidates.map(({ id, scores }, i) => {
    const { result } = evaluateCase(JPT_SELECTION, { weights, scores }, { messages, asOf });
    const total = typeof result?.value === 'number' ? result.value : null;
    issues.push(...(result?.issues ?? []).map((issue) => ({ ...issue, path: `/candidates/${i}${issue.path}` })));
    if (total === null && result !== null && result.reason !== 'weight_missing') {
      const reason = messages.reasons[result.reason ?? 'missing'];
      issues.push(meritIssue('merit/no-value', locale, { path: `/candidates/${i}` }, { reason }));
    }
    return { id, total };
  });
  const ordered = scored
    .filter((one): one is { id: string; total: number } => one.total !== null)
    .sort((a, b) => b.total - a.total || (a.id < b.id ? -1 : a.id > b.id ? 1 : 0));
  const rankOf = (total: number): number => 1 + ordered.filter((other) => other.total > total).length;
  const places = ordered.map(({ id, total }) => ({
    ...individual(standing),
    id,
    total,
    rank: rankOf(total),
    tiedWith: ordered.filter((other) => other.total === total && other.id !== id).map((other) => other.id),
  }));
  for (const { rank, tiedWith } of places.filter(
    ({ tiedWith }, i) => tiedWith.length > 0 && places[i - 1]?.rank !== places[i]?.rank,
  )) {
    issues.push(meritIssue('merit/tie', locale, { path: '/candidates' }, { rank, count: tiedWith.length + 1 }));
  }
  const without = scored.filter(({ total }) => total === null);
  return {
    candidates: [
      ...places,
      ...without.map(({ id }) => ({ ...individual(standing), id, total: null, rank: null, tiedWith: [] })),
    ],
    best: places.filter(({ rank }) => rank <= BEST).map(({ id }) => id),
    issues,
  };
}

function weightIssues(weights: SelectionFigures, locale: Messages['locale']): TableIssue[] {
  const sum = exactTotal(Object.values(weights));
  const outside = (Object.keys(JPT_COMPONENTS) as (keyof typeof JPT_COMPONENTS)[]).flatMap((component) => {
    const { least, most, [locale]: label } = JPT_COMPONENTS[component];
    const weight = weights[component];
    if (weight === undefined || weight === 0 || (weight >= least && weight <= most)) return [];
    const values = { component: label, weight, least, most };
    return [meritIssue('merit/weight-out-of-range', locale, { path: `/weights/${component}` }, values)];
  });
  return [
    ...(sum === 100 ? [] : [meritIssue('merit/weights', locale, { path: '/weights' }, { sum: sum ?? '?' })]),
    ...outside,
  ];
}
