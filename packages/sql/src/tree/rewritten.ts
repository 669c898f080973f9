import { rewrite, type Expression } from '@takar/core';

/** A rule for one name of a category, as if every row had it. */
export function ofCategory(expression: Expression, field: string, name: string): Expression {
  return rewrite(expression, (node) =>
    node.kind === 'select' && node.field === field
      ? ofCategory((Object.hasOwn(node.cases, name) ? node.cases[name] : undefined) ?? node.otherwise, field, name)
      : undefined,
  );
}

/** A rule that reads another field in place of one. */
export function ofField(expression: Expression, from: string, to: string): Expression {
  return rewrite(expression, (node) =>
    node.kind === 'field' && node.name === from ? { ...node, name: to } : undefined,
  );
}
