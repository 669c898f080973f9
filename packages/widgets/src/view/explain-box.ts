// Loaded with the first explanation of a box.
import {
  evaluateCase,
  phrase,
  RECOMMENDATIONS,
  RECOMMENDATIONS_2020,
  boxOf,
  NATIONAL_BOXES,
  wordsOfRule,
  type PerformanceLevel,
  type PotentialLevel,
  type Rule,
  type Trace,
} from '@takar/core';
import { axisRules } from '@takar/core/merit';
import type { TalentModel } from '../data/talent-model.js';
import { messagesOf } from '../locale/full.js';
import type { Tongue } from '../locale/tongue.js';
import { explainCase, type CaseHeading } from './explain-case.js';
import type { Explanation } from './explanation.js';

/** Explains a box: the rule that numbers it, the rules that find the levels, and what is recommended there. */
export function explainBox(
  { boxRule, scheme }: TalentModel,
  levels: { readonly performance: PerformanceLevel; readonly potential: PotentialLevel },
  told: CaseHeading,
  { core }: Tongue,
): Explanation | null {
  const messages = messagesOf(core.locale);
  const { result } = evaluateCase(boxRule, levels, { messages });
  if (result === null) return null;
  const national = boxOf(levels.performance, levels.potential, NATIONAL_BOXES);
  const advice = (RECOMMENDATIONS_2020[national] ?? []).map((key) => RECOMMENDATIONS[key]?.[core.locale] ?? key);
  const rules = axisRules(scheme).map((rule) => ruleStep(rule, messages));
  const trace: Trace = { ...result.trace, inputs: [...rules, ...result.trace.inputs] };
  return explainCase({ ...result, trace }, { ...told, bandLabel: advice.join(', ') });
}

/** A rule as a step without figures: its formula with the bounds of the levels, and its source. */
function ruleStep(rule: Rule, messages: Parameters<typeof wordsOfRule>[1]): Trace {
  const { id, title, citation, confidence, expression } = rule;
  return {
    kind: 'step',
    name: id,
    label: title[messages.locale],
    value: null,
    reason: null,
    text: '',
    ...(expression === null ? {} : { formula: phrase(expression, { messages: wordsOfRule(rule, messages) }) }),
    rule: { id, title: title[messages.locale], citation, confidence },
    inputs: [],
  };
}
