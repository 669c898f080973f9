import type { Messages } from '../locale/messages.js';
import type { Rule } from '../regulation/rule.js';

/** The words of a language with those that a rule brings for its own inputs, steps and categories. */
export function wordsOfRule(rule: Rule, messages: Messages): Messages {
  if (rule.labels === undefined) return messages;
  const known = WORDS.get(messages)?.get(rule);
  if (known !== undefined) return known;
  const own = Object.entries(rule.labels).map(([key, label]) => [key, label[messages.locale]] as const);
  const words: Messages = { ...messages, names: { ...messages.names, ...Object.fromEntries(own) } };
  const ofLanguage = WORDS.get(messages) ?? new WeakMap<Rule, Messages>();
  ofLanguage.set(rule, words);
  WORDS.set(messages, ofLanguage);
  return words;
}

/** Rules are frozen and a language is one object, so their words are put together once. */
const WORDS = /* @__PURE__ */ new WeakMap<Messages, WeakMap<Rule, Messages>>();
