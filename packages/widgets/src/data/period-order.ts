import { parsePeriod } from '@takar/core';

/** Periods that rows name, each once, the earliest first. */
export function periodsIn(rows: readonly { readonly period: string | null }[]): readonly string[] {
  const known = new Set(rows.flatMap(({ period }) => period ?? []));
  const key = (text: string): string => parsePeriod(text)?.end ?? text;
  return [...known].sort((a, b) => (key(a) < key(b) ? -1 : key(a) > key(b) ? 1 : 0));
}
