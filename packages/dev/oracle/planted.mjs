import { evaluate } from '@takar/core';
import { rowInputs } from '../../core/dist/indicator/row-inputs.js';
import { rowsFor } from './inputs.mjs';
import { interpret } from './interpret.mjs';

/** Faults as they are made: one digit less, cut instead of rounded, an edge on the wrong side, `<` for `<=`. */
export const FAULTS = {
  digits: (node) =>
    node.operator === 'round' && node.options.digits > 0 && changed(node, { digits: node.options.digits - 1 }),
  mode: (node) =>
    node.operator === 'round' && changed(node, { mode: node.options.mode === 'truncate' ? 'half-away' : 'truncate' }),
  edge: (node) =>
    node.operator === 'band' &&
    changed(node, { edges: node.options.edges.map(({ at, closed }) => ({ at, closed: !closed })) }),
  relation: (node) =>
    node.operator === 'compare' &&
    ['<', '<=', '>', '>='].includes(node.options.relation) &&
    changed(node, { relation: { '<': '<=', '<=': '<', '>': '>=', '>=': '>' }[node.options.relation] }),
};

const changed = (node, options) => ({ ...node, options: { ...node.options, ...options } });

/**
 * Plants a fault into every tree that can take it, at the first node that can, and lets the library read that tree: in how
 * many the oracle, which reads the right one, finds a difference on `rows` rows. Trees over groups are left out.
 */
export function plantedFaults(fault, trees, rows, seed) {
  let [planted, found] = [0, 0];
  for (const tree of trees) {
    const wrong = tree.hasAggregate ? null : withFault(tree.expression, fault);
    if (wrong === null) continue;
    planted += 1;
    const table = rowsFor(tree, rows, seed);
    found += Array.from({ length: rows }, (_, row) => rowInputs(table, row)).some((inputs) => {
      const scope = { inputs, parameters: tree.parameters };
      const outcomes = interpret(tree.expression, scope)?.get('');
      const { value, reason } = evaluate(wrong, scope);
      return outcomes?.every((each) => each.value !== value || each.reason !== reason);
    });
  }
  return { planted, found };
}

/** A tree whose first node that takes a fault has it; null where there is none. */
function withFault(node, fault) {
  let done = false;
  const visit = (each) => {
    if (done) return each;
    const wrong = each.kind === 'apply' ? fault(each) : false;
    if (wrong) {
      done = true;
      return wrong;
    }
    if (each.kind === 'named') return { ...each, of: visit(each.of) };
    if (each.kind === 'apply') return { ...each, args: each.args.map(visit) };
    if (each.kind !== 'select') return each;
    const cases = Object.fromEntries(Object.entries(each.cases).map(([name, of]) => [name, visit(of)]));
    return { ...each, cases, otherwise: visit(each.otherwise) };
  };
  const wrong = visit(node);
  return done ? wrong : null;
}
