import assert from 'node:assert/strict';
import { test } from 'node:test';
import { countPeople, withholdSmallCells, type FrequencyTable, type PublishedCounts } from '@takar/core/privacy';
import fc from 'fast-check';

/** A table from its inner counts, totals added. */
function tableOf(inner: readonly (readonly number[])[]): FrequencyTable {
  return countPeople(
    inner.flatMap((row, at) => row.map((count, value) => ({ group: `U${at}`, value: `V${value}`, count }))),
  );
}

/**
 * What a reader can think of each cell: every table of counts up to a limit that agrees with what is published, one by one.
 * It knows nothing of how cells were chosen.
 */
function thinkable({ counts }: PublishedCounts, limit: number): readonly (readonly ReadonlySet<number>[])[] {
  const [rows, columns] = [counts.length - 1, (counts[0] as readonly unknown[]).length - 1];
  const seen = counts.map((row) => row.map(() => new Set<number>()));
  const inner = Array.from({ length: rows }, () => new Array<number>(columns).fill(0));
  const fits = (published: number | null | undefined, count: number): boolean =>
    published === null || published === count;
  const end = (): void => {
    const full = [
      ...inner.map((row) => [...row, row.reduce((a, b) => a + b, 0)]),
      [...Array.from({ length: columns }, (_, c) => inner.reduce((sum, row) => sum + (row[c] as number), 0))],
    ];
    (full[rows] as number[]).push((full[rows] as number[]).reduce((a, b) => a + b, 0));
    if (full.every((row, r) => row.every((count, c) => fits(counts[r]?.[c], count))))
      full.forEach((row, r) => row.forEach((count, c) => seen[r]?.[c]?.add(count)));
  };
  const walk = (at: number): void => {
    const [r, c] = [Math.floor(at / columns), at % columns];
    if (r === rows) return end();
    if (c === 0 && r > 0) {
      const above = inner[r - 1] as number[];
      if (
        !fits(
          counts[r - 1]?.[columns],
          above.reduce((a, b) => a + b, 0),
        )
      )
        return;
    }
    const known = counts[r]?.[c] ?? null;
    for (let count = known ?? 0; count <= (known ?? limit); count += 1) {
      (inner[r] as number[])[c] = count;
      walk(at + 1);
    }
  };
  walk(0);
  return seen;
}

test('people are counted by group and value, with totals', () => {
  const table = countPeople(
    [
      { group: 'Bappeda', value: 'baik', count: 7 },
      { group: 'Bappeda', value: 'kurang', count: 1 },
      { group: 'Bappeda', value: 'baik', count: 2 },
    ],
    ['sangat-baik', 'baik'],
  );
  assert.deepEqual(table, {
    groups: ['Bappeda'],
    values: ['sangat-baik', 'baik', 'kurang'],
    counts: [
      [0, 9, 1, 10],
      [0, 9, 1, 10],
    ],
  });
});

test('a table without small counts is published as it is', () => {
  const table = tableOf([
    [12, 30, 0],
    [9, 5, 7],
  ]);
  const { counts, withheld } = withholdSmallCells(table);
  assert.deepEqual([counts, withheld], [table.counts, 0]);
});

test('one small count takes three others with it, and no total', () => {
  const { counts, why, withheld } = withholdSmallCells(
    tableOf([
      [20, 30, 2],
      [15, 40, 9],
      [18, 25, 11],
    ]),
  );
  assert.equal(counts[0]?.[2], null);
  assert.equal(why[0]?.[2], 'small');
  assert.equal(withheld, 4);
  assert.ok(
    counts.every((row) => row[3] !== null),
    'totals of groups stay',
  );
  assert.ok(
    counts[3]?.every((count) => count !== null),
    'totals of values stay',
  );
});

test('a group that is smaller than the minimum is withheld whole, its total too', () => {
  const { counts } = withholdSmallCells(
    tableOf([
      [1, 3, 0],
      [15, 40, 9],
      [18, 25, 11],
    ]),
  );
  assert.deepEqual(counts[0], [null, null, null, null]);
});

test('a group of which all share one value is withheld, but not how many they are', () => {
  const { counts, why } = withholdSmallCells(
    tableOf([
      [0, 14, 0],
      [15, 40, 9],
      [18, 25, 11],
    ]),
  );
  assert.deepEqual(counts[0], [null, null, null, 14]);
  assert.deepEqual(why[0]?.[1], 'shared');
});

