/** People counted by group and by what is said of them, with every total: the shape that publications print. */
export interface FrequencyTable {
  /** Groups, as units; each once. */
  readonly groups: readonly string[];
  /** What is said of people, as predicates; each once. */
  readonly values: readonly string[];
  /**
   * Counts by group and value. The last row holds the totals of the values, the last column the totals of the groups:
   * `counts[groups.length][values.length]` is everybody.
   */
  readonly counts: readonly (readonly number[])[];
}

/** One row of a count: so many people of a group of whom the same is said. */
export interface Counted {
  readonly group: string;
  readonly value: string;
  /** People, a whole number. */
  readonly count: number;
}

/**
 * Counts people by group and value, with totals. Groups stand in the order of their first row, values as given; a value
 * that is not among them is added at the end.
 */
export function countPeople(rows: readonly Counted[], known: readonly string[] = []): FrequencyTable {
  const groups = [...new Set(rows.map(({ group }) => group))];
  const values = [...new Set([...known, ...rows.map(({ value }) => value)])];
  const counts = Array.from({ length: groups.length + 1 }, () => new Array<number>(values.length + 1).fill(0));
  const rowOf = new Map(groups.map((group, row) => [group, row]));
  const columnOf = new Map(values.map((value, column) => [value, column]));
  for (const { group, value, count } of rows)
    for (const row of [rowOf.get(group) as number, groups.length])
      for (const column of [columnOf.get(value) as number, values.length])
        (counts[row] as number[])[column] = (counts[row]?.[column] ?? 0) + count;
  return { groups, values, counts };
}
