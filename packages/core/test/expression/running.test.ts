import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { aggregate, field } from '#src/expression/build.js';
import { AGGREGATES, type AggregateName } from '#src/expression/aggregates.js';
import { compileGroups } from '#src/expression/groups.js';
import { compileRunning } from '#src/expression/running.js';
import { named } from '#src/expression/build.js';
import { numberColumn, type NumberColumn, type Table } from '#src/outcome/column.js';

/** A column of figures; null is one that is missing, undefined one that does not apply. */
function columnOf(values: readonly (number | null | undefined)[]): NumberColumn {
  const column = numberColumn(values.length);
  values.forEach((value, i) => {
    column.status[i] = value === undefined ? 1 : value === null ? 2 : 0;
    if (typeof value === 'number') column.values[i] = value;
  });
  return column;
}

test('a figure that runs on is that of its group up to the row, by every aggregate', () => {
  const value = fc.oneof(
    fc.integer({ min: -1e6, max: 1e6 }).map((n) => n / 100),
    fc.constantFrom(null, undefined, 9e14),
  );
  const rows = fc.array(fc.tuple(value, fc.nat(2)), { maxLength: 20 });
  fc.assert(
    fc.property(rows, fc.constantFrom(...(Object.keys(AGGREGATES) as AggregateName[])), (given, name) => {
      const expression = named('figure', aggregate(name, field('x')));
      const codes = Uint32Array.from(given, ([, group]) => group);
      const table: Table = { length: given.length, columns: { x: columnOf(given.map(([x]) => x)) } };
      const running = compileRunning(expression, {})(table, { count: 3, codes }, ['figure']).figure;
      given.forEach(([, group], at) => {
        const own = given.slice(0, at + 1).flatMap(([x, of]) => (of === group ? [x] : []));
        const part: Table = { length: own.length, columns: { x: columnOf(own) } };
        const one = { count: 1, codes: new Uint32Array(own.length) };
        const whole = compileGroups(expression, {})(part, one, { length: 1, columns: {} }, ['figure']).figure;
        assert.deepEqual([running?.status[at], running?.values[at]], [whole?.status[0], whole?.values[0]]);
      });
    }),
    { numRuns: 200 },
  );
});
