import { readFileSync } from 'node:fs';

/**
 * Reads a data file of `packages/core/test/golden`. Compiled tests run from `build/test`, so the path climbs back to
 * the source folder; the data are never copied.
 *
 * @example
 * const cases = golden<{ id: string }[]>('organisation.json');
 */
export function golden<T>(name: string): T {
  const file = new URL(`../../../test/golden/${name}`, import.meta.url);
  return JSON.parse(readFileSync(file, 'utf8')) as T;
}
