import { TakarError } from '../errors.js';
import { image } from '../decimal/image.js';
import { absent, present, type Outcome } from '../outcome/outcome.js';
import { reasonOf, type MissingReason } from '../outcome/reason.js';
import { gather } from './aggregates.js';
import { OPERATORS, type Operator } from './operators.js';
import type { Aggregate, Apply, Expression, Select } from './types.js';

/** A figure, a category name, an outcome with its reason, or nothing. */
export type Input = number | string | Outcome | null | undefined;

/** One row: what each field holds. */
export type Inputs = Readonly<Record<string, Input>>;

/** Parameters of a resolved rule by name. */
export type Parameters = Readonly<Record<string, number>>;

/** What an expression is read in: a row, its group, and the parameters in force. */
export interface Scope {
  readonly inputs: Inputs;
  readonly parameters: Parameters;
  /** Rows of the group, for aggregates; the row itself when there is none. */
  readonly group?: readonly Inputs[];
}

/** Hears of every step that was taken, innermost first. Branches not taken are not steps. */
export type Listener = (expression: Expression, outcome: Outcome, scope: Scope) => void;

/**
 * The scalar reader: the value of an expression for one row, imaged, or the reason why it has none.
 *
 * @example
 * evaluate(subtract(100, multiply(divide(field('realisation'), field('target')), 100)), {
 *   inputs: { target: 12, realisation: 9.12 },
 *   parameters: {},
 * }); // { value: 24, reason: null }
 */
export function evaluate(expression: Expression, scope: Scope, listener?: Listener): Outcome {
  return imaged(step(expression, scope, listener));
}

function step(expression: Expression, scope: Scope, listener: Listener | undefined): Outcome {
  const outcome = value(expression, scope, listener);
  listener?.(expression, outcome, scope);
  return outcome;
}

function value(expression: Expression, scope: Scope, listener: Listener | undefined): Outcome {
  switch (expression.kind) {
    case 'constant':
      return present(expression.value);
    case 'field':
      return figure(scope.inputs[expression.name]);
    case 'parameter':
      return present(parameterOf(scope, expression.name));
    case 'missing':
      return absent(expression.reason);
    case 'named':
      return imaged(step(expression.of, scope, listener));
    case 'apply':
      return applied(expression, scope, listener);
    case 'select':
      return step(chosen(expression, scope.inputs), scope, listener);
    case 'aggregate':
      return gathered(expression, scope, listener);
  }
}

/** The branch of a select that a row takes. */
export function chosen(expression: Select, inputs: Inputs): Expression {
  const name = inputs[expression.field];
  const branch = typeof name === 'string' && Object.hasOwn(expression.cases, name) ? expression.cases[name] : undefined;
  return branch ?? expression.otherwise;
}

function applied(expression: Apply, scope: Scope, listener: Listener | undefined): Outcome {
  const operator: Operator = OPERATORS[expression.operator];
  if (operator.missing === 'coalesce') return coalesced(expression, scope, listener);
  if (operator.missing === 'when') {
    const [condition, then, otherwise] = expression.args as readonly [Expression, Expression, Expression];
    const test = step(condition, scope, listener);
    return test.reason !== null ? test : step(test.value !== 0 ? then : otherwise, scope, listener);
  }
  const args: number[] = [];
  let reason: MissingReason | null = null;
  for (const arg of expression.args) {
    const outcome = step(arg, scope, listener);
    if (outcome.reason === null) args.push(outcome.value);
    else reason ??= outcome.reason;
  }
  if (reason !== null) return absent(reason);
  const result = operator.scalar(args, expression.options);
  return result !== result ? absent(reasonOf(operator.undefinedAs) as MissingReason) : present(result);
}

function coalesced(expression: Apply, scope: Scope, listener: Listener | undefined): Outcome {
  let outcome = absent('missing');
  for (const arg of expression.args) {
    outcome = step(arg, scope, listener);
    if (outcome.reason === null) break;
  }
  return outcome;
}

function gathered(expression: Aggregate, scope: Scope, listener: Listener | undefined): Outcome {
  const rows = scope.group ?? [scope.inputs];
  return gather(
    expression.aggregate,
    rows.map((inputs) => imaged(step(expression.of, { ...scope, inputs }, listener))),
  );
}

function parameterOf(scope: Scope, name: string): number {
  const found = Object.hasOwn(scope.parameters, name) ? scope.parameters[name] : undefined;
  if (found === undefined) {
    throw new TakarError(
      'expression/parameter',
      `unknown parameter: ${name}`,
      'Resolve the rule before reading it.',
      `/${name}`,
    );
  }
  return found;
}

/** The figure of an input; text that is no category here and absent fields are missing. */
function figure(input: Input): Outcome {
  if (typeof input === 'number') return Number.isFinite(input) ? present(input) : absent('out_of_range');
  if (typeof input === 'object' && input !== null) return input;
  return absent('missing');
}

function imaged(outcome: Outcome): Outcome {
  if (outcome.reason !== null) return outcome;
  const value = image(outcome.value);
  return value !== value ? absent('out_of_range') : present(value);
}
