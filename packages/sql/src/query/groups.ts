import { TakarError, walk, type Expression, type Parameters } from '@takar/core';
import type { GatheredRow } from '../aggregates/gathered-row.js';
import type { Dialect } from '../dialects/dialect.js';
import { nested, type Output, type Source } from '../program/layers.js';
import { Program } from '../program/program.js';
import type { Step } from '../program/step.js';
import { sql, type Text } from '../text/text.js';
import { Gathering } from './gathering.js';
import { finished, type Query } from './query.js';
import { type Aggregate, type Reading } from './read.js';
import { Columns, resultsOf, type RowOptions } from './rows.js';
import { categoryIs, categoryStep, columnOf, fieldStep, fromTable, keptStep, type TableSource } from './source.js';

/** Rows of a table by groups. */
export interface GroupOptions extends RowOptions {
  /** Columns whose values make a group, as unit and period; without any, all rows are one group. */
  readonly keys: readonly string[];
}

/** Row-level figures that a rule of groups reads under the name of a field. */
export type DerivedFields = (reading: Reading) => Readonly<Record<string, Step>>;

/**
 * A rule with aggregates over the groups of a table as one query: one row a group, with the keys, the value of the rule
 * and of each named step outside its aggregates, each with its status. Sums are exact sums of images. Fields outside the
 * aggregates are those of the last row of the group, by `source.order`.
 */
export function groupQuery(
  expression: Expression,
  parameters: Parameters,
  dialect: Dialect,
  source: TableSource,
  options: GroupOptions,
  derived: DerivedFields = () => ({}),
): Query {
  const rows = new GroupRows(expression, parameters, dialect, source, options, derived);
  const groups = new Program(dialect, rows.program.parameters, 'g');
  const keys = options.keys.map((name) => ({ name, step: groups.base(rows.key(name), { label: name }) }));
  const named = new Map<string, Step>();
  const results = resultsOf(expression, options, {
    program: groups,
    parameters,
    named,
    field: (name) => rows.lastField(groups, name),
    category: (field, name) => rows.lastCategory(groups, field, name),
    aggregate: (node) => dialect.aggregates[node.aggregate](groups, rows.gathered(node)),
  });
  const columns = new Columns(dialect);
  for (const { name, step } of keys) columns.add(name, step, 'kept');
  for (const { name, step } of results) columns.addResult(groups, name, step);
  const text = nested(
    groups,
    rows.source(),
    columns.outputs,
    keys.map(({ step }) => step),
  );
  return finished(dialect, text, groups.parameters, columns.columns);
}

/** The rows below the groups: what the aggregates ask for becomes a column. */
class GroupRows {
  readonly program: Program;
  readonly #dialect: Dialect;
  readonly #source: TableSource;
  readonly #options: GroupOptions;
  readonly #expression: Expression;
  readonly #derived: Readonly<Record<string, Step>>;
  readonly #gathering: Gathering;

  constructor(
    expression: Expression,
    parameters: Parameters,
    dialect: Dialect,
    source: TableSource,
    options: GroupOptions,
    derived: DerivedFields,
  ) {
    this.program = new Program(dialect);
    this.#dialect = dialect;
    this.#source = source;
    this.#options = options;
    this.#expression = expression;
    const { program } = this;
    const aggregate = (): never => {
      throw new TakarError('expression/aggregate', 'an aggregate stands inside another', 'Gather once.');
    };
    const plain: Reading = {
      program,
      parameters,
      named: new Map(),
      field: (name) => fieldStep(program, source, name),
      category: (field, name) => categoryIs(program, source, field, name),
      aggregate,
    };
    this.#derived = derived(plain);
    this.#gathering = new Gathering({ ...plain, field: (name) => this.#field(name) }, () => this.#order());
  }

  /** The column of a key. */
  key(name: string): string {
    return this.#shown(this.program.base(this.#dialect.key(columnOf(this.#dialect, name)), { label: `${name}_key` }));
  }

  /** The columns of one aggregate. */
  gathered(node: Aggregate): GatheredRow {
    return this.#gathering.gathered(node);
  }

  /** A field outside the aggregates: that of the last row. */
  lastField(groups: Program, name: string): Step {
    const step = this.#field(name);
    if (step.layer < 0) return step;
    const { inOrder } = this.#dialect;
    const order = this.#orderFor(name);
    const status = this.#shown(this.program.status(step));
    const of = groups.base(inOrder('last', status, order, '1 = 1'), { label: `${name}_status` });
    const last = groups.base(inOrder('last', this.#shown(step), order, `${status} = 0`));
    return groups.column(sql`CASE WHEN ${of} = 0 THEN ${last} END`, {
      label: name,
      magnitude: step.magnitude,
      imaged: step.imaged,
      missing: { kind: 'column', of },
    });
  }

  /** Whether a category of the last row is called so: by its place among the names that the rule asks for. */
  lastCategory(groups: Program, field: string, name: string): Text | null {
    const column = categoryStep(this.program, this.#source, field);
    if (column === null) return null;
    const names = namesOf(this.#expression, field);
    const arms = names.reduce(
      (all, each, i) => sql`${all} WHEN ${column} = ${this.#dialect.string(each)} THEN ${String(i)}`,
      sql``,
    );
    const place = this.#shown(this.program.column(sql`CASE${arms} ELSE -1 END`, { label: `${field}_place` }));
    const last = groups.base(this.#dialect.inOrder('last', place, this.#orderFor(field), '1 = 1'), { label: field });
    return sql`${last} = ${String(names.indexOf(name))}`;
  }

  /** The rows as the groups read them. */
  source(): Source {
    const keys = this.#options.keys.map((name) => this.key(name));
    const outputs: Output[] = this.#gathering.outputs.map((step) => ({ step, name: step.column }));
    const one = outputs.length > 0 ? outputs : [{ step: this.program.number(1), name: 'x' }];
    const text = nested(this.program, { from: fromTable(this.#dialect, this.#source) }, one);
    const { fence } = this.#dialect;
    const rows = `(\n${fence === '' ? text : `${text}\n${fence}`}\n) AS gathered`;
    return keys.length === 0 ? { from: rows } : { from: rows, after: `GROUP BY ${keys.join(', ')}` };
  }

  #field(name: string): Step {
    return (
      (Object.hasOwn(this.#derived, name) ? this.#derived[name] : undefined) ??
      fieldStep(this.program, this.#source, name)
    );
  }

  #order(): readonly string[] {
    return (this.#source.order ?? []).map((name) => this.#shown(keptStep(this.program, name)));
  }

  #orderFor(name: string): readonly string[] {
    const order = this.#order();
    if (order.length > 0) return order;
    throw new TakarError(
      'sql/order',
      `${name} is read outside the aggregates, and nothing orders the rows`,
      'Name the columns that order them.',
      '/order',
    );
  }

  #shown(step: Step): string {
    return this.#gathering.shown(step);
  }
}

/** Names of a category that an expression asks for. */
function namesOf(expression: Expression, field: string): string[] {
  const names = new Set<string>();
  for (const node of walk(expression)) {
    if (node.kind === 'select' && node.field === field) for (const name of Object.keys(node.cases)) names.add(name);
  }
  return [...names];
}
