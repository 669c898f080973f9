import { isObject, type JsonObject } from '../data/json-tables.js';
import { readNumber } from '../data/read-number.js';
import { defineAnswerScale, type AnswerOption, type AnswerScale } from './answer-scale.js';
import { cellOf } from './read-answer.js';

/**
 * A scale as a sheet writes it: `[["Y", 1], ["T", 0]]`, `{"Y": 1, "T": 0}`, `{"letters": […], "values": […]}`, or points
 * in the order of the options, which then are called a, b, c. Null where it is none of them.
 */
export function readScale(value: unknown, id: string): AnswerScale | null {
  const answers = answersOf(value);
  if (answers === null || answers.length === 0) return null;
  return defineAnswerScale({ id, answers });
}

function answersOf(value: unknown): AnswerOption[] | null {
  if (isObject(value)) {
    const { letters, keys = letters, values } = value as { letters?: unknown; keys?: unknown; values?: unknown };
    if (Array.isArray(keys) && Array.isArray(values) && keys.length === values.length) {
      return pairsOf(keys.map((key: unknown, i): readonly unknown[] => [key, (values as readonly unknown[])[i]]));
    }
    const answers: unknown = value.answers;
    return answers === undefined ? pairsOf(Object.entries(value)) : answersOf(answers);
  }
  if (!Array.isArray(value)) return null;
  const items = value as readonly unknown[];
  if (items.every((item) => Array.isArray(item))) return pairsOf(items as readonly (readonly unknown[])[]);
  if (items.every(isObject)) return pairsOf(items.map(({ key, value: of }) => [key, of]));
  return pairsOf(items.map((points, i) => [String.fromCharCode(97 + i), points]));
}

function pairsOf(pairs: readonly (readonly unknown[])[]): AnswerOption[] | null {
  const answers: AnswerOption[] = [];
  for (const [key, value] of pairs) {
    const cell = cellOf(value);
    const figure = cell === undefined ? null : readNumber(cell, 'id').value;
    if (figure === null || (typeof key !== 'string' && typeof key !== 'number')) return null;
    answers.push({ key: String(key), value: figure });
  }
  return answers;
}

/** Every scale that a sheet defines, by name; null entries could not be read. */
export function readScales(value: unknown): ReadonlyMap<string, AnswerScale | null> {
  if (!isObject(value)) return new Map();
  return new Map(Object.entries(value satisfies JsonObject).map(([id, scale]) => [id, readScale(scale, id)]));
}
