import type { Sheet } from './sheet.js';

/** The year that all of some headers carry, as `Target 2023` and `Realisasi 2023`; undefined when they do not agree. */
export function headerYear(sheet: Sheet, columns: readonly (number | undefined)[]): number | undefined {
  const years = columns.map((column) => /(?:^|\D)((?:19|20)\d\d)(?!\d)/.exec(sheet.headers[column ?? -1] ?? '')?.[1]);
  return years.length > 0 && years.every((year) => year !== undefined && year === years[0])
    ? Number(years[0])
    : undefined;
}
