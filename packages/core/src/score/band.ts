import { band, round } from '../expression/build.js';
import type { Operand } from '../expression/build.js';
import type { Expression } from '../expression/types.js';
import type { Locale } from '../locale/messages.js';
import { TakarError } from '../errors.js';
import type { PerformanceScale } from './scale.js';

/** Position of a value's band on a scale, after the scale's own rounding. */
export function bandOnScale(value: Operand, scale: PerformanceScale): Expression {
  return band(scale.roundFirst === null ? value : round(value, scale.roundFirst), scale.edges);
}

/** Position of a value's band when it is not rounded first: where the two differ, rounding decides the band. */
export function bandUnrounded(value: Operand, scale: PerformanceScale): Expression {
  return band(value, scale.edges);
}

/** Checks and freezes a scale: one more band than edges, edges ascending, so that every number has exactly one band. */
export function defineScale(scale: PerformanceScale): PerformanceScale {
  if (scale.bands.length !== scale.edges.length + 1) {
    throw new TakarError(
      'score/scale',
      `${scale.id}: ${scale.bands.length} bands need ${scale.bands.length - 1} edges, not ${scale.edges.length}`,
      'Give the edges between the bands, lowest first.',
      '/edges',
    );
  }
  band(0, scale.edges);
  return Object.freeze(scale);
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
