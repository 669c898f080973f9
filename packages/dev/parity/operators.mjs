import {
  absolute,
  add,
  band,
  ceil,
  coalesce,
  compare,
  divide,
  field,
  floor,
  geometricMean,
  lookup,
  maximum,
  minimum,
  missing,
  multiply,
  named,
  OPERATORS,
  parameter,
  roundTo,
  select,
  squareRoot,
  subtract,
  truncateAt,
  when,
} from '@takar/core';
import { mixedRows } from './rows.mjs';

const [a, b, c] = ['a', 'b', 'c'].map((name) => field(name));

const EDGES = [
  { at: 0, closed: true },
  { at: 0, closed: false },
  { at: 50, closed: false },
  { at: 90, closed: true },
];

/** Each operator by itself on figures of every kind. */
const EACH_OPERATOR = {
  add: [add(a, b), add(a, 0.1)],
  subtract: [subtract(a, b), subtract(100, a)],
  multiply: [multiply(a, b), multiply(multiply(a, b), c), multiply(multiply(a, b), 0)],
  divide: [divide(a, b), divide(a, 0), divide(divide(a, b), divide(b, c)), multiply(divide(a, b), 100)],
  squareRoot: [squareRoot(a), squareRoot(multiply(a, b))],
  absolute: [absolute(a), absolute(subtract(a, b))],
  minimum: [minimum(a), minimum(a, b, c), minimum(multiply(a, b), 120)],
  maximum: [maximum(a, b), maximum(a, b, c, 0)],
  floor: [floor(a), floor(divide(a, b))],
  ceil: [ceil(a), ceil(multiply(a, 0.01))],
  round: [
    roundTo(a, 0),
    roundTo(divide(a, b), 2),
    roundTo(multiply(a, b), 10),
    truncateAt(divide(a, b), 1),
    truncateAt(a, 0),
  ],
  compare: ['<', '<=', '=', '>=', '>'].map((relation) => compare(a, relation, b)),
  when: [when(compare(a, '>', b), a, c), when(a, b, c), when(divide(a, b), missing('target_zero'), c)],
  coalesce: [coalesce(a, b, c), coalesce(divide(a, b), c, missing('ordinal_not_met'))],
  band: [band(a, EDGES), band(divide(a, b), EDGES)],
  lookup: [
    lookup(a, [
      [0, 5],
      [1, 7.5],
      [100, 1 / 3],
    ]),
    lookup(b, []),
  ],
  geometricMean: [geometricMean(a), geometricMean(a, b), geometricMean(a, b, c), geometricMean(a, b, c, 7, 0.5)],
};

export function operators() {
  const without = Object.keys(OPERATORS).filter((name) => !(name in EACH_OPERATOR));
  if (without.length > 0) throw new Error(`operators without a case of parity: ${without.join(', ')}`);
  const table = mixedRows(1500, ['a', 'b', 'c'], { p: ['one', 'two', 'three'] }, 11, { wild: 0.25 });
  const cases = Object.entries(EACH_OPERATOR).flatMap(([name, all]) =>
    all.map((expression, i) => ({ name: `${name} ${i + 1}`, expression: named('step', expression), parameters: {} })),
  );
  const chosen = select('p', { one: a, two: divide(a, b), 'd\'or \\ "x"': c }, missing('polarity_unknown'));
  const cap = minimum(roundTo(multiply(a, parameter('k')), 2), parameter('cap'));
  return {
    name: 'operators',
    table,
    cases: [
      ...cases,
      { name: 'select', expression: chosen, parameters: {} },
      { name: 'parameters', expression: cap, parameters: { k: 1.25, cap: 120 } },
      { name: 'nothing', expression: missing('not_due'), parameters: {} },
      { name: 'a constant', expression: add(1, 2), parameters: {} },
      { name: 'a field that is not there', expression: add(a, field('absent')), parameters: {} },
    ],
  };
}
