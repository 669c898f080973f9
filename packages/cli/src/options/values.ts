import { parsePeriod } from '@takar/core';
import { usageError } from '../exit.js';
import type { Texts } from '../locale/texts.js';
import { valueOf, type Parsed } from './parse.js';
import type { OptionName } from './table.js';

/** A day of the calendar as `2026-12-31`; undefined stays undefined. */
export function dateOf(option: OptionName, text: string | undefined, texts: Texts): string | undefined {
  if (text === undefined) return undefined;
  const day = /^\d{4}-\d{2}-\d{2}$/.test(text) ? parsePeriod(text) : null;
  if (day?.grain !== 'day') throw usageError(texts.usage.notADate(`--${option}`, text));
  return day.text;
}

/** A figure above zero, with a decimal point or comma. */
export function numberOf(option: OptionName, parsed: Parsed, texts: Texts): number | undefined {
  const text = valueOf(parsed, option);
  if (text === undefined) return undefined;
  const value = /^\d{1,6}(?:[.,]\d{1,6})?$/.test(text) ? Number(text.replace(',', '.')) : NaN;
  if (!(value > 0)) throw usageError(texts.usage.notANumber(`--${option}`, text));
  return value;
}

/** Where the answer goes and in which form; the form follows the ending of `--out` where nothing else is said. */
export function formatOf<T extends string>(parsed: Parsed, standard: T, forms: readonly T[], texts: Texts): T {
  const wanted = valueOf(parsed, 'to');
  const form = forms.find((each) => each === wanted);
  if (form !== undefined) return form;
  if (wanted !== undefined) throw usageError(texts.usage.unknownValue('--to', wanted, forms));
  const ending = /\.(\w+)$/.exec(valueOf(parsed, 'out') ?? '')?.[1]?.toLowerCase();
  return forms.find((form) => form === ending) ?? standard;
}
