import {
  formatNumber,
  nameOf,
  wordsOfRule,
  type AchievementPolicy,
  type Choice,
  type Dated,
  type Rule,
} from '@takar/core';
import { policyById } from '@takar/core/registry';
import { CHOICES, formulaOf, recordOf } from '../rules/record.js';
import { hang } from '../text/wrap.js';
import { citationText } from './citation.js';
import { datesText } from './rules-text.js';
import type { View } from './view.js';

/** A rule in full, for a terminal. */
export function* ruleText(rule: Rule, view: View): Generator<string> {
  const { texts, messages, style, width } = view;
  const { rules: words } = texts;
  const record = recordOf(rule, messages);
  const line = (label: string, text: string): string[] => hang(`${label}: `, text, width, '  ');
  yield style.strong(`${record.id}: ${record.title}`);
  yield* line(words.kindOf, words.kind[rule.kind]);
  yield* line(words.inForce, datesText(record, view));
  yield* line(words.dateOf, words.date[rule.date]);
  yield* line(words.source, citationText(rule.citation));
  yield* line(words.sureness, words.confidence[rule.confidence]);
  yield* line(texts.words.hash, record.hash);
  const formula = formulaOf(rule, messages);
  if (formula !== null) yield* line(words.formula, formula);
  yield* inputs(rule, { ...view, messages: wordsOfRule(rule, messages) });
  const policy = policyById(rule.id);
  if (policy === undefined) yield* parameters(rule, { ...view, messages: wordsOfRule(rule, messages) });
  else yield* choices(policy, view);
  if (rule.note !== undefined) yield* line(words.note, rule.note[messages.locale]);
}

function* inputs(rule: Rule, { texts, messages, style, width }: View): Generator<string> {
  const { rules: words } = texts;
  if (rule.inputs.length === 0) return;
  yield style.strong(words.inputs);
  for (const { name, unit, optional, categories } of rule.inputs) {
    const parts = [unit === '*' ? words.anyUnit : unit, ...(optional === true ? [words.optional] : [])];
    if (categories !== undefined) parts.push(categories.join(' | '));
    const said = parts.filter((part) => part !== '').join('; ');
    yield* hang(`  ${name}`, `: ${nameOf(name, messages)}${said === '' ? '' : ` (${said})`}`, width, '    ');
  }
}

function* parameters(rule: Rule, view: View): Generator<string> {
  const entries = Object.entries(rule.parameters);
  if (entries.length === 0) return;
  yield view.style.strong(view.texts.rules.parameters);
  for (const [name, versions] of entries) {
    yield `  ${name}: ${nameOf(name, view.messages)}`;
    for (const version of versions) yield* dated(version, view);
  }
}

function* dated(version: Dated<number>, view: View): Generator<string> {
  const { messages, width } = view;
  const dates = datesText({ from: version.from, until: version.until ?? null }, view);
  const text = `${formatNumber(version.value, messages.numbers)} ${dates}; ${sureSource(version, view)}`;
  yield* hang('    ', text, width, '      ');
}

function* choices(policy: AchievementPolicy, view: View): Generator<string> {
  const { texts, style, width } = view;
  yield style.strong(texts.rules.choices);
  for (const name of CHOICES) {
    const choice = policy[name];
    const label = `  ${texts.rules.choice[name] ?? name}: `;
    if ('value' in choice) yield* hang(label, `${chosen(choice, view)}; ${sureSource(choice, view)}`, width, '    ');
    else if (choice.length === 0) yield `${label}${texts.rules.none}`;
    else {
      yield label.trimEnd();
      for (const version of choice) yield* dated(version, view);
    }
  }
}

function chosen({ value }: Choice<unknown>, { texts, messages }: View): string {
  const { rules: words } = texts;
  if (value === null) return words.none;
  if (typeof value === 'string') return words.choiceValue[value] ?? value;
  if (Array.isArray(value)) {
    const points = value as readonly (readonly [number, number])[];
    return points.map((point) => point.map((part) => formatNumber(part, messages.numbers)).join(' → ')).join('; ');
  }
  const { digits, mode } = value as { digits: number; mode: string };
  return words.digits(String(digits), words.choiceValue[mode] ?? mode);
}

function sureSource(
  { citation, confidence }: Pick<Choice<unknown>, 'citation' | 'confidence'>,
  { texts }: View,
): string {
  const { rules: words } = texts;
  return `${words.source}: ${citationText(citation)}; ${words.sureness} ${words.confidence[confidence]}`;
}
