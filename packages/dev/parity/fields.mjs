import { fieldsOf, walk } from '@takar/core';

/** Whether a tree gathers rows of a group. */
export const hasAggregate = (expression) => [...walk(expression)].some(({ kind }) => kind === 'aggregate');

/** Fields that a tree reads: figures (`names` null), and categories with the names it asks for and one that it does not know. */
export function fieldsNeeded(expression) {
  const categories = new Map();
  for (const node of walk(expression))
    if (node.kind === 'select')
      categories.set(node.field, new Set([...(categories.get(node.field) ?? []), ...Object.keys(node.cases)]));
  return fieldsOf(expression).map((name) => ({
    name,
    names: categories.has(name) ? [...categories.get(name), 'another'] : null,
  }));
}
