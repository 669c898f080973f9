import {
  absolute,
  add,
  band,
  coalesce,
  compare,
  divide,
  field,
  floor,
  ceil,
  geometricMean,
  lookup,
  maximum,
  minimum,
  missing,
  multiply,
  named,
  parameter,
  roundTo,
  select,
  squareRoot,
  subtract,
  truncateAt,
  when,
  type Expression,
  type Relation,
} from '@takar/core';
import fc from 'fast-check';

/** Figures with ties at two digits, zeros, negatives, noise and magnitudes near the limit. */
export const figures = fc.oneof(
  fc.integer({ min: -20000, max: 20000 }).map((n) => n / 200),
  fc.constantFrom(0, 1, 100, 90.005, 58.985, 1.005, 24, 1e14, 9.9e14, -1e14, 1e-10, 5e-11),
  fc.double({ min: -1e6, max: 1e6, noNaN: true }),
);

/** Any expression over fields a, b, c, category p and parameter k. */
export const expressions: fc.Arbitrary<Expression> = fc.letrec<{ node: Expression }>((tie) => {
  const node = tie('node');
  const leaf = fc.oneof(
    fc.constantFrom('a', 'b', 'c', 'absent').map((name) => field(name)),
    fc.constant(parameter('k')),
    fc.constant(missing('target_zero')),
    fc.integer({ min: -100, max: 100 }).map((value): Expression => ({ kind: 'constant', value })),
  );
  const edges = [
    { at: 50, closed: false },
    { at: 90, closed: true },
  ];
  const relations: Relation[] = ['<', '<=', '=', '>=', '>'];
  return {
    node: fc.oneof(
      { maxDepth: 5, depthIdentifier: 'node' },
      leaf,
      fc.tuple(node, node).map(([x, y]) => add(x, y)),
      fc.tuple(node, node).map(([x, y]) => subtract(x, y)),
      fc.tuple(node, node).map(([x, y]) => multiply(x, y)),
      fc.tuple(node, node).map(([x, y]) => divide(x, y)),
      node.map((x) => absolute(x)),
      node.map((x) => squareRoot(x)),
      node.map((x) => floor(x)),
      node.map((x) => ceil(x)),
      node.map((x) => roundTo(x, 2)),
      node.map((x) => truncateAt(x, 1)),
      node.map((x) => named('step', x)),
      node.map((x) => band(x, edges)),
      node.map((x) =>
        lookup(x, [
          [0, 5],
          [1, 7],
          [100, 9],
        ]),
      ),
      fc.tuple(node, node).map(([x, y]) => geometricMean(x, y)),
      fc.tuple(node, node, node).map(([x, y, z]) => minimum(x, y, z)),
      fc.tuple(node, node).map(([x, y]) => maximum(x, y)),
      fc.tuple(node, node).map(([x, y]) => coalesce(x, y)),
      fc.tuple(node, node, fc.constantFrom(...relations)).map(([x, y, relation]) => compare(x, relation, y)),
      fc.tuple(node, node, node).map(([x, y, z]) => when(x, y, z)),
      fc.tuple(node, node).map(([x, y]) => select('p', { one: x, two: y })),
    ),
  };
}).node;

type Make = (x: Expression, y: Expression, z: Expression) => Expression;
const signs: Relation[] = ['<', '<=', '=', '>=', '>'];

/** Steps of which expressions are made whose parts serve in several places, with many quotients in branches. */
const steps: readonly Make[] = [
  (x, y) => add(x, y),
  (x, y) => subtract(x, y),
  (x, y) => divide(x, y),
  (x, y) => multiply(divide(x, y), 100),
  (x) => subtract(100, x),
  (x) => absolute(x),
  (x) => floor(x),
  (x, y) => minimum(maximum(x, 0), y),
  (x) => minimum(x, 100),
  (x, y) => coalesce(x, y),
  (x) => named('step', x),
  ...[0, 2, 9].map(
    (digits): Make =>
      (x) =>
        roundTo(x, digits),
  ),
  ...[1, 10].map(
    (digits): Make =>
      (x) =>
        truncateAt(x, digits),
  ),
  ...signs.map(
    (sign): Make =>
      (x, y) =>
        compare(x, sign, y),
  ),
  ...signs.map(
    (sign): Make =>
      (x, y, z) =>
        when(compare(x, sign, 0), y, z),
  ),
  ...[-10, 0, 0.5, 300].map(
    (limit): Make =>
      (x, y) =>
        when(compare(field('a'), '<', limit), x, y),
  ),
  ...[0, 250].map(
    (limit): Make =>
      (x, y) =>
        when(compare(field('a'), '>=', limit), x, y),
  ),
  (x, y) => when(compare(field('a'), '=', 0), x, y),
  (x, y, z) => when(compare(x, '=', 0), missing('target_zero'), when(compare(x, '<', 0), divide(y, x), divide(z, x))),
  (x, y, z) => when(x, divide(y, z), z),
  (x, y, z) => select('p', { one: x, two: y }, z),
  (x, y, z) =>
    select('p', { one: divide(x, y), two: divide(y, z), three: subtract(100, divide(z, x)) }, missing('dash')),
];

/** Expressions over a, b, c and p whose later steps take earlier ones, mostly the last. */
export const sharedExpressions: fc.Arbitrary<Expression> = fc
  .array(fc.tuple(fc.nat(steps.length - 1), fc.nat(5), fc.nat(5), fc.nat(9)), { minLength: 3, maxLength: 24 })
  .map((picks) => {
    const made: Expression[] = [field('c'), field('b'), field('a')];
    const back = (by: number): Expression => made[Math.max(0, made.length - 1 - by)] as Expression;
    for (const [step, i, j, k] of picks) made.push((steps[step] as Make)(back(i), back(j), back(k)));
    return back(0);
  });