test('the minimum can be raised, and is never below two', () => {
  const table = tableOf([
    [12, 30],
    [9, 25],
  ]);
  assert.equal(withholdSmallCells(table).withheld, 0);
  assert.equal(withholdSmallCells(table, { minimum: 10 }).counts[1]?.[0], null);
  assert.equal(
    withholdSmallCells(
      tableOf([
        [1, 30],
        [9, 25],
      ]),
      { minimum: 0 },
    ).counts[0]?.[0],
    null,
  );
});

test('a reader who tries every table that agrees cannot tell a small count from none or from the minimum', () => {
  const minimum = 3;
  const shape = fc.tuple(fc.integer({ min: 1, max: 3 }), fc.integer({ min: 2, max: 3 }));
  const tables = shape.chain(([rows, columns]) =>
    fc.array(fc.array(fc.integer({ min: 0, max: 5 }), { minLength: columns, maxLength: columns }), {
      minLength: rows,
      maxLength: rows,
    }),
  );
  let small = 0;
  fc.assert(
    fc.property(tables, (inner) => {
      const table = tableOf(inner);
      const published = withholdSmallCells(table, { minimum });
      const free = published.counts
        .slice(0, -1)
        .flatMap((row) => row.slice(0, -1))
        .filter((count) => count === null).length;
      fc.pre(free <= 5);
      const seen = thinkable(published, 5 + minimum);
      table.counts.forEach((row, r) =>
        row.forEach((count, c) => {
          if (published.counts[r]?.[c] !== null) assert.equal(published.counts[r]?.[c], count);
          if (published.why[r]?.[c] !== 'small' || count === 0 || count >= minimum) return;
          small += 1;
          const possible = seen[r]?.[c] as ReadonlySet<number>;
          assert.ok(
            possible.has(0) && possible.has(minimum),
            `${JSON.stringify(inner)} ${r},${c}: ${[...possible].join()}`,
          );
        }),
      );
    }),
    { numRuns: 150, seed: 26 },
  );
  assert.ok(small > 100, `only ${small} small counts were tried`);
});

test('what came to a group between two editions cannot be read from their difference', () => {
  const january = withholdSmallCells(
    tableOf([
      [20, 30, 8],
      [15, 40, 9],
      [18, 25, 11],
    ]),
  );
  const { counts, why } = withholdSmallCells(
    tableOf([
      [20, 30, 9],
      [15, 40, 9],
      [18, 25, 11],
    ]),
    { before: [january] },
  );
  assert.deepEqual(why[0], ['edition', 'edition', 'edition', 'edition']);
  assert.deepEqual(counts[0], [null, null, null, null]);
  assert.equal(counts[3]?.[2], null, 'the total would tell it too');
  assert.deepEqual(counts[1]?.[3], 64, 'groups that did not change keep their total');
});

test('a count that was withheld stays withheld, or the later one would tell the earlier', () => {
  const before = withholdSmallCells(
    tableOf([
      [20, 30, 2],
      [15, 40, 9],
      [18, 25, 11],
    ]),
  );
  const after = withholdSmallCells(
    tableOf([
      [20, 30, 2],
      [15, 40, 9],
      [18, 25, 11],
    ]),
    { before: [before] },
  );
  assert.deepEqual(after.counts, before.counts);
});

test('an edition whose groups changed by many people is published anew', () => {
  const before = withholdSmallCells(
    tableOf([
      [20, 30, 8],
      [15, 40, 9],
    ]),
  );
  const { withheld } = withholdSmallCells(
    tableOf([
      [40, 50, 28],
      [15, 40, 9],
    ]),
    { before: [before] },
  );
  assert.equal(withheld, 0);
});

test('a table of a province is worked through at once', () => {
  const table = tableOf(
    Array.from({ length: 60 }, (_, unit) => [unit % 7, 20 + (unit % 11), 90 + unit, (unit * 3) % 5, unit % 2]),
  );
  const published = withholdSmallCells(table);
  for (const [r, row] of table.counts.entries())
    for (const [c, count] of row.entries()) if (count > 0 && count < 5) assert.equal(published.counts[r]?.[c], null);
  const shown = published.counts.flat().filter((count) => count !== null).length;
  assert.ok(shown > 120, `${shown} counts remain`);
});
