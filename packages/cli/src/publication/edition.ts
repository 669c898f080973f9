import type { PublishedPeople } from './people.js';

/** File beside the page that says which numbers of people are out; it holds nothing that the page does not print. */
export const EDITION = 'edition.json';

/** The tables of an edition; null where the file is none. */
export function editionTables(json: unknown): readonly PublishedPeople[] | null {
  const people = record(json)?.people;
  return Array.isArray(people) && people.every(isTable) ? people : null;
}

function isTable(value: unknown): value is PublishedPeople {
  const table = record(value);
  if (table === null || typeof table.name !== 'string') return false;
  const { period, groups, values, counts } = table;
  if (period !== null && typeof period !== 'string') return false;
  if (!texts(groups) || !texts(values) || !Array.isArray(counts) || counts.length !== groups.length + 1) return false;
  return counts.every(
    (row: unknown) =>
      Array.isArray(row) &&
      row.length === values.length + 1 &&
      row.every((count) => count === null || (Number.isInteger(count) && (count as number) >= 0)),
  );
}

function texts(value: unknown): value is readonly string[] {
  return Array.isArray(value) && value.every((text) => typeof text === 'string');
}

function record(value: unknown): Readonly<Record<string, unknown>> | null {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
    ? (value as Readonly<Record<string, unknown>>)
    : null;
}
