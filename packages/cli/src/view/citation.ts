import type { Citation } from '@takar/core';

/** Instrument, article and address on one line. */
export function citationText({ instrument, article, url }: Citation): string {
  return [instrument, article, url].filter((part) => part !== undefined).join(', ');
}
