// Loaded with the first explanation of a merit assessment.
import { ruleHash, type MeritAspectResult, type MeritResult, type MeritScheme } from '@takar/core';
import { aspectTrace } from '@takar/core/merit';
import { SourceError } from '../data/problem.js';
import { explainCase, type CaseHeading } from './explain-case.js';
import type { Explanation } from './explanation.js';

/** Explains the total of an assessment, or one aspect of it. */
export function explainMerit(
  result: MeritResult,
  { rule }: MeritScheme,
  aspect: MeritAspectResult | null,
  told: CaseHeading,
): Explanation {
  const whole = result.trace();
  if (whole === null) throw new SourceError('failed');
  const own = aspect === null ? whole : (aspectTrace(whole, aspect.key) ?? whole);
  const value = aspect === null ? result.value : aspect.percent;
  return explainCase(
    {
      rule: rule.id,
      hash: ruleHash(rule),
      asOf: null,
      value,
      reason: value === null ? (aspect === null ? (result.reason ?? 'missing') : 'missing') : null,
      values: {},
      trace: { ...own, ...(whole.rule === undefined ? {} : { rule: whole.rule }) },
      issues: aspect === null ? result.issues : result.issues.filter(({ path }) => path === `/aspects/${aspect.key}`),
    },
    told,
  );
}
