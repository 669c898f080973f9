import { statusOf, TakarError, type Expression, type Parameters } from '@takar/core';
import type { OperatorEmitter } from '../dialects/dialect.js';
import { ofEither } from '../program/magnitude.js';
import type { Program } from '../program/program.js';
import { isAlways, type MissingCase, type Step } from '../program/step.js';
import { sql, type Text } from '../text/text.js';

/** A figure over the rows of a group. */
export type Aggregate = Extract<Expression, { readonly kind: 'aggregate' }>;

/** What an expression is read in. */
export interface Reading {
  readonly program: Program;
  readonly parameters: Parameters;
  /** The figure of a field; missing where the source has none. */
  readonly field: (name: string) => Step;
  /** Whether a category is called so; null where the source has no such category. */
  readonly category: (field: string, name: string) => Text | null;
  readonly aggregate: (node: Aggregate) => Step;
  /** Named steps so far. */
  readonly named: Map<string, Step>;
}

/** The SQL reader: a step for an expression, by the emitters of the dialect. */
export function read(expression: Expression, reading: Reading): Step {
  const { program } = reading;
  switch (expression.kind) {
    case 'constant':
      return program.number(expression.value);
    case 'field':
      return reading.field(expression.name);
    case 'parameter':
      return program.parameter(expression.name, parameterOf(reading.parameters, expression.name));
    case 'missing':
      return program.none(statusOf(expression.reason));
    case 'named': {
      const step = program.image(read(expression.of, reading), expression.name);
      reading.named.set(expression.name, step);
      return step;
    }
    case 'apply': {
      const emit: OperatorEmitter = program.dialect.operators[expression.operator];
      return emit(
        program,
        expression.args.map((arg) => read(arg, reading)),
        expression.options,
      );
    }
    case 'select': {
      const cases = Object.entries(expression.cases).map(([name, of]) => ({ name, of: read(of, reading) }));
      const arms = cases.flatMap(({ name, of }) => {
        const condition = reading.category(expression.field, name);
        return condition === null ? [] : [{ when: condition, of }];
      });
      return chosen(program, arms, read(expression.otherwise, reading));
    }
    case 'aggregate':
      return reading.aggregate(expression);
  }
}

function chosen(program: Program, arms: readonly MissingCase[], otherwise: Step): Step {
  if (arms.length === 0) return otherwise;
  const text = arms.reduce((all, { when, of }) => sql`${all} WHEN ${when} THEN ${of}`, sql``);
  const all = [...arms.map(({ of }) => of), otherwise];
  return program.column(sql`CASE${text} ELSE ${otherwise} END`, {
    magnitude: ofEither(all.map(({ magnitude }) => magnitude)),
    imaged: all.every(({ imaged }) => imaged),
    missing: all.every(isAlways) ? { kind: 'never' } : { kind: 'cases', cases: arms, otherwise },
  });
}

function parameterOf(parameters: Parameters, name: string): number {
  const value = Object.hasOwn(parameters, name) ? parameters[name] : undefined;
  if (value !== undefined) return value;
  throw new TakarError(
    'expression/parameter',
    `unknown parameter: ${name}`,
    'Resolve the rule before reading it.',
    `/${name}`,
  );
}
