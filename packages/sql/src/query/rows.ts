import { TakarError, type Expression, type Parameters } from '@takar/core';
import type { Dialect } from '../dialects/dialect.js';
import { nested, type Output } from '../program/layers.js';
import { Program } from '../program/program.js';
import type { Step } from '../program/step.js';
import { finished, type Query, type QueryColumn } from './query.js';
import { read, type Reading } from './read.js';
import { categoryIs, fieldStep, fromTable, keptStep, type TableSource } from './source.js';

/** What comes back besides the named steps. */
export interface RowOptions {
  /** Name of the value of the whole expression; that of its outermost step, else `value`. */
  readonly as?: string;
  /** Which named steps come back; every one unless said. */
  readonly steps?: readonly string[];
  /** Further figures over the same columns, by name, as the band of the value. */
  readonly also?: Readonly<Record<string, Expression>>;
}

/**
 * A rule over the rows of a table as one query: the columns that are kept, then the value of the rule and of each named
 * step, each with its status beside it, so that a row explains itself.
 *
 * @example
 * rowQuery(rule.expression, parameters, DUCKDB, {
 *   table: 'kinerja',
 *   fields: { target: { column: 'target' }, realisation: { column: 'realisasi' } },
 *   keep: ['unit'],
 * }).sql;
 */
export function rowQuery(
  expression: Expression,
  parameters: Parameters,
  dialect: Dialect,
  source: TableSource,
  options: RowOptions = {},
): Query {
  const program = new Program(dialect);
  const kept = (source.keep ?? []).map((name) => ({ name, step: keptStep(program, name) }));
  const order = (source.order ?? []).map((name) => keptStep(program, name));
  const named = new Map<string, Step>();
  const results = resultsOf(expression, options, {
    program,
    parameters,
    named,
    field: (name) => fieldStep(program, source, name),
    category: (name, is) => categoryIs(program, source, name, is),
    aggregate: () => {
      throw new TakarError('expression/aggregate', 'an aggregate needs groups', 'Use groupQuery.');
    },
  });
  const columns = new Columns(dialect);
  for (const { name, step } of kept) columns.add(name, step, 'kept');
  for (const { name, step } of results) columns.addResult(program, name, step);
  const text = nested(program, { from: fromTable(dialect, source) }, columns.outputs, order);
  return finished(dialect, text, program.parameters, columns.columns);
}

/** The value of the whole first, then the named steps, innermost first, then the further figures. */
export function resultsOf(
  expression: Expression,
  { as, steps, also = {} }: RowOptions,
  reading: Reading,
): readonly { readonly name: string; readonly step: Step }[] {
  const { program, named } = reading;
  const value = (of: Expression): Step => program.image(read(of, reading), 'value');
  const first = as ?? (expression.kind === 'named' ? expression.name : 'value');
  const root = value(expression);
  const others = [...named].filter(([name]) => name !== first && (steps === undefined || steps.includes(name)));
  return [
    { name: first, step: root },
    ...others.map(([name, step]) => ({ name, step })),
    ...Object.entries(also).map(([name, of]) => ({ name, step: value(of) })),
  ];
}

/** The columns of a result; no name stands twice, in any spelling of capitals. */
export class Columns {
  readonly outputs: Output[] = [];
  readonly columns: QueryColumn[] = [];
  readonly #dialect: Dialect;
  readonly #taken = new Set<string>();

  constructor(dialect: Dialect) {
    this.#dialect = dialect;
  }

  add(name: string, step: Step, kind: QueryColumn['kind']): void {
    const plain = name.toLowerCase();
    if (this.#taken.has(plain)) {
      throw new TakarError(
        'sql/name-taken',
        `two columns of the result are called ${name}`,
        'Leave one of them out.',
        `/${name}`,
      );
    }
    this.#taken.add(plain);
    this.outputs.push({ step, name: this.#dialect.identifier(name) });
    this.columns.push({ name, kind });
  }

  addResult(program: Program, name: string, step: Step): void {
    this.add(name, step, 'value');
    this.add(`${name}_status`, program.status(step, name), 'status');
  }
}
