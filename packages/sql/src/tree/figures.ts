import { canonical, fieldsOf, walk, type Expression } from '@takar/core';
import { ROLL_UP, type RollUpKind } from '@takar/core/cascade';
import type { Aggregate } from '../query/read.js';
import { ofField, ofCategory } from './rewritten.js';

/** A field that goes up a tree: a node without one of its own has that of its children. */
export interface TreeFigure {
  readonly field: string;
  readonly expression: Expression;
  /** Raw data are pooled only where the row's kind is that of a ratio; null where every row goes up. */
  readonly onlyAs: RollUpKind | null;
}

/** The category that says how the children of a row come together. */
export const CONSOLIDATION = 'consolidation';

/** The field that is rolled up. */
export const FIGURE = 'realisation';

/** What goes up, for one kind or for the kind that each row says. */
export function figuresOf(kind: RollUpKind | undefined): readonly TreeFigure[] {
  const rule = ROLL_UP.expression as Expression;
  const own = kind === undefined ? rule : ofCategory(rule, CONSOLIDATION, kind);
  const added = ofCategory(rule, CONSOLIDATION, 'sum');
  const sides = kind === undefined || kind === 'ratio' ? ['numerator', 'denominator'] : [];
  return [
    { field: FIGURE, expression: own, onlyAs: null },
    ...sides.map((field) => ({
      field,
      expression: ofField(added, FIGURE, field),
      onlyAs: kind === undefined ? ('ratio' as const) : null,
    })),
  ];
}

/** Fields that the figures read, each once; categories stand apart. */
export function fieldsRead(figures: readonly TreeFigure[]): {
  readonly fields: string[];
  readonly categories: string[];
} {
  const categories = new Set<string>();
  const all = new Set<string>([FIGURE]);
  for (const { expression } of figures) {
    for (const node of walk(expression)) if (node.kind === 'select') categories.add(node.field);
    for (const name of fieldsOf(expression)) all.add(name);
  }
  return { fields: [...all].filter((name) => !categories.has(name)), categories: [...categories] };
}

/** The aggregates of the figures, each once, by their text. */
export function aggregatesOf(figures: readonly TreeFigure[]): ReadonlyMap<string, Aggregate> {
  const found = new Map<string, Aggregate>();
  for (const { expression } of figures)
    for (const node of walk(expression)) if (node.kind === 'aggregate') found.set(canonical(node), node);
  return found;
}
