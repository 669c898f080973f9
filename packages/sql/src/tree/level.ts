import { canonical, statusOf, STATUS } from '@takar/core';
import type { Dialect } from '../dialects/dialect.js';
import { nested, type Output } from '../program/layers.js';
import { Program } from '../program/program.js';
import type { Step } from '../program/step.js';
import { read, type Reading } from '../query/read.js';
import { sql, type Text } from '../text/text.js';
import type { Below } from './below.js';
import { CONSOLIDATION, FIGURE, type TreeFigure } from './figures.js';
import type { NodeTable } from './nodes.js';

const AMBIGUOUS = String(statusOf('ambiguous'));

/**
 * The nodes once more, each with its own figure, else with what its children make. What is not settled below a node gives
 * it nothing, and neither does an id that stands twice there.
 */
export function levelText(
  dialect: Dialect,
  nodes: NodeTable,
  figures: readonly TreeFigure[],
  from: string,
  { aggregates }: Below,
): string {
  const program = new Program(dialect);
  const column = (name: string): Step => program.base(name, { label: name });
  const counted = (name: string): Step => program.base(`coalesce(${name}, 0)`, { label: name });
  const reading = nodeReading(program, nodes, aggregates);
  const kids = counted('kids');
  const settled = program.column(sql`CASE WHEN ${kids} = 0 THEN 1 ELSE ${counted('settled_below')} END`);
  const twice = counted('twice');
  const own = reading.field(FIGURE);
  const made = new Map<string, Step>();
  for (const { field, expression, onlyAs } of figures) {
    const name = nodes.fields.get(field)?.column;
    const isOfKind = onlyAs === null ? sql`1 = 1` : reading.category(CONSOLIDATION, onlyAs);
    if (name === undefined || isOfKind === null) continue;
    const stated = reading.field(field);
    const rolled = program.image(read(expression, reading));
    const isRolled = sql`${own} IS NULL AND ${kids} > 0 AND ${isOfKind}`;
    const value = sql`CASE WHEN ${settled} = 1 AND ${twice} = 0 THEN ${rolled} END`;
    const reason = sql`CASE WHEN ${settled} = 0 THEN ${program.status(stated)} WHEN ${twice} > 0 THEN ${AMBIGUOUS} ELSE ${program.status(rolled)} END`;
    made.set(name, program.column(sql`CASE WHEN ${isRolled} THEN ${value} ELSE ${stated} END`));
    made.set(
      `${name}_status`,
      program.column(sql`CASE WHEN ${isRolled} THEN ${reason} ELSE ${program.status(stated)} END`),
    );
  }
  made.set('settled', settled).set('kids', kids).set('reported', counted('reported'));
  // A column as it stands is the same step as a field that is read, so it comes after those, which know their reasons.
  const rest = nodes.carried.filter((name) => !made.has(name));
  const outputs = [...rest.map((name) => [name, column(name)] as const), ...made];
  return nested(
    program,
    { from },
    outputs.map(([name, step]): Output => ({ step, name })),
  );
}

/** A node with its own fields, and with what was gathered of its children. */
function nodeReading(program: Program, nodes: NodeTable, aggregates: Below['aggregates']): Reading {
  const figure = (column: string, of: Step | undefined, label: string): Step =>
    of === undefined
      ? program.none(STATUS.missing)
      : program.base(column, {
          label,
          magnitude: of.magnitude,
          imaged: of.imaged,
          missing: { kind: 'column', of: program.base(`${column}_status`, { label: `${label}_status` }) },
        });
  return {
    program,
    parameters: {},
    named: new Map(),
    field: (name) => {
      const found = nodes.fields.get(name);
      return figure(found?.column ?? '', found?.step, name);
    },
    category: (field, name): Text | null => {
      const column = nodes.categories.get(field);
      return column === undefined
        ? null
        : sql`${program.base(column, { label: field })} = ${program.dialect.string(name)}`;
    },
    aggregate: (node) => {
      const found = aggregates.get(canonical(node));
      return figure(found?.column ?? '', found?.step, 'of_children');
    },
  };
}
