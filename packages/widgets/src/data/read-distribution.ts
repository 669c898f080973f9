// A chunk of its own: only pages with a distribution load it.
import type { Locale, Sheet, TableIssue } from '@takar/core';
import {
  DISTRIBUTION_PATTERN,
  FORCED_DISTRIBUTION,
  forcedDistributions,
  ratingIssue,
  readRatings,
  staffDistributions,
} from '@takar/core/appraisal';
import { learnFormulas, messagesOf } from '../locale/full.js';
import { basisOf } from '../view/basis-of.js';
import type { DistributionAttributes } from './distribution.js';
import type { DistributionModel } from './distribution-model.js';
import { errorsOf } from './errors-of.js';
import { notKnown } from './not-known.js';
import { periodsIn } from './period-order.js';
import { SourceError } from './problem.js';

/** Sets the rows of a table, unit by unit, beside the pattern of their organisation's predicate. */
export async function readDistribution(
  sheet: Sheet,
  attributes: DistributionAttributes,
  locale: Locale,
): Promise<DistributionModel> {
  await learnFormulas();
  const { rows, rated, stated, issues } = readRatings(sheet, locale);
  const messages = messagesOf(locale);
  const pattern = patternNamed(attributes.pattern);
  const forced = pattern === 'pp-30-2019';
  const usable = forced ? rated : rated || stated;
  const lacks = forced ? 'appraisal/no-ratings' : 'appraisal/no-predicates';
  const faults: readonly TableIssue[] = usable ? issues : [ratingIssue(lacks, locale, { path: '' })];
  const { organisation } = attributes;
  const exemptUpTo = headsOf(attributes.exemptUpTo);
  const units = forced
    ? forcedDistributions(usable ? rows : [], { messages })
    : staffDistributions(usable ? rows : [], { messages, organisation, exemptUpTo });
  const rule = forced ? FORCED_DISTRIBUTION : DISTRIBUTION_PATTERN;
  return {
    units,
    pattern,
    periods: periodsIn(units),
    count: sheet.rowCount,
    individuals: rows.some(({ count }) => count === 1),
    basis: basisOf(rule, locale),
    faults: errorsOf(faults),
  };
}

function patternNamed(text: string | null): DistributionModel['pattern'] {
  const key = (text ?? 'se-3-2023').trim().toLowerCase();
  if (key === 'se-3-2023' || key === 'pp-30-2019') return key;
  throw notKnown({ id: 'Pola', en: 'pattern' }, key, ['se-3-2023', 'pp-30-2019']);
}

function headsOf(text: string | null): number {
  if (text === null) return 0;
  if (/^\d{1,6}$/.test(text.trim())) return Number(text);
  throw new SourceError('failed', [], undefined, {
    id: `exempt-up-to="${text}" bukan bilangan bulat.`,
    en: `exempt-up-to="${text}" is no whole number.`,
  });
}
