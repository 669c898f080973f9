import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { CommandEnd, EXIT } from '../exit.js';
import type { Texts } from '../locale/texts.js';
import { readJsonFile } from '../options/computing.js';
import type { PublishedPeople } from './people.js';

/** File beside the page that says which numbers of people are out; it holds nothing that no page has printed. */
export const EDITION = 'edition.json';

/**
 * What is out already: the file that was named, else the one that stands where the new one goes. A file that is there and
 * cannot be read ends the command: without it, a difference could give somebody away.
 */
export async function lastEdition(
  named: string | undefined,
  out: string,
  texts: Texts,
): Promise<readonly PublishedPeople[]> {
  const file = named ?? join(out, EDITION);
  if (named === undefined && !existsSync(file)) return [];
  const people = record(await readJsonFile(file, texts))?.people;
  if (!Array.isArray(people) || !people.every(isTable))
    throw new CommandEnd(EXIT.unreadable, texts.publication.noEdition(file));
  return people;
}

/** What is out once the new tables are: what was out stays out, each table once. */
export function nextEdition(
  before: readonly PublishedPeople[],
  tables: readonly PublishedPeople[],
): { readonly people: readonly PublishedPeople[] } {
  const textOf = ({ name, period, groups, values, counts }: PublishedPeople): string =>
    JSON.stringify([name, period, groups, values, counts]);
  return { people: [...new Map([...before, ...tables].map((table) => [textOf(table), table])).values()] };
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
