import { jsonOf } from './plain-value.js';

/** A value as text; null where there is none. Dates are civil dates, lists and objects JSON. */
export function textOf(value: unknown): string | null {
  if (value == null) return null;
  if (value instanceof Date) return value.toISOString().slice(0, 10);
  if (typeof value === 'string') return value;
  return typeof value === 'object' ? jsonOf(value) : `${value as number | boolean | bigint}`;
}
