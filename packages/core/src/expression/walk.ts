import type { Expression } from './types.js';

/** The direct parts of an expression, in reading order. */
export function partsOf(expression: Expression): readonly Expression[] {
  switch (expression.kind) {
    case 'named':
    case 'aggregate':
      return [expression.of];
    case 'apply':
      return expression.args;
    case 'select':
      return [...Object.values(expression.cases), expression.otherwise];
    default:
      return [];
  }
}

/** Every node of an expression, outermost first. */
export function* walk(expression: Expression): Generator<Expression> {
  yield expression;
  for (const part of partsOf(expression)) yield* walk(part);
}

/** Names of the fields that an expression reads, figures and categories, in order of first use. */
export function fieldsOf(expression: Expression): string[] {
  const names = new Set<string>();
  for (const node of walk(expression)) {
    if (node.kind === 'field') names.add(node.name);
    if (node.kind === 'select') names.add(node.field);
  }
  return [...names];
}

/** Names of the parameters that an expression reads. */
export function parametersOf(expression: Expression): string[] {
  const names = new Set<string>();
  for (const node of walk(expression)) if (node.kind === 'parameter') names.add(node.name);
  return [...names];
}

/** The same tree with some nodes replaced; `replace` returns undefined for those that stay. */
export function rewrite(expression: Expression, replace: (node: Expression) => Expression | undefined): Expression {
  const replaced = replace(expression);
  if (replaced !== undefined) return replaced;
  switch (expression.kind) {
    case 'named':
    case 'aggregate':
      return { ...expression, of: rewrite(expression.of, replace) };
    case 'apply':
      return { ...expression, args: expression.args.map((arg) => rewrite(arg, replace)) };
    case 'select':
      return {
        ...expression,
        cases: Object.fromEntries(Object.entries(expression.cases).map(([name, of]) => [name, rewrite(of, replace)])),
        otherwise: rewrite(expression.otherwise, replace),
      };
    default:
      return expression;
  }
}
