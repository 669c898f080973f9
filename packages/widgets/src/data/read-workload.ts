// A chunk of its own: only pages with a workload analysis load it.
import { EFFECTIVE_TIME_SCHEMES, workloadOfUnit, type EffectiveTimeScheme, type Locale, type Sheet } from '@takar/core';
import { DIFFERENCE, readWorkload, UNIT_EFFICIENCY } from '@takar/core/workload';
import { learnFormulas, messagesOf } from '../locale/full.js';
import { basisOf } from '../view/basis-of.js';
import { errorsOf } from './errors-of.js';
import { notKnown } from './not-known.js';
import { SourceError } from './problem.js';
import type { WorkloadAttributes } from './workload.js';
import type { WorkloadModel } from './workload-model.js';

/** Compares need with staff in post for the posts of a table. */
export async function readWorkloadModel(
  sheet: Sheet,
  attributes: WorkloadAttributes,
  locale: Locale,
): Promise<WorkloadModel> {
  await learnFormulas();
  const scheme = schemeNamed(attributes.scheme);
  const minimum = minimumOf(attributes.minimum);
  const options = { messages: messagesOf(locale), scheme, minimum };
  const { units, issues } = readWorkload(sheet, locale);
  return {
    loads: units.map(({ unit, posts }) => ({ unit, result: workloadOfUnit(posts, options) })),
    total: workloadOfUnit(
      units.flatMap(({ posts }) => posts),
      options,
    ),
    scheme,
    minimum,
    count: sheet.rowCount,
    basis: [DIFFERENCE, UNIT_EFFICIENCY].map((rule) => basisOf(rule, locale)),
    faults: errorsOf(issues),
  };
}

function schemeNamed(text: string | null): EffectiveTimeScheme {
  const key = (text ?? 'permenpanrb-1-2020').trim().toLowerCase();
  const scheme = EFFECTIVE_TIME_SCHEMES.find((each) => each === key);
  if (scheme !== undefined) return scheme;
  throw notKnown({ id: 'Skema', en: 'scheme' }, key, EFFECTIVE_TIME_SCHEMES);
}

function minimumOf(text: string | null): 0 | 1 {
  const given = (text ?? '0').trim();
  if (given === '0') return 0;
  if (given === '1') return 1;
  throw new SourceError('failed', [], undefined, {
    id: `minimum="${given}" bukan 0 atau 1.`,
    en: `minimum="${given}" is neither 0 nor 1.`,
  });
}
