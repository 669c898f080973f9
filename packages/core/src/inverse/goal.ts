import { keyOf } from '../case/key.js';
import type { Relation } from '../expression/types.js';
import type { Rule } from '../regulation/rule.js';
import type { Goal } from './seek.js';

const WRITTEN = /^\s*(<=|>=|<|>|=|≤|≥)?\s*(-?\d+(?:[.,]\d+)?)\s*%?\s*$/;
const SIGNS: Readonly<Record<string, Relation>> = { '≤': '<=', '≥': '>=' };

/** The goal that a text states for a rule: a relation with a figure, or the key or official term of a category. */
export function goalOf(rule: Rule, text: string): Goal | null {
  const [, sign = '>=', figure] = WRITTEN.exec(text) ?? [];
  if (figure !== undefined) {
    return { relation: SIGNS[sign] ?? (sign as Relation), value: Number(figure.replace(',', '.')) };
  }
  const wanted = keyOf(text);
  const categories = rule.outputs?.[0]?.categories ?? [];
  const position = categories.findIndex(({ key, label }) =>
    [key, label.id, label.en].some((name) => keyOf(name) === wanted),
  );
  return position < 0 ? null : { relation: '=', value: position };
}
