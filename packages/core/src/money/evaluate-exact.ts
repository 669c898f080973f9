import { TakarError } from '../errors.js';
import { AGGREGATES, type AggregateName, type AggregateOperator } from '../expression/aggregates.js';
import { chosen, type Input, type Inputs, type Parameters } from '../expression/evaluate.js';
import type { OperatorName } from '../expression/operators.js';
import type { Aggregate, Apply, BandEdge, Expression, OperatorOptions, Relation } from '../expression/types.js';
import type { MissingReason } from '../outcome/reason.js';
import {
  addFractions,
  compareFractions,
  divideFractions,
  fractionOf,
  lowestTerms,
  multiplyFractions,
  unitsOf,
  type Fraction,
} from './fraction.js';

/** An exact number, or the reason why there is none. */
export type ExactOutcome =
  { readonly value: Fraction; readonly reason: null } | { readonly value: null; readonly reason: MissingReason };

/** Fields of a row; amounts may be exact. */
export type ExactInputs = Readonly<Record<string, Input | Fraction>>;

/** What an expression is read in. */
export interface ExactScope {
  readonly inputs: ExactInputs;
  readonly parameters: Parameters;
  readonly group?: readonly Inputs[];
}

/** Hears of every named step. */
export type ExactListener = (name: string, outcome: ExactOutcome) => void;

/**
 * The exact reader: the same tree as `evaluate` reads, in whole numbers of any size, with no image on the way. What is
 * rounded is rounded once, where the rule says so. For money: an amount of 14 digits times a percentage has more digits
 * than a double keeps.
 *
 * @throws {TakarError} `money/operator` for roots, which have no exact value.
 */
export function evaluateExact(expression: Expression, scope: ExactScope, listener?: ExactListener): ExactOutcome {
  switch (expression.kind) {
    case 'constant':
      return figure(expression.value);
    case 'field':
      return figure(scope.inputs[expression.name]);
    case 'parameter':
      return figure(parameterOf(scope, expression.name));
    case 'missing':
      return none(expression.reason);
    case 'named': {
      const outcome = evaluateExact(expression.of, scope, listener);
      listener?.(expression.name, outcome);
      return outcome;
    }
    case 'select':
      return evaluateExact(chosen(expression, scope.inputs as Inputs), scope, listener);
    case 'apply':
      return applied(expression, scope, listener);
    case 'aggregate':
      return gathered(expression, scope, listener);
  }
}

function applied({ operator, args, options }: Apply, scope: ExactScope, listener?: ExactListener): ExactOutcome {
  if (operator === 'coalesce') {
    let last = none('missing');
    for (const arg of args) {
      last = evaluateExact(arg, scope, listener);
      if (last.reason === null) break;
    }
    return last;
  }
  if (operator === 'when') {
    const [condition, then, otherwise] = args as readonly [Expression, Expression, Expression];
    const test = evaluateExact(condition, scope, listener);
    if (test.reason !== null) return test;
    return evaluateExact(test.value.numerator !== 0n ? then : otherwise, scope, listener);
  }
  const outcomes = args.map((arg) => evaluateExact(arg, scope, listener));
  const values: Fraction[] = [];
  for (const outcome of outcomes) {
    if (outcome.reason !== null) return outcome;
    values.push(outcome.value);
  }
  return EXACT[operator](values as [Fraction, Fraction], options);
}

type ExactOperator = (args: readonly [Fraction, Fraction], options: OperatorOptions) => ExactOutcome;

/** The strict operators of the algebra on exact numbers; an operator that is not here does not compile. */
const EXACT: Readonly<Record<Exclude<OperatorName, 'when' | 'coalesce'>, ExactOperator>> = {
  add: ([a, b]) => some(addFractions(a, b)),
  subtract: ([a, b]) => some(addFractions(a, negative(b))),
  multiply: ([a, b]) => some(multiplyFractions(a, b)),
  divide: ([a, b]) => {
    const quotient = divideFractions(a, b);
    return quotient === null ? none('division_by_zero') : some(quotient);
  },
  absolute: ([a]) => some(a.numerator < 0n ? negative(a) : a),
  minimum: (args) => some(args.reduce((a, b) => (compareFractions(b, a) < 0 ? b : a))),
  maximum: (args) => some(args.reduce((a, b) => (compareFractions(b, a) > 0 ? b : a))),
  floor: ([a]) => some(whole(-ceiling(negative(a)))),
  ceil: ([a]) => some(whole(ceiling(a))),
  round: ([a], { digits = 0, mode = 'half-away' }) =>
    some({ numerator: unitsOf(a, digits, mode), denominator: 10n ** BigInt(digits) }),
  compare: ([a, b], { relation = '=' }) => some(whole(HOLDS[relation](compareFractions(a, b)) ? 1n : 0n)),
  band: ([a], { edges = [] }) => some(whole(BigInt(bandOf(a, edges)))),
  lookup: ([a], { pairs = [] }) => {
    const found = pairs.find(([key]) => compareFractions(a, exactly(key)) === 0);
    return found === undefined ? none('unknown_category') : some(exactly(found[1]));
  },
  squareRoot: () => inexact('squareRoot'),
  geometricMean: () => inexact('geometricMean'),
};

