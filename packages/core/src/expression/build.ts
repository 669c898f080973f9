import { TakarError } from '../errors.js';
import type { MissingReason } from '../outcome/reason.js';
import type { AggregateName } from './aggregates.js';
import { OPERATORS, type Operator, type OperatorName } from './operators.js';
import { partsOf } from './walk.js';
import type { BandEdge, Expression, OperatorOptions, Relation } from './types.js';

/** What a combinator takes: a tree, or a number that becomes a constant of the rule. */
export type Operand = Expression | number;

/** A fixed number of the rule. Must be finite. */
export function constant(value: number): Expression {
  if (!Number.isFinite(value)) {
    throw new TakarError(
      'expression/constant',
      `invalid constant: ${value}`,
      'Use a finite number, or missing(reason).',
    );
  }
  return Object.freeze({ kind: 'constant', value });
}

/** A figure of the row, by its field name. */
export function field(name: string): Expression {
  return Object.freeze({ kind: 'field', name });
}

/** A dated number of the regulation, by its name. */
export function parameter(name: string): Expression {
  return Object.freeze({ kind: 'parameter', name });
}

/** No value, for a reason. */
export function missing(reason: MissingReason): Expression {
  return Object.freeze({ kind: 'missing', reason });
}

/** A step with a name: its value is imaged, and it stands in the trace. */
export function named(name: string, of: Operand): Expression {
  return bounded({ kind: 'named', name, of: operand(of) });
}

/** Chooses by the name in a category field. */
export function select(
  fieldName: string,
  cases: Readonly<Record<string, Operand>>,
  otherwise: Operand = missing('unknown_category'),
): Expression {
  const entries = Object.entries(cases).map(([name, of]) => [name, operand(of)] as const);
  return bounded({
    kind: 'select',
    field: fieldName,
    cases: Object.freeze(Object.fromEntries(entries)),
    otherwise: operand(otherwise),
  });
}

/** A figure over the rows of a group. */
export function aggregate(name: AggregateName, of: Operand): Expression {
  return bounded({ kind: 'aggregate', aggregate: name, of: operand(of) });
}

/** Sum of two or more operands. */
export const add = (...terms: Operand[]): Expression => chain('add', terms);
/** The first operand less the second. */
export const subtract = (from: Operand, what: Operand): Expression => apply('subtract', [from, what]);
/** Product of two or more operands. */
export const multiply = (...factors: Operand[]): Expression => chain('multiply', factors);
/** Quotient; a divisor of zero has no result, for the reason `division_by_zero`. */
export const divide = (dividend: Operand, divisor: Operand): Expression => apply('divide', [dividend, divisor]);
/** Square root; of a negative operand there is none (`out_of_range`). */
export const squareRoot = (of: Operand): Expression => apply('squareRoot', [of]);
/** The operand without its sign. */
export const absolute = (of: Operand): Expression => apply('absolute', [of]);
/** The smallest operand; without value as soon as one operand has none. */
export const minimum = (...of: Operand[]): Expression => apply('minimum', of);
/** The largest operand; without value as soon as one operand has none. */
export const maximum = (...of: Operand[]): Expression => apply('maximum', of);
/** The largest whole number that is not above the image of the operand. */
export const floor = (of: Operand): Expression => apply('floor', [of]);
/** The smallest whole number that is not below the image of the operand. */
export const ceil = (of: Operand): Expression => apply('ceil', [of]);
/** n-th root of the product; 0 anywhere gives 0, a negative operand has no result (`out_of_range`). */
export const geometricMean = (...of: Operand[]): Expression => apply('geometricMean', of);
/** The first operand that has a value. */
export const coalesce = (...of: Operand[]): Expression => apply('coalesce', of);

/** Rounds half away from zero at a digit. */
export const round = (of: Operand, digits: number): Expression => apply('round', [of], { digits });
/** Cuts off after a digit, towards zero. */
export const truncate = (of: Operand, digits: number): Expression => apply('round', [of], { digits, mode: 'truncate' });

/** 1 when the relation holds, else 0. */
export const compare = (left: Operand, relation: Relation, right: Operand): Expression =>
  apply('compare', [left, right], { relation });

/** 1 when every condition holds. */
export const all = (...conditions: Operand[]): Expression => minimum(...conditions);

/** `then` where the condition holds, else `otherwise`. A condition without value gives its reason. */
export const when = (condition: Operand, then: Operand, otherwise: Operand): Expression =>
  apply('when', [condition, then, otherwise]);

/** Position of the band that holds a value. Edges ascend; a closed and an open one at the same value part a single point. */
export function band(of: Operand, edges: readonly BandEdge[]): Expression {
  edges.forEach((edge, i) => {
    const before = edges[i - 1];
    const point = before?.at === edge.at && before.closed && !edge.closed;
    if (before && before.at >= edge.at && !point) {
      throw new TakarError(
        'expression/edges',
        `edges do not ascend: ${before.at}, ${edge.at}`,
        'Order the edges.',
        `/${i}`,
      );
    }
  });
  return apply('band', [of], { edges });
}

/** The value beside a key. */
export const lookup = (of: Operand, pairs: readonly (readonly [number, number])[]): Expression =>
  apply('lookup', [of], { pairs: [...pairs].sort((a, b) => a[0] - b[0]) });

/** An operator of the table on its arguments. */
export function apply(operator: OperatorName, args: readonly Operand[], options: OperatorOptions = {}): Expression {
  const { arity }: Operator = OPERATORS[operator];
  if (arity === 'many' ? args.length === 0 : args.length !== arity) {
    throw new TakarError(
      'expression/arity',
      `${operator} takes ${arity} arguments, not ${args.length}`,
      'See the operator table.',
    );
  }
  return bounded({
    kind: 'apply',
    operator,
    args: Object.freeze(args.map(operand)),
    options: Object.freeze({ ...options }),
  });
}

function chain(operator: 'add' | 'multiply', operands: readonly Operand[]): Expression {
  const [first, ...rest] = operands.map(operand);
  if (first === undefined)
    throw new TakarError('expression/arity', `${operator} takes arguments`, 'Give at least one.');
  return rest.reduce((left, right) => apply(operator, [left, right]), first);
}

function operand(of: Operand): Expression {
  return typeof of === 'number' ? constant(of) : of;
}

/** Levels of an expression at most: its readers go down by recursion, with whatever stack is left to them. */
const MOST_LEVELS = 500;

/** Levels of expressions; those that were not made here count as one. */
const levels = /* @__PURE__ */ new WeakMap<Expression, number>();

function bounded(node: Expression): Expression {
  let own = 1;
  for (const part of partsOf(node)) own = Math.max(own, 1 + (levels.get(part) ?? 1));
  if (own > MOST_LEVELS)
    throw new TakarError('expression/too-deep', `expression of ${own} levels`, `Build at most ${MOST_LEVELS}.`);
  levels.set(node, own);
  return Object.freeze(node);
}
