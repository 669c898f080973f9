import type { Tongue } from '../locale/tongue.js';

/** What a picture depends on beside its data. */
export interface PictureContext {
  readonly tongue: Tongue;
  /** Name of the picture. */
  readonly heading: string;
  /** Text in place of the summary in words. */
  readonly summary: string | null;
  /** Day of reporting that the page names; null when it names none. */
  readonly asOf: string | null;
  /** Filters: rows of this period and this unit alone. */
  readonly period: string | null;
  readonly unit: string | null;
  readonly density: 'normal' | 'compact';
}

/** The context of a picture without a page: all periods and units in normal density, unless said. */
export function plainContext(tongue: Tongue, heading: string, said: Partial<PictureContext> = {}): PictureContext {
  return { tongue, heading, summary: null, asOf: null, period: null, unit: null, density: 'normal', ...said };
}
