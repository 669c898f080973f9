import { readNumber } from '../data/read-number.js';
import type { Input } from '../expression/evaluate.js';
import { absent } from '../outcome/outcome.js';
import type { RuleInput } from '../regulation/rule-input.js';
import { isCivilDate } from '../time/is-civil-date.js';
import { keyOf } from './key.js';

/** A value that was read; `undefined` where the JSON cannot be what the rule reads. */
export type ReadValue = Input;

export const YES = new Set(['true', 'ya', 'yes', '1']);
export const NO = new Set(['false', 'tidak', 'no', '0']);

/** A figure, category, flag, date or text as JSON gives it. A text that reads two ways is not guessed at. */
export function readValue(value: unknown, input: RuleInput): ReadValue {
  if (value === null) return null;
  switch (input.shape) {
    case 'flag':
      return readFlag(value);
    case 'duration':
      return readDuration(value);
    case 'date':
      return typeof value === 'string' && isCivilDate(value.trim()) ? value.trim() : undefined;
    case 'text':
      if (typeof value === 'number') return Number.isSafeInteger(value) ? String(value) : undefined;
      return typeof value === 'string' ? value : undefined;
    default:
      return input.categories === undefined ? readFigure(value) : readCategory(value, input);
  }
}

/** Key of the category that a word stands for. */
function readCategory(value: unknown, { categories = [], words = {} }: RuleInput): string | undefined {
  const several = Array.isArray(value) && value.every((part) => typeof part === 'number' || typeof part === 'string');
  if (typeof value !== 'string' && typeof value !== 'number' && !several) return undefined;
  if (typeof value === 'string' && categories.includes(value)) return value;
  const wanted = keyOf(several ? value.join('/') : String(value));
  return categories.find(
    (category) => keyOf(category) === wanted || (words[category] ?? []).some((word) => keyOf(word) === wanted),
  );
}

function readFlag(value: unknown): number | undefined {
  const text = String(value).trim().toLowerCase();
  return YES.has(text) ? 1 : NO.has(text) ? 0 : undefined;
}

function readFigure(value: unknown): ReadValue {
  if (typeof value === 'number') return value;
  if (typeof value !== 'string') return undefined;
  const cell = readNumber(value, 'id');
  if (cell.ambiguous === true || cell.from !== undefined) return undefined;
  if (cell.value !== null) return cell.value;
  return cell.reason === null || cell.reason === 'unreadable' ? undefined : absent(cell.reason);
}

/** Ends of a range: one figure, `[from, to]`, or a text such as `80-90`. */
export function readRange(value: unknown): { readonly to: ReadValue; readonly from?: ReadValue } | undefined {
  if (Array.isArray(value)) {
    const [from, to] = value.map(readFigure);
    return value.length === 2 && from !== undefined && to !== undefined ? { from, to } : undefined;
  }
  if (typeof value === 'string') {
    const cell = readNumber(value, 'id');
    if (cell.from !== undefined && cell.ambiguous !== true && cell.value !== null) {
      return { from: cell.from, to: cell.value };
    }
  }
  const to = value === null ? null : readFigure(value);
  return to === undefined ? undefined : { to };
}

const DURATION =
  /^(?:(\d+(?:[.,]\d+)?) ?(?:h|hr|hour|hours|j|jam))? ?(?:(\d+(?:[.,]\d+)?) ?(?:m|min|minute|minutes|mnt|menit))?$/;

/** Minutes of a duration: a figure is hours, so that 5.5 is 330 and `5 h 30 min` is never read as 5.30. */
function readDuration(value: unknown): ReadValue {
  const text = typeof value === 'string' ? value.trim().toLowerCase() : '';
  const [, hours, minutes] = DURATION.exec(text) ?? [];
  if (hours !== undefined || minutes !== undefined) return figureOf(hours) * 60 + figureOf(minutes);
  const [, clockHours, clockMinutes] = /^(\d{1,3}):([0-5]\d)$/.exec(text) ?? [];
  if (clockMinutes !== undefined) return Number(clockHours) * 60 + Number(clockMinutes);
  const read = readFigure(value);
  return typeof read === 'number' ? read * 60 : read;
}

function figureOf(text: string | undefined): number {
  return text === undefined ? 0 : Number(text.replace(',', '.'));
}
