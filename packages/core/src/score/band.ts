import { band, round } from '../expression/build.js';
import type { Operand } from '../expression/build.js';
import type { Expression } from '../expression/types.js';
import type { Locale } from '../locale/messages.js';
import type { PerformanceScale } from './scale.js';

/** Position of a value's band on a scale, after the scale's own rounding. */
export function bandOnScale(value: Operand, scale: PerformanceScale): Expression {
  return band(scale.roundFirst === null ? value : round(value, scale.roundFirst), scale.edges);
}

/** Position of a value's band when it is not rounded first: where the two differ, rounding decides the band. */
export function bandUnrounded(value: Operand, scale: PerformanceScale): Expression {
  return band(value, scale.edges);
}

/** A band in words, with its scale: a label never travels alone. */
export function bandLabel(scale: PerformanceScale, position: number, locale: Locale): string | null {
  const found = scale.bands[position];
  return found === undefined ? null : `${found.label[locale]}, ${scale.title[locale]}`;
}

/** Key of a band, as `tinggi`. */
export function bandKey(scale: PerformanceScale, position: number): string | null {
  return scale.bands[position]?.key ?? null;
}
