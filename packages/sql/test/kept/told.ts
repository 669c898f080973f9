import { TakarError } from '@takar/core';
import type { Dialect, Query } from '@takar/sql';
import { Program } from '#src/program/program.js';
import type { Step } from '#src/program/step.js';
import { shorter, unmarked } from './shorter.js';

/** What a dialect writes, by a name that says what is special about it. */
export type Scenarios = Readonly<Record<string, (dialect: Dialect) => string>>;

/** A query as it is sent, what is bound to it and what comes back; and with its literals, where they stand elsewhere. */
export function toldQuery(dialect: Dialect, { sql, values, parameters, columns, literal }: Query): string {
  const bound = parameters.map(({ name }, i) => `${name} = ${String(values[i])}`);
  return [
    `-- gives ${columns.map(({ name, kind }) => (kind === 'value' ? name : `${name} (${kind})`)).join(', ')}`,
    ...(bound.length === 0 ? [] : [`-- binds ${bound.join(', ')}`]),
    shorter(dialect, sql),
    ...(literal === sql ? [] : ['-- with literals', shorter(dialect, literal)]),
  ].join('\n');
}

/**
 * The columns that a step is made by, one a line, then the step itself with what is known of it: whether it is its own
 * image, its greatest and least magnitude, its value, and its status as SQL has it.
 */
export function toldStep(dialect: Dialect, make: (program: Program) => Step, inFull = false): string {
  const program = new Program(dialect);
  const step = make(program);
  const { most, least } = step.magnitude;
  const status = program.status(step);
  const told = program.steps.map(({ column, layer, text }) => `${column} @${layer} = ${text.sql}`);
  const known = step.known === undefined ? '' : `, known to be ${step.known}`;
  const shown = `${step.column}, status ${status.column}; ${step.imaged ? 'an image' : 'a double'} of ${least} to ${most}${known}`;
  const text = [...told, `-- ${shown}`].join('\n');
  return inFull ? unmarked(text) : shorter(dialect, text);
}

/** What a dialect writes; of a scenario that it refuses, why. */
export function toldBy(run: (dialect: Dialect) => string, dialect: Dialect): string {
  try {
    return run(dialect);
  } catch (error) {
    if (!(error instanceof TakarError)) throw error;
    return `-- refused: ${error.code}, ${error.message}; ${error.hint} ${error.path}`.trimEnd();
  }
}

/** All that a dialect writes of one subject: a heading each, then the text. */
export function toldSubject(scenarios: Scenarios, dialect: Dialect): string {
  return Object.entries(scenarios)
    .map(([name, run]) => `${HEADING}${name}\n${toldBy(run, dialect)}\n`)
    .join('\n');
}

/** The scenarios of a kept text, by their headings. */
export function scenariosOf(text: string): ReadonlyMap<string, string> {
  const parts = `\n${text}`.split(`\n${HEADING}`).slice(1);
  return new Map(
    parts.map((part) => [part.slice(0, part.indexOf('\n')), part.slice(part.indexOf('\n') + 1).trimEnd()]),
  );
}

const HEADING = '-- # ';
