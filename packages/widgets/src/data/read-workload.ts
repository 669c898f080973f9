// A chunk of its own: only pages with a workload analysis load it.
import {
  EFFECTIVE_TIME_SCHEMES,
  ruleHash,
  workloadOfUnit,
  type EffectiveTimeScheme,
  type Issue,
  type Locale,
  type Rule,
  type Sheet,
} from '@takar/core';
import { DIFFERENCE, readWorkload, UNIT_EFFICIENCY } from '@takar/core/workload';
import { learnFormulas, messagesOf } from '../locale/full.js';
import type { Basis } from '../view/explanation.js';
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
  const basisOf = (rule: Rule): Basis => ({
    kind: 'rule',
    id: rule.id,
    title: rule.title[locale],
    hash: ruleHash(rule),
    asOf: null,
  });
  return {
    loads: units.map(({ unit, posts }) => ({ unit, result: workloadOfUnit(posts, options) })),
    total: workloadOfUnit(
      units.flatMap(({ posts }) => posts),
      options,
    ),
    scheme,
    minimum,
    count: sheet.rowCount,
    basis: [basisOf(DIFFERENCE), basisOf(UNIT_EFFICIENCY)],
    faults: issues.filter(({ severity }) => severity === 'error') as readonly Issue[],
  };
}

function schemeNamed(text: string | null): EffectiveTimeScheme {
  const key = (text ?? 'permenpanrb-1-2020').trim().toLowerCase();
  const scheme = EFFECTIVE_TIME_SCHEMES.find((each) => each === key);
  if (scheme !== undefined) return scheme;
  const known = EFFECTIVE_TIME_SCHEMES.join(', ');
  throw new SourceError('failed', [], undefined, {
    id: `Skema "${key}" tidak dikenal. Yang dikenal: ${known}.`,
    en: `The scheme "${key}" is not known. Known: ${known}.`,
  });
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
