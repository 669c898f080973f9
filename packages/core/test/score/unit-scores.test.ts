import assert from 'node:assert/strict';
import { test } from 'node:test';
import {
  compileGroups,
  evaluate,
  numberColumn,
  outcomeAt,
  statusOf,
  UNIT_SCORES,
  WEIGHT_FAULTS,
  type NumberColumn,
  type UnitScore,
} from '@takar/core';
import { compileGroups as compileMany } from '@takar/core/batch';
import { compileGroups as compileVectors } from '@takar/core/simd';
import fc from 'fast-check';

type Cell = number | 'empty' | 'not_applicable' | 'not_reported';

/** A row of a group: what it weighs, and what it achieved. */
interface Row {
  readonly weight: Cell;
  readonly achievement: Cell;
}

const outcome = (cell: Cell) =>
  typeof cell === 'number' ? { value: cell, reason: null } : { value: null, reason: cell };

/** The fields of the score rule, as `scoreTable` makes them. */
const fieldsOf = ({ weight, achievement }: Row) => ({
  achievement: outcome(achievement),
  weight_due: outcome(achievement === 'not_applicable' ? achievement : weight),
  weight_reported: outcome(typeof achievement === 'number' ? weight : achievement),
});

const NAMES = Object.keys(UNIT_SCORES) as UnitScore[];
const said = (rows: readonly Row[], name: UnitScore) =>
  evaluate(UNIT_SCORES[name], { inputs: {}, parameters: {}, group: rows.map(fieldsOf) });

const weighted = (...weights: readonly Cell[]) => weights.map((weight) => ({ weight, achievement: 80 }));
const told = (...weights: readonly Cell[]) => [
  WEIGHT_FAULTS[said(weighted(...weights), 'weightFault').value as number],
  said(weighted(...weights), 'weightSum').value,
  said(weighted(...weights), 'weightParts').value,
];

test('weights are told by their sums: as they stand, and with those below 1 as parts of one', () => {
  assert.deepEqual(told(50, 0.5), ['score/weights-mixed', 50.5, 0.5]);
  assert.deepEqual(told(33.3, 0.333, 33.3), ['score/weights-mixed', 66.933, 0.333]);
  assert.deepEqual(told(50, 0.25), ['score/weight-sum', 50.25, 0.25]);
  assert.deepEqual(told(59.5, 40, 0.5), [null, 100, 0.5]);
  assert.deepEqual(told(0.5, 0.5), [null, 1, 1]);
  assert.deepEqual(told(0.99, 1), [null, 1.99, 0.99]);
  assert.deepEqual(told(50, 0), [null, 50, 0]);
});

test('half a point from 100 is rounding, and more is not', () => {
  assert.equal(told(50, 0.495)[0], 'score/weights-mixed');
  assert.equal(told(50, 0.4949)[0], 'score/weight-sum');
  assert.equal(told(99, 0.5)[0], null);
  assert.equal(told(99, 0.49)[0], 'score/weight-sum');
});

test('what weighs nothing, or more than a sum can hold, leaves weights without fault', () => {
  assert.deepEqual(told(), [null, null, null]);
  assert.deepEqual(told('empty', 'empty'), [null, null, null]);
  assert.deepEqual(told(9e14, 9e14, 0.5), [null, null, 0.5]);
});

test('weights in two ways leave the score, the score of what is reported and the coverage without value', () => {
  const rows: readonly Row[] = [
    { weight: 50, achievement: 80 },
    { weight: 0.5, achievement: 'not_reported' },
    { weight: 'empty', achievement: 60 },
  ];
  for (const name of ['score', 'scoreReported', 'coverage'] as const)
    assert.deepEqual(said(rows, name), { value: null, reason: 'unreadable' }, name);
  // a row that does not apply is not asked
  const others = [...weighted(50, 50), { weight: 0.5, achievement: 'not_applicable' } as const];
  assert.equal(said(others, 'score').value, 80);
  assert.equal(said(others, 'weightSum').value, 100);
});

test('every reader of groups says the same of any weights', () => {
  const weight = fc.oneof(
    fc.constantFrom<Cell[]>(50, 0.5, 25, 0.25, 100, 1, 0, -0.5, 99.5, 33.3, 0.333, 'empty'),
    fc.double({ min: -2, max: 100, noNaN: true }),
  );
  const achievement = fc.constantFrom<Cell[]>(0, 80, 120.5, 'not_reported', 'not_applicable');
  const any = fc.array(fc.record({ weight, achievement }), { minLength: 1, maxLength: 4 });
  // of any weights one run in five has no group in two ways
  const inTwoWays = fc.constantFrom(weighted(50, 0.5), weighted(0.333, 33.3, 33.3));
  const groups = fc.array(fc.oneof(any, any, any, inTwoWays), { minLength: 1, maxLength: 6 });
  let mixed = 0;
  fc.assert(
    fc.property(groups, (all) => {
      const table = tableOf(all.flat());
      const codes = Uint32Array.from(all.flatMap((rows, group) => rows.map(() => group)));
      for (const name of NAMES) {
        const wanted = all.map((rows) => said(rows, name));
        mixed += name === 'weightFault' ? wanted.filter(({ value }) => value === 1).length : 0;
        for (const read of [compileGroups, compileMany, compileVectors]) {
          const column = read(UNIT_SCORES[name], {})(table, { count: all.length, codes })[''] as NumberColumn;
          assert.deepEqual(
            all.map((_, group) => outcomeAt(column, group)),
            wanted,
            name,
          );
        }
      }
    }),
  );
  assert.ok(mixed > 0);
});

function tableOf(rows: readonly Row[]) {
  const fields = rows.map(fieldsOf);
  const column = (name: keyof ReturnType<typeof fieldsOf>): NumberColumn => {
    const made = numberColumn(rows.length);
    fields.forEach(({ [name]: { value, reason } }, row) => {
      made.values[row] = value ?? NaN;
      made.status[row] = reason === null ? 0 : statusOf(reason);
    });
    return made;
  };
  return {
    length: rows.length,
    columns: {
      achievement: column('achievement'),
      weight_due: column('weight_due'),
      weight_reported: column('weight_reported'),
    },
  };
}
