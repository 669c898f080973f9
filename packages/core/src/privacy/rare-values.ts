import { looksLikeNip } from '../personnel/nip.js';
import { countPeople, type FrequencyTable } from './frequency-table.js';

/**
 * The same table with the values that are said of fewer people than the minimum under one name at the end, and those that
 * hold the number of a civil servant: a withheld count hides how many there are, its heading would still tell that there is
 * somebody, and of a column of names everybody. Values that a rule names, as predicates, need it not: they stand there anyway.
 *
 * @param table counts of people, with totals
 * @param minimum smallest number of people that a value is named for
 * @param other what the others are called
 */
export function gatherRareValues(table: FrequencyTable, minimum: number, other: string): FrequencyTable {
  const { groups, values, counts } = table;
  const all = counts[groups.length] ?? [];
  const isRare = values.map((value, at) => value === other || (all[at] ?? 0) < minimum || looksLikeNip(value));
  if (!isRare.includes(true)) return table;
  const named = values.filter((_, at) => isRare[at] !== true);
  const people = groups.flatMap((group, row) =>
    values.map((value, at) => ({ group, value: isRare[at] === true ? other : value, count: counts[row]?.[at] ?? 0 })),
  );
  return countPeople(people, [...named, other]);
}
