import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Sheet } from '@takar/core';
import {
  MINIMUM_CELL,
  peopleByColumn,
  peopleByPredicate,
  withheldIssue,
  withholdSmallCells,
  type PublishedCounts,
} from '@takar/core/privacy';
import type { Context } from '../commands/context.js';
import { CommandEnd, EXIT, usageError, type FileIssue } from '../exit.js';
import { parseJson } from '../options/computing.js';
import { valueOf } from '../options/parse.js';
import { EDITION, editionTables } from './edition.js';

/** Numbers of people as the page prints them. */
export interface PublishedPeople extends PublishedCounts {
  /** What is counted: the column, or predicates. */
  readonly name: string;
  readonly period: string | null;
}

/** Counts the people of a table and withholds what says too much of too few. */
export async function publishedPeople(
  sheet: Sheet,
  out: string,
  { parsed, texts, messages }: Context,
): Promise<{
  readonly tables: readonly PublishedPeople[];
  readonly minimum: number | null;
  readonly issues: readonly FileIssue[];
}> {
  const words = texts.publication;
  const by = valueOf(parsed, 'by');
  const reading =
    by === undefined
      ? peopleByPredicate(sheet, messages, words.withoutValue)
      : peopleByColumn(sheet, by, messages, words.withoutValue);
  const issues: FileIssue[] = [...reading.issues];
  const name = by ?? words.predicates;
  const open = valueOf(parsed, 'audience') === 'internal';
  const minimum = minimumOf(valueOf(parsed, 'minimum'), words.minimumRange);
  const before = open ? [] : await lastEdition(valueOf(parsed, 'before'), out, texts);
  const tables = reading.periods.map(({ period, table }): PublishedPeople => {
    if (open) return { ...table, name, period };
    const known = before.find((other) => other.name === name && other.period === period);
    const published = withholdSmallCells(table, { minimum, ...(known === undefined ? {} : { before: known }) });
    const told = withheldIssue(published, period === null ? name : `${name} ${period}`, minimum, messages.locale);
    if (told !== null) issues.push(told);
    const { groups, values, counts } = published;
    return { groups, values, counts, name, period };
  });
  return { tables, minimum: open ? null : minimum, issues };
}

function minimumOf(text: string | undefined, said: (text: string) => string): number {
  if (text === undefined) return MINIMUM_CELL;
  const minimum = /^\d{1,4}$/.test(text) ? Number(text) : NaN;
  if (!(minimum >= 2)) throw usageError(said(text));
  return minimum;
}

/** The edition that is out: the file that was named, else the one that stands where the new one goes. */
async function lastEdition(
  file: string | undefined,
  out: string,
  texts: Context['texts'],
): Promise<readonly PublishedPeople[]> {
  const path = file ?? join(out, EDITION);
  const text = await readFile(path, 'utf8').catch(() => null);
  if (text === null) {
    if (file === undefined) return [];
    throw new CommandEnd(EXIT.unreadable, texts.files.notFound(file), texts.files.notFoundHint([]));
  }
  const tables = editionTables(parseJson(path, text, texts));
  if (tables === null) throw new CommandEnd(EXIT.unreadable, texts.publication.noEdition(path));
  return tables;
}
