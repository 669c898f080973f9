import type { Locale } from '@takar/core';
import { ruleById } from '@takar/core/registry';

/** An official term that a rule answers, in a language. */
export function termOf(rule: string, output: string, answer: unknown, locale: Locale): string | null {
  if (typeof answer !== 'string') return null;
  const terms = ruleById(rule)?.outputs?.find(({ name }) => name === output)?.categories ?? [];
  return terms.find(({ label }) => label.id === answer)?.label[locale] ?? answer;
}