const HOLDS: Readonly<Record<Relation, (order: number) => boolean>> = {
  '<': (order) => order < 0,
  '<=': (order) => order <= 0,
  '=': (order) => order === 0,
  '>=': (order) => order >= 0,
  '>': (order) => order > 0,
};

function bandOf(value: Fraction, edges: readonly BandEdge[]): number {
  let band = 0;
  for (const { at, closed } of edges) {
    const order = compareFractions(value, exactly(at));
    if (closed ? order < 0 : order <= 0) break;
    band += 1;
  }
  return band;
}

/** Rows that do not apply are left out; the first that is missing decides, unless the aggregate skips it. */
function gathered({ aggregate, of }: Aggregate, scope: ExactScope, listener?: ExactListener): ExactOutcome {
  const { missing, ofNone }: AggregateOperator = AGGREGATES[aggregate];
  const values: Fraction[] = [];
  for (const inputs of scope.group ?? [scope.inputs]) {
    const outcome = evaluateExact(of, { ...scope, inputs }, listener);
    if (outcome.reason === null) values.push(outcome.value);
    else if (outcome.reason !== 'not_applicable' && missing === 'strict') return outcome;
  }
  if (values.length === 0) return ofNone === undefined ? none('no_rows') : some(whole(BigInt(ofNone)));
  return some(GATHER[aggregate](values));
}

const GATHER: Readonly<Record<AggregateName, (values: readonly Fraction[]) => Fraction>> = {
  sum: sumOf,
  sumReported: sumOf,
  mean: (values) => {
    const { numerator, denominator } = sumOf(values);
    return { numerator, denominator: denominator * BigInt(values.length) };
  },
  smallest: (values) => values.reduce((a, b) => (compareFractions(b, a) < 0 ? b : a)),
  largest: (values) => values.reduce((a, b) => (compareFractions(b, a) > 0 ? b : a)),
  last: (values) => values.at(-1) as Fraction,
  countReported: (values) => whole(BigInt(values.length)),
};

function sumOf(values: readonly Fraction[]): Fraction {
  return values.reduce((a, b) => lowestTerms(addFractions(a, b)));
}

function figure(input: Input | Fraction): ExactOutcome {
  if (typeof input === 'number') {
    const exact = fractionOf(input);
    return exact === null ? none('out_of_range') : some(exact);
  }
  if (typeof input !== 'object' || input === null) return none('missing');
  if ('numerator' in input) return some(input);
  return input.reason === null ? figure(input.value) : none(input.reason);
}

function parameterOf({ parameters }: ExactScope, name: string): number {
  const found = Object.hasOwn(parameters, name) ? parameters[name] : undefined;
  if (found === undefined) {
    throw new TakarError('expression/parameter', `unknown parameter: ${name}`, 'Resolve the rule first.', `/${name}`);
  }
  return found;
}

function exactly(value: number): Fraction {
  return fractionOf(value) ?? { numerator: 0n, denominator: 1n };
}

function ceiling({ numerator, denominator }: Fraction): bigint {
  const quotient = numerator / denominator;
  return numerator > 0n && numerator % denominator !== 0n ? quotient + 1n : quotient;
}

function negative({ numerator, denominator }: Fraction): Fraction {
  return { numerator: -numerator, denominator };
}

function whole(numerator: bigint): Fraction {
  return { numerator, denominator: 1n };
}

function some(value: Fraction): ExactOutcome {
  return { value: lowestTerms(value), reason: null };
}

function none(reason: MissingReason): ExactOutcome {
  return { value: null, reason };
}

function inexact(operator: string): never {
  throw new TakarError('money/operator', `${operator} has no exact value`, 'Read this rule with evaluate.');
}
