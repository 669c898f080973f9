import type { OperatorName } from '@takar/core';
import { ARGUMENTS, type ArgumentName } from './steps.js';
import type { Subject } from './subjects.js';
import { toldStep, type Scenarios } from './told.js';

type Pair = readonly [ArgumentName, ArgumentName];

const SUMS: readonly Pair[] = [
  ['any', 'hundred'],
  ['huge', 'any'],
  ['infinite', 'unbounded'],
  ['infinite', 'image'],
  ['infinite', 'huge'],
  ['always', 'always'],
];

const PAIRS: Readonly<Partial<Record<OperatorName, readonly Pair[]>>> = {
  add: SUMS,
  subtract: SUMS,
  multiply: [
    ['image', 'small'],
    ['any', 'hundred'],
    ['third', 'any'],
    ['huge', 'image'],
    ['infinite', 'unbounded'],
    ['unbounded', 'small'],
    ['any', 'zero'],
    ['infinite', 'zero'],
    ['always', 'cap'],
    ['image', 'missing'],
  ],
  divide: [
    ['image', 'small'],
    ['image', 'hundred'],
    ['any', 'third'],
    ['hundred', 'image'],
    ['infinite', 'unbounded'],
    ['infinite', 'hundred'],
    ['small', 'unbounded'],
    ['any', 'zero'],
    ['zero', 'any'],
    ['missing', 'image'],
  ],
};

const scenario = (name: OperatorName, [x, y]: Pair): Scenarios => ({
  [`${name} ${x}, ${y}`]: (dialect) =>
    toldStep(dialect, (program) =>
      dialect.operators[name](program, [ARGUMENTS[x](program), ARGUMENTS[y](program)], {}),
    ),
});

const all = (of: (name: OperatorName) => readonly Pair[]): Scenarios =>
  Object.assign(
    {},
    ...Object.keys(PAIRS).flatMap((name) =>
      of(name as OperatorName).map((pair) => scenario(name as OperatorName, pair)),
    ),
  ) as Scenarios;

/** The four operations on arguments that may overflow, vanish, be zero, or none of it: each dialect guards what it must. */
export const OPERATIONS: Subject = {
  every: all(() => [['any', 'other']]),
  more: all((name) => PAIRS[name] ?? []),
  moreIn: ['duckdb', 'postgres', 'mariadb'],
};
