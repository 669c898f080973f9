import { field } from './build.js';
import { canonical } from './canonical.js';
import type { Aggregate, Expression } from './types.js';
import { rewrite, walk } from './walk.js';

/** An expression whose aggregates are worked out by themselves. */
export interface Apart {
  /** The aggregates, by the names of the fields that stand for them. */
  readonly aggregates: ReadonlyMap<string, Aggregate>;
  /** What is around them; it reads them as fields. */
  readonly around: Expression;
}

/** Takes the aggregates of an expression out of it. */
export function apart(expression: Expression): Apart {
  const aggregates = new Map<string, Aggregate>();
  for (const node of walk(expression)) if (node.kind === 'aggregate') aggregates.set(canonical(node), node);
  return {
    aggregates,
    around: rewrite(expression, (node) => (node.kind === 'aggregate' ? field(canonical(node)) : undefined)),
  };
}
