import { PREDICATES_2014, PREDICATES_2021, PREDICATES_2022 } from '../appraisal/predicates.js';
import { normalHeader } from '../data/header-text.js';
import type { Demand } from './demand.js';
import type { FrequencyTable } from './frequency-table.js';

/** Counts as they were published; null where one was withheld. */
export interface PublishedCounts {
  readonly groups: readonly string[];
  readonly values: readonly string[];
  /** As in `FrequencyTable`, totals included. */
  readonly counts: readonly (readonly (number | null)[])[];
}

/** Counts of a row, the total last; null where one was not published. */
type Row = readonly (number | null)[];

/**
 * Counts that give something away beside an edition that is out already. A group of which any count, or what is left of its
 * total, changed by fewer people than the minimum is withheld whole: who knows the one that came would read its value from
 * the difference. So are groups of a new name, and those that changed beside them, where together they differ by so few from what
 * stood in their place: units are renamed, merged and split. A count that was withheld stays withheld, or it would tell the older one.
 *
 * Groups are the same where they differ by case, blanks or signs alone, predicates where they are said in another language.
 * An edition by another column shares the totals of groups alone, and those alone are compared.
 */
export function changedCells(table: FrequencyTable, before: PublishedCounts, minimum: number): readonly Demand[] {
  const width = table.values.length + 1;
  const places = placesOf(table.values, before.values);
  const isOfAnother = places.slice(0, -1).every((place) => place === -1);
  const old = before.groups.map(normalHeader);
  const names = table.groups.map(normalHeader);
  const rowOf = (at: number): Row => places.map((place) => before.counts[at]?.[place] ?? null);
  const few = (now: number, then: number | null): boolean =>
    then !== null && now !== then && Math.abs(now - then) < minimum;
  const changed = (row: readonly number[], then: Row): boolean =>
    row.some((count, column) => few(count, then[column] ?? null)) || few(leftOf(row, then), leftOf(then, then));
  const near = (cell: number, count: number): Demand => ({
    cell,
    why: 'edition',
    least: Math.max(0, count - minimum),
    most: count + minimum,
  });

  const fresh = names.flatMap((name, at) => (old.includes(name) ? [] : [at]));
  const gone = old.flatMap((name, at) => (names.includes(name) ? [] : [at]));
  const altered = names.flatMap((name, at) => {
    const then = old.includes(name) ? rowOf(old.indexOf(name)) : [];
    return then.some((count, column) => count !== null && count !== table.counts[at]?.[column]) ? [at] : [];
  });
  const regrouped = fresh.length + gone.length === 0 ? [] : [...fresh, ...altered];
  const together = sumOf(regrouped.map((at) => table.counts[at] as Row)).map((count) => count ?? 0);
  const apart = sumOf([...gone, ...altered.map((at) => old.indexOf(names[at] as string))].map(rowOf));
  const isRegrouped = apart.length > 0 && together.length > 0 && changed(together, apart);
  return table.counts.flatMap((row, at): readonly Demand[] => {
    const isTotal = at === table.groups.length;
    const place = isTotal ? before.groups.length : old.indexOf(names[at] as string);
    const then = place === -1 ? [] : rowOf(place);
    const whole = changed(row, then) || (isRegrouped && regrouped.includes(at));
    return row.flatMap((count, column): readonly Demand[] => {
      const cell = at * width + column;
      if (whole) return [near(cell, count)];
      const stays = then[column] === null && (!isOfAnother || column === width - 1);
      return stays ? [{ cell, why: 'edition', least: null, most: null }] : [];
    });
  });
}

/** Where each value of now, and the total, stands in an edition; -1 where it has no such value. */
function placesOf(values: readonly string[], before: readonly string[]): readonly number[] {
  const old = before.map(keyOf);
  return [...values.map((value) => old.indexOf(keyOf(value))), before.length];
}

const PREDICATES: ReadonlyMap<string, string> = new Map(
  [...PREDICATES_2014, ...PREDICATES_2021, ...PREDICATES_2022].flatMap(({ key, label }) => [
    [normalHeader(label.id), key],
    [normalHeader(label.en), key],
  ]),
);

/** What a value is, in whatever case and language it is said. */
function keyOf(value: string): string {
  const normal = normalHeader(value);
  return PREDICATES.get(normal) ?? normal;
}

/** Rows added up; null where one of them is not known. */
function sumOf(rows: readonly Row[]): Row {
  const [first = [], ...others] = rows;
  return first.map((count, column) =>
    others.reduce<number | null>((sum, row) => {
      const more = row[column] ?? null;
      return sum === null || more === null ? null : sum + more;
    }, count),
  );
}

/** What is left of a total when the counts that `known` has are taken away; null where that total is not known. */
function leftOf(row: readonly number[], known: Row): number;
function leftOf(row: Row, known: Row): number | null;
function leftOf(row: Row, known: Row): number | null {
  const total = row.at(-1) ?? null;
  if (total === null) return null;
  return row
    .slice(0, -1)
    .reduce<number>((left, count, at) => left - ((known[at] ?? null) === null ? 0 : (count ?? 0)), total);
}
