import { TakarError } from '@takar/core';
import type { Dialect } from '../dialects/dialect.js';
import type { Output } from '../program/layers.js';
import { nested } from '../program/layers.js';
import { Program } from '../program/program.js';
import type { Step } from '../program/step.js';
import { categoryStep, columnOf, fieldStep, fromTable, keptStep, type TableSource } from '../query/source.js';

/** How the rows of a table form a tree. */
export interface TreeColumns {
  /** Column of a node's id. */
  readonly id: string;
  /** Column of the id of its parent; empty at the top. */
  readonly parent: string;
  /** Columns that part one tree from another, as period: a node stands below its parent of the same. */
  readonly keys?: readonly string[];
}

/** Column of the id of a parent in the tables of a query. */
export const UP = 'up';

/** Columns of the key of a node: its id, then what parts trees. */
export function keysOf({ keys = [] }: TreeColumns): readonly string[] {
  return ['n0', ...keys.map((_, i) => `n${i + 1}`)];
}

/** The same columns of its parent. */
export function keysAbove(tree: TreeColumns): readonly string[] {
  return [UP, ...keysOf(tree).slice(1)];
}

/** What a table of nodes has of each: plain names, and the steps that they come from. */
export interface NodeTable {
  readonly text: string;
  /** The columns that every level hands on: all but the categories, which are a parent's own. */
  readonly carried: readonly string[];
  /** Column of each field, and the step of its value. */
  readonly fields: ReadonlyMap<string, { readonly column: string; readonly step: Step }>;
  /** Column of each category. */
  readonly categories: ReadonlyMap<string, string>;
  /** Columns that order the children of a node. */
  readonly order: readonly string[];
  /** Column of each column of the source that comes back. */
  readonly kept: ReadonlyMap<string, string>;
}

/** The nodes of a table under plain names: their keys, and the fields and categories that are asked of them. */
export function nodeTable(
  dialect: Dialect,
  source: TableSource,
  tree: TreeColumns,
  asked: { readonly fields: readonly string[]; readonly categories: readonly string[] },
): NodeTable {
  const program = new Program(dialect);
  const outputs: Output[] = [];
  const show = (step: Step, name: string): string => {
    outputs.push({ step, name });
    return name;
  };
  const named = [tree.id, ...(tree.keys ?? []), tree.parent];
  // An empty key is a text without signs: it joins what has none.
  [...keysOf(tree), UP].forEach((name, i) => {
    const column = named[i] as string;
    const key = `coalesce(${dialect.key(columnOf(dialect, column))}, ${dialect.string('')})`;
    show(program.base(key, { label: `${column}_key` }), name);
  });
  const fields = new Map<string, { readonly column: string; readonly step: Step }>();
  asked.fields.forEach((name, i) => {
    const step = fieldStep(program, source, name);
    if (step.layer < 0) return;
    show(program.status(step), `f${i}_status`);
    fields.set(name, { column: show(step, `f${i}`), step });
  });
  const categories = new Map<string, string>();
  asked.categories.forEach((name, i) => {
    const step = categoryStep(program, source, name);
    if (step !== null) categories.set(name, show(step, `c${i}`));
  });
  const order = (source.order ?? []).map((name, i) => show(keptStep(program, name), `o${i}`));
  const shown = [...new Set([tree.id, ...(tree.keys ?? []), ...(source.keep ?? [])])];
  const kept = new Map(shown.map((name, i) => [name, show(keptStep(program, name), `k${i}`)]));
  return {
    text: nested(program, { from: fromTable(dialect, source) }, outputs),
    carried: outputs.map(({ name }) => name).filter((name) => ![...categories.values()].includes(name)),
    fields,
    categories,
    order: order.length > 0 ? order : ['n0'],
    kept,
  };
}

/** A query grows with the depth of its tree; what lies deeper is no tree of offices. */
export const MOST_DEPTH = 64;

/** Refuses a depth that is none. */
export function checkedDepth(depth: number): number {
  if (Number.isInteger(depth) && depth >= 1 && depth <= MOST_DEPTH) return depth;
  throw new TakarError(
    'sql/depth',
    `not a depth of a tree: ${depth}`,
    `Give a whole number from 1 to ${MOST_DEPTH}.`,
    '/depth',
  );
}
