import type { Sheet } from '@takar/core';
import {
  gatherRareValues,
  MINIMUM_CELL,
  peopleByColumn,
  peopleByPredicate,
  withheldIssue,
  withholdSmallCells,
  type PublishedCounts,
} from '@takar/core/privacy';
import type { Context } from '../commands/context.js';
import { usageError, type FileIssue } from '../exit.js';
import type { Texts } from '../locale/texts.js';
import { valueOf, type Parsed } from '../options/parse.js';
import { numberOf } from '../options/values.js';

/** Numbers of people as the page prints them. */
export interface PublishedPeople extends PublishedCounts {
  /** What is counted: the column, or predicates. */
  readonly name: string;
  readonly period: string | null;
}

/** Counts the people of a table and withholds what says too much of too few beside what is out already. */
export function publishedPeople(
  sheet: Sheet,
  before: readonly PublishedPeople[],
  { parsed, texts, messages }: Context,
): {
  readonly tables: readonly PublishedPeople[];
  readonly minimum: number | null;
  readonly issues: readonly FileIssue[];
} {
  const words = texts.publication;
  const by = valueOf(parsed, 'by');
  const reading =
    by === undefined
      ? peopleByPredicate(sheet, messages, words.withoutValue)
      : peopleByColumn(sheet, by, messages, words.withoutValue);
  const issues: FileIssue[] = [...reading.issues];
  const name = by ?? words.predicates;
  const open = isInternal(parsed);
  const minimum = minimumOf(parsed, texts);
  const tables = reading.periods.map(({ period, table }): PublishedPeople => {
    if (open) return { ...table, name, period };
    // Every predicate stands in its table; of another column only what somebody has.
    const named = by === undefined ? table : gatherRareValues(table, minimum, words.otherValues);
    // A table that names no period may be of any.
    const known = before.filter((other) => other.period === period || other.period === null || period === null);
    const published = withholdSmallCells(named, { minimum, before: known });
    const told = withheldIssue(published, period === null ? name : `${name} ${period}`, minimum, messages.locale);
    if (told !== null) issues.push(told);
    const { groups, values, counts } = published;
    return { groups, values, counts, name, period };
  });
  return { tables, minimum: open ? null : minimum, issues };
}

/** Whether the page stays inside the agency, where nothing is withheld. */
export function isInternal(parsed: Parsed): boolean {
  return valueOf(parsed, 'audience') === 'internal';
}

function minimumOf(parsed: Parsed, texts: Texts): number {
  const minimum = numberOf('minimum', parsed, texts) ?? MINIMUM_CELL;
  if (!Number.isInteger(minimum) || minimum < 2) throw usageError(texts.publication.minimumRange(String(minimum)));
  return minimum;
}
