/**
 * The period to show: the one asked for, else the latest. People who are appraised in several periods are never added up
 * over them. Null where rows name no period.
 */
export function periodShown(periods: readonly string[], wanted: string | null): string | null {
  return wanted === null ? (periods.at(-1) ?? null) : wanted.normalize('NFC').trim();
}
