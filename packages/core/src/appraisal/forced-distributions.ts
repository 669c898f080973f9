import { evaluateCase } from '../case/evaluate-case.js';
import type { Messages } from '../locale/messages.js';
import { resolve } from '../regulation/resolve.js';
import type { OutputCategory } from '../regulation/rule-output.js';
import { FORCED_DISTRIBUTION, forcedLimits } from '../regulations/pp-30-2019/distribution.js';
import { parsePeriod } from '../time/parse-period.js';
import { headLimits, type HeadLimits, type ForcedLimits } from './forced-distribution.js';
import { EXPECTATIONS } from './predicates.js';
import type { RatedRow } from './read-ratings.js';
import { readTerm } from './read-term.js';
import { groupRows, unchecked, type GroupBound, type Grouped, type StaffDistribution } from './staff-distribution.js';

const TERMS: readonly OutputCategory[] = [...EXPECTATIONS].reverse();

/**
 * Distributions of work-result ratings by period and unit beside the limits of PP 30/2019 (*distribusi penilaian*): above
 * expectation, in line with it, below it. Its figures are from recall. Who has no such rating is counted apart.
 */
export function forcedDistributions(
  rows: readonly RatedRow[],
  { messages }: { readonly messages: Messages },
): readonly StaffDistribution[] {
  const grouped = groupRows(rows, TERMS, ({ workResult }) => {
    if (workResult === null) return { key: null, reason: 'empty' };
    const key = readTerm(workResult, EXPECTATIONS)?.key ?? null;
    return key === null ? { key, reason: 'unknown_category' } : { key, reason: null };
  });
  return grouped.map((unit) => distributionOf(unit, messages));
}

function distributionOf(grouped: Grouped, messages: Messages): StaffDistribution {
  const { rows: _, ...base } = grouped;
  const all = base.rated.heads;
  if (all === 0) return unchecked(grouped, TERMS, 'nobody');
  const end = base.period === null ? null : (parsePeriod(base.period)?.end ?? null);
  const { resolved } = resolve(FORCED_DISTRIBUTION, end);
  if (resolved === null) return unchecked(grouped, TERMS, 'not-yet');
  const [above = 0, inLine = 0, below = 0] = TERMS.map(({ key }) => base.counts[key]);
  const inputs = { split: { above, in_line: inLine, below } };
  const { result } = evaluateCase(FORCED_DISTRIBUTION, inputs, { messages, asOf: end });
  const limits = forcedLimits(resolved.parameters);
  return {
    ...base,
    terms: TERMS,
    organisation: null,
    bounds: boundsOf(base, limits, headLimits(all, limits, 'exact')),
    fits: typeof result?.value === 'boolean' ? result.value : null,
    feasible: result === null ? null : result.values.feasible === true,
    exempt: false,
    missing: null,
    answer: result,
  };
}

function boundsOf(
  { counts, shares }: Pick<Grouped, 'counts' | 'shares'>,
  limits: ForcedLimits,
  heads: HeadLimits,
): readonly GroupBound[] {
  const [above, inLine, below] = TERMS.map(({ key }) => key) as [string, string, string];
  const bound = (key: string, limit: keyof ForcedLimits): GroupBound => {
    const own = counts[key] ?? 0;
    const least = limit === 'middleLeast';
    return {
      predicates: [key],
      percent: limits[limit],
      ...(least ? { least: heads[limit] } : { most: heads[limit] }),
      heads: own,
      share: shares[key] ?? null,
      above: least ? 0 : Math.max(0, own - heads[limit]),
      short: least ? Math.max(0, heads[limit] - own) : 0,
    };
  };
  return [
    bound(above, 'aboveMost'),
    bound(inLine, 'middleLeast'),
    bound(inLine, 'middleMost'),
    bound(below, 'belowMost'),
  ];
}
