import type { Messages } from '../locale/messages.js';
import type { Rule } from '../regulation/rule.js';

/** The words of a language with those that a rule brings for its own inputs, steps and categories. */
export function wordsOfRule(rule: Rule, messages: Messages): Messages {
  const own: [string, string][] = Object.entries(rule.labels ?? {}).map(([key, label]) => [
    key,
    label[messages.locale],
  ]);
  return own.length === 0 ? messages : { ...messages, names: { ...messages.names, ...Object.fromEntries(own) } };
}
