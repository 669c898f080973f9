import { parsePeriod } from '@takar/core';

/** Periods that rows name, each once, the earliest first. */
export function periodsIn(rows: readonly { readonly period: string | null }[]): readonly string[] {
  const known = new Set(rows.flatMap(({ period }) => period ?? []));
  const key = (text: string): string => parsePeriod(text)?.end ?? text;
  return [...known].sort((a, b) => (key(a) < key(b) ? -1 : key(a) > key(b) ? 1 : 0));
}

/**
 * The period to show: the one asked for, else the latest. People who are appraised in several periods are never added up
 * over them. Null where rows name no period.
 */
export function periodShown(periods: readonly string[], wanted: string | null): string | null {
  return wanted === null ? (periods.at(-1) ?? null) : (parsePeriod(wanted)?.text ?? wanted);
}
