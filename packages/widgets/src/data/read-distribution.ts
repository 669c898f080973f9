// A chunk of its own: only pages with a distribution load it.
import { ruleHash, type Issue, type Locale, type Sheet, type TableIssue } from '@takar/core';
import { DISTRIBUTION_PATTERN, ratingIssue, readRatings, staffDistributions } from '@takar/core/appraisal';
import { learnFormulas, messagesOf } from '../locale/full.js';
import type { DistributionAttributes } from './distribution.js';
import type { DistributionModel } from './distribution-model.js';
import { periodsIn } from './period-order.js';
import { SourceError } from './problem.js';

/** Sets the rows of a table, unit by unit, beside the pattern of their organisation's predicate. */
export async function readDistribution(
  sheet: Sheet,
  { organisation, exemptUpTo }: DistributionAttributes,
  locale: Locale,
): Promise<DistributionModel> {
  await learnFormulas();
  const { rows, rated, stated, issues } = readRatings(sheet, locale);
  const usable = rated || stated;
  const faults: readonly TableIssue[] = usable
    ? issues
    : [ratingIssue('appraisal/no-predicates', locale, { path: '' })];
  const units = usable
    ? staffDistributions(rows, { messages: messagesOf(locale), organisation, exemptUpTo: headsOf(exemptUpTo) })
    : [];
  const { id, title } = DISTRIBUTION_PATTERN;
  return {
    units,
    periods: periodsIn(units),
    count: sheet.rowCount,
    basis: { kind: 'rule', id, title: title[locale], hash: ruleHash(DISTRIBUTION_PATTERN), asOf: null },
    faults: faults.filter(({ severity }) => severity === 'error') as readonly Issue[],
  };
}

function headsOf(text: string | null): number {
  if (text === null) return 0;
  if (/^\d{1,6}$/.test(text.trim())) return Number(text);
  throw new SourceError('failed', [], undefined, {
    id: `exempt-up-to="${text}" bukan bilangan bulat.`,
    en: `exempt-up-to="${text}" is no whole number.`,
  });
}
