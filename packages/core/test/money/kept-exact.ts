import {
  absolute,
  add,
  aggregate,
  apply,
  band,
  ceil,
  coalesce,
  compare,
  constant,
  divide,
  evaluateExact,
  field,
  floor,
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
  type ExactInputs,
  type Expression,
  type Inputs,
} from '@takar/core';
import { exactAnswer } from '#src/money/exact-answer.js';
import { answerOf, type Scenarios } from '../kept/scenarios.js';

const A = field('a');
const B = field('b');
const NONE = missing('not_due');
const NUMBERS = [-5, -2.5, 0, 2.5, 3, 1e20, NaN];

const EXPRESSIONS: Readonly<Record<string, Expression>> = {
  constant: constant(2.5),
  ...{ add: add(A, B), subtract: subtract(A, B), multiply: multiply(A, B), divide: divide(A, B) },
  ...{
    absolute: absolute(A),
    minimum: minimum(A, B, 2.5),
    maximum: maximum(A, B, 2.5),
    floor: floor(A),
    ceil: ceil(A),
  },
  ...{ floored: floor(divide(A, 3)), ceiled: ceil(divide(A, 3)) },
  ...{ round: roundTo(A, 0), rounded: roundTo(divide(A, 3), 2), truncated: truncateAt(divide(A, 3), 2) },
  bare: apply('round', [A]),
  band: band(A, [
    { at: -2.5, closed: true },
    { at: 2.5, closed: false },
  ]),
  lookup: lookup(A, [
    [-5, 1],
    [2.5, 0.1],
  ]),
  when: when(A, B, NONE),
  coalesce: coalesce(A, B),
  select: select('kind', { x: A }, B),
};

const RELATIONS = ['<', '<=', '=', '>=', '>'] as const;
const AGGREGATES = ['sum', 'sumReported', 'mean', 'smallest', 'largest', 'last', 'countReported'] as const;

const heard = (expression: Expression, scope: Partial<Parameters<typeof evaluateExact>[1]>) => {
  const steps: unknown[] = [];
  const outcome = answerOf(() =>
    evaluateExact(expression, { inputs: {}, parameters: { p: 1.5 }, ...scope }, (name, step) =>
      steps.push([name, step]),
    ),
  );
  return { outcome, steps };
};

/** A rule that gathers: a sum of a list, a sum of two lists side by side, and one that an empty list leaves at zero. */
const RULE = {
  expression: named('total', add(field('sum'), field('pairs'), field('fines'))),
  gathers: {
    sum: { list: 'rows', of: aggregate('sum', multiply(A, parameter('p'))) },
    pairs: { list: ['rows', 'others'], of: aggregate('sum', multiply(A, B)) },
    fines: { list: 'fines', of: aggregate('sum', A), ofNone: 0 },
  },
};
const asked = (fields: ExactInputs, lists?: Readonly<Record<string, readonly Inputs[]>>) =>
  exactAnswer({ rule: RULE, parameters: { p: 1.5 } } as never, fields, lists);

const GROUPS = [
  [{ a: 1 }, { a: 2.5 }, { a: -3 }],
  [{ a: 2 }, { a: { value: null, reason: 'not_applicable' as const } }, { a: 4 }],
  [{ a: 2 }, { a: { value: null, reason: 'dash' as const } }, { a: 4 }],
  [{ a: { value: null, reason: 'not_applicable' as const } }],
  [],
];

/** Expressions that are read exactly. */
export const EXACT: Scenarios = {
  'each operator on each number': () =>
    Object.entries(EXPRESSIONS).map(([name, expression]) => [
      name,
      NUMBERS.map((a) => {
        const { value, reason } = evaluateExact(expression, { inputs: { a, b: 2.5, kind: 'x' }, parameters: {} });
        return value === null ? reason : `${value.numerator}/${value.denominator}`;
      }),
    ]),
  'each relation': () =>
    RELATIONS.map((relation) => [
      relation,
      [2, 2.5, 3].map((a) => heard(compare(A, relation, 2.5), { inputs: { a } }).outcome),
    ]),
  'each aggregate on each group': () =>
    AGGREGATES.map((name) => [name, GROUPS.map((group) => heard(aggregate(name, A), { group }).outcome)]),
  'an aggregate without group': () => heard(aggregate('sum', A), { inputs: { a: 4 } }),
  'operators without options': () =>
    (['round', 'compare', 'band', 'lookup'] as const).map((operator) =>
      [2.5, 3].map(
        (a) => heard({ kind: 'apply', operator, args: [A, constant(3)], options: {} }, { inputs: { a } }).outcome,
      ),
    ),
  'fields of every kind': () =>
    [
      0,
      2.5,
      1e20,
      NaN,
      'teks',
      null,
      undefined,
      true,
      { value: 3, reason: null },
      { value: null, reason: 'dash' },
      { numerator: 2n, denominator: 4n },
    ].map((a) => heard(A, { inputs: { a } as never }).outcome),
  'nothing to choose from': () => [
    heard({ kind: 'apply', operator: 'coalesce', args: [], options: {} }, {}),
    heard(coalesce(NONE, missing('dash')), {}),
    heard(coalesce(NONE, 2), {}),
  ],
  'the first that is missing decides': () => [
    heard(add(A, NONE, missing('dash')), { inputs: { a: 1 } }),
    heard(when(NONE, 1, 2), {}),
    heard(select('kind', { x: A }, NONE), { inputs: { kind: 'y', a: 1 } }),
  ],
  'named steps, branches that are not taken left out': () =>
    heard(when(named('condition', compare(A, '>', 1)), named('yes', multiply(A, parameter('p'))), named('no', A)), {
      inputs: { a: 3 },
    }),
  'named steps of choices': () => [
    heard(coalesce(named('first', NONE), named('second', A), named('third', A)), { inputs: { a: 1 } }),
    heard(select('kind', { x: named('x', A) }, named('other', B)), { inputs: { kind: 'x', a: 1 } }),
    heard(aggregate('sum', named('each', A)), { group: [{ a: 1 }, { a: 2 }] }),
  ],
  'a rule that gathers from lists': () => [
    asked({}, { rows: [{ a: 1 }, { a: 2 }], others: [{ b: 3 }, { b: 4 }], fines: [{ a: 5 }] }),
    asked({}, { rows: [{ a: 1 }], others: [{ b: 3 }], fines: [] }),
    asked({}, { rows: [{ a: 1 }, { a: 2 }], others: [{ b: 3 }] }),
    asked({ sum: 1, pairs: 2 }, { rows: [{ a: 7 }] }),
    asked({ pairs: 2, fines: 3 }),
  ],
  'what has no exact value': () => [
    heard(squareRoot(A), { inputs: { a: 4 } }),
    heard(geometricMean(A, B), { inputs: { a: 4, b: 2 } }),
  ],
  'a parameter that nobody gives': () => [heard(parameter('q'), {}), heard(parameter('toString'), {})],
};
