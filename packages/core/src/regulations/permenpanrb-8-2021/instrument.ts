import { SOURCES } from '../../indicator/formula/sources.js';
import type { Citation } from '../../issue.js';
import type { Confidence, Dated } from '../../regulation/dated.js';

/** PermenPANRB 8/2021 on the performance management system of civil servants. */
export const PERMENPANRB_8_2021_TEXT: Citation = SOURCES.permenpanrb8;

/** What all its rules share: used for the second half of 2021 only. */
export const IN_FORCE = { from: '2021-07-01', until: '2021-12-31', date: 'period-end' } as const;

/** The text at a page or annex. */
export function at(article: string, url: string = SOURCES.permenpanrb8.url): Citation {
  return { instrument: SOURCES.permenpanrb8.instrument, article, url };
}

/** A number in force as long as the instrument. */
export function dated(
  value: number,
  confidence: Confidence,
  citation: Citation = PERMENPANRB_8_2021_TEXT,
): readonly Dated<number>[] {
  return [{ from: IN_FORCE.from, value, citation, confidence }];
}
