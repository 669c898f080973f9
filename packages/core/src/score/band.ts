import type { Locale } from '../locale/messages.js';
import type { PerformanceScale } from './scale.js';

/** A band in words, with its scale: a label never travels alone. */
export function bandLabel(scale: PerformanceScale, position: number, locale: Locale): string | null {
  const found = scale.bands[position];
  return found === undefined ? null : `${found.label[locale]}, ${scale.title[locale]}`;
}

/** Key of a band, as `tinggi`. */
export function bandKey(scale: PerformanceScale, position: number): string | null {
  return scale.bands[position]?.key ?? null;
}
