import type { OperatorName, OperatorOptions } from '@takar/core';
import { ARGUMENTS, type ArgumentName } from './steps.js';
import type { Subject } from './subjects.js';
import { toldStep, type Scenarios } from './told.js';

type Case = readonly [of: OperatorName, args: readonly ArgumentName[], options?: OperatorOptions];

const EDGES = [
  { at: 0, closed: true },
  { at: 0, closed: false },
  { at: 50.5, closed: false },
];
const PAIRS: OperatorOptions = {
  pairs: [
    [0, 5],
    [1, -7.5],
    [1, 0],
    [2, 1e16],
  ],
};

const EVERY: readonly Case[] = [
  ['squareRoot', ['any']],
  ['absolute', ['image']],
  ['minimum', ['image', 'small', 'hundred']],
  ['maximum', ['any', 'zero']],
  ['floor', ['any']],
  ['ceil', ['always']],
  ['round', ['any'], { digits: 2, mode: 'half-away' }],
  ['compare', ['image', 'hundred'], { relation: '<' }],
  ['when', ['image', 'small', 'hundred']],
  ['coalesce', ['image', 'small', 'hundred']],
  ['band', ['image'], { edges: EDGES }],
  ['lookup', ['image'], PAIRS],
  ['geometricMean', ['image', 'always']],
];

const MORE: readonly Case[] = [
  ['squareRoot', ['small']],
  ['absolute', ['any']],
  ['minimum', ['image']],
  ['maximum', ['always', 'hundred']],
  ['maximum', ['missing', 'small']],
  ['floor', ['always']],
  ['ceil', ['small']],
  ['round', ['small']],
  ['round', ['always'], { digits: 0, mode: 'truncate' }],
  ['round', ['image'], { digits: 10, mode: 'half-away' }],
  ['compare', ['always', 'cap'], { relation: '>=' }],
  ['compare', ['image', 'image']],
  ['when', ['always', 'hundred', 'third']],
  ['when', ['always', 'image', 'missing']],
  ['coalesce', ['missing', 'image', 'small']],
  ['coalesce', ['missing', 'image']],
  ['coalesce', ['image']],
  ['coalesce', ['missing', 'missing']],
  ['band', ['always'], { edges: EDGES }],
  ['band', ['image'], {}],
  ['lookup', ['always'], { pairs: [[100, 1 / 3]] }],
  ['lookup', ['image'], {}],
  ['geometricMean', ['image']],
  ['geometricMean', ['small', 'hundred', 'always']],
  ['geometricMean', ['always', 'missing']],
];

const all = (cases: readonly Case[]): Scenarios =>
  Object.fromEntries(
    cases.map(([name, args, options = {}]) => [
      [name, args.join(', '), ...(Object.keys(options).length === 0 ? [] : [JSON.stringify(options)])].join(' '),
      (dialect) =>
        toldStep(dialect, (program) =>
          dialect.operators[name](
            program,
            args.map((each) => ARGUMENTS[each](program)),
            options,
          ),
        ),
    ]),
  );

/** Every operator but the four operations, on arguments of several kinds. */
export const OPERATORS: Subject = { every: all(EVERY), more: all(MORE) };
