import { keyOf } from '../case/key.js';
import { readNumber } from '../data/read-number.js';
import type { RawCell } from '../data/sheet.js';
import { image } from '../decimal/image.js';
import type { MissingReason } from '../outcome/reason.js';
import type { AnswerOption, AnswerScale } from './answer-scale.js';
import type { Answer } from './sheet.js';

/** A cell as JSON gives it: a text, figure or truth; anything else is not one. */
export function cellOf(value: unknown): RawCell | undefined {
  if (value === null || value === undefined) return null;
  return typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean' ? value : undefined;
}

/**
 * Reads an answer on its scale: a key (`BB`, `ya`), or a figure that one of the answers counts. A text that is neither is
 * `unreadable`; an empty cell, a dash or a word such as *belum diisi* carries its reason.
 */
export function readAnswer(value: unknown, scale: AnswerScale): Answer {
  const raw = cellOf(value);
  if (raw === undefined) return unanswered(null, 'unreadable');
  const option = optionOf(raw, scale);
  if (option !== undefined) return { raw, key: option.key, value: option.value, reason: null };
  const { reason } = readNumber(raw, 'id');
  return unanswered(raw, reason ?? 'unreadable');
}

function optionOf(raw: RawCell, { answers }: AnswerScale): AnswerOption | undefined {
  if (raw === null) return undefined;
  const key = keyOf(String(raw));
  const named = answers.find((each) => keyOf(each.key) === key || each.words?.some((word) => keyOf(word) === key));
  if (named !== undefined) return named;
  const figure = typeof raw === 'boolean' ? null : readNumber(raw, 'id').value;
  return figure === null ? undefined : answers.find(({ value }) => image(value) === image(figure));
}

function unanswered(raw: RawCell, reason: MissingReason): Answer {
  return { raw, key: null, value: null, reason };
}

/** Why a layer that says nothing has no answer. */
export const NOT_ANSWERED: Answer = { raw: null, key: null, value: null, reason: 'not_reported' };

/** A text or figure as text; null for nothing. */
export function textOf(value: unknown): string | null {
  if (typeof value === 'number') return String(value);
  return typeof value === 'string' && value.trim() !== '' ? value.trim() : null;
}
