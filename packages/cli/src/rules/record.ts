import {
  phrase,
  ruleHash,
  wordsOfRule,
  type AchievementPolicy,
  type Citation,
  type Messages,
  type Rule,
} from '@takar/core';
import { policyById } from '@takar/core/registry';

/** A rule as lists give it. */
export interface RuleRecord {
  readonly id: string;
  readonly kind: string;
  readonly title: string;
  readonly from: string;
  readonly until: string | null;
  readonly source: Citation;
  readonly confidence: string;
  readonly hash: string;
}

/** Choices of a policy, in the order they are shown. */
export const CHOICES = [
  'cap',
  'floor',
  'rounding',
  'zeroTarget',
  'nothingRealised',
  'negativeTarget',
  'naturalMaximum',
  'stabilisePoints',
] as const satisfies readonly (keyof AchievementPolicy)[];

/** A rule in one language, for a list. */
export function recordOf(rule: Rule, { locale }: Messages): RuleRecord {
  const { id, kind, title, from, until, citation, confidence } = rule;
  return {
    id,
    kind,
    title: title[locale],
    from,
    until: until ?? null,
    source: citation,
    confidence,
    hash: ruleHash(rule),
  };
}

/** A rule in one language, in full. */
export function fullRecordOf(rule: Rule, messages: Messages): RuleRecord & Readonly<Record<string, unknown>> {
  const policy = policyById(rule.id);
  return {
    ...recordOf(rule, messages),
    date: rule.date,
    inputs: rule.inputs,
    parameters: rule.parameters,
    formula: formulaOf(rule, messages),
    expression: rule.expression,
    gathers: rule.gathers ?? {},
    outputs: rule.outputs ?? [],
    jurisdiction: rule.jurisdiction ?? null,
    ...(policy === undefined ? {} : { choices: Object.fromEntries(CHOICES.map((name) => [name, policy[name]])) }),
    note: rule.note?.[messages.locale] ?? null,
  };
}

/** The formula in words; null where a rule computes nothing. */
export function formulaOf(rule: Rule, messages: Messages): string | null {
  const { expression, procedure } = rule;
  if (expression === null) return procedure?.phrase[messages.locale] ?? null;
  return phrase(expression.kind === 'named' ? expression.of : expression, { messages: wordsOfRule(rule, messages) });
}
