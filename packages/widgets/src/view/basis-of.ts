import { ruleHash, type Locale, type Rule } from '@takar/core';
import type { Basis } from './explanation.js';

/** A rule as explanations and exports name it. */
export function basisOf(rule: Rule, locale: Locale, asOf: string | null = null): Basis {
  return { kind: 'rule', id: rule.id, title: rule.title[locale], hash: ruleHash(rule), asOf };
}
