import { compile, compileGroups, evaluate, outcomeAt } from '@takar/core';
import { compile as compileMany, compileGroups as compileGroupsMany } from '@takar/core/batch';
import { compile as compileSimd, compileGroups as compileGroupsSimd } from '@takar/core/simd';
import { rowInputs } from '../../core/dist/indicator/row-inputs.js';
import { groupsFor, rowsFor } from './inputs.mjs';
import { interpret } from './interpret.mjs';

const SHOWN = 3;

/**
 * One tree on generated rows: the scalar reader with every step it tells, and the batch readers, beside the oracle.
 * `decided` counts rows where exact arithmetic leaves one outcome; `several` those where a double may have one of a few,
 * all listed; `open` those about which the oracle says nothing.
 */
export function compareTree(tree, rows, seed) {
  const found = { rows: 0, withValue: 0, decided: 0, several: 0, open: 0, differences: 0, first: [] };
  for (const { scope, row, outcomes } of readings(tree, rows, seed)) {
    const steps = new Map();
    const whole = evaluate(tree.expression, scope, (node, outcome, at) => {
      if (node.kind === 'named' && at.inputs === scope.inputs) steps.set(node.name, outcome);
    });
    steps.set('', whole);
    found.rows += 1;
    if (whole.reason === null) found.withValue += 1;
    const proven = interpret(tree.expression, scope);
    if (proven === null) found.open += 1;
    else if (proven.get('').length > 1) found.several += 1;
    else found.decided += 1;
    const readers = [['scalar', steps], ...outcomes.map((outcome, i) => [`batch ${i}`, new Map([['', outcome]])])];
    for (const [reader, said] of readers)
      for (const [name, outcome] of said) {
        const allowed = proven === null ? [whole] : (proven.get(name) ?? []);
        if (proven === null && name !== '') continue;
        if (allowed.some((each) => same(each, outcome))) continue;
        found.differences += 1;
        if (found.first.length < SHOWN) found.first.push({ row, reader, step: name, said: outcome, allowed, scope });
      }
  }
  return found;
}

const same = (one, other) => Object.is(one.value, other.value) && one.reason === other.reason;

/** Rows, or groups of rows, as the scalar reader takes them, each with what the batch readers gave for it. */
function* readings({ expression, parameters, ...tree }, rows, seed) {
  const table = rowsFor({ expression, parameters, ...tree }, rows, seed);
  if (!tree.hasAggregate) {
    const columns = [compile, compileMany, compileSimd].map((read) => read(expression, parameters).result(table));
    for (let row = 0; row < rows; row += 1)
      yield {
        row,
        scope: { inputs: rowInputs(table, row), parameters },
        outcomes: columns.map((column) => outcomeAt(column, row)),
      };
    return;
  }
  const groups = groupsFor(rows, seed + 1);
  const ofGroups = rowsFor({ expression, parameters, ...tree }, groups.count, seed + 2);
  const columns = [compileGroups, compileGroupsMany, compileGroupsSimd].map(
    (read) => read(expression, parameters)(table, groups, ofGroups, [''])[''],
  );
  const members = Array.from({ length: groups.count }, () => []);
  groups.codes.forEach((group, row) => members[group].push(rowInputs(table, row)));
  for (let group = 0; group < groups.count; group += 1)
    yield {
      row: group,
      scope: { inputs: rowInputs(ofGroups, group), parameters, group: members[group] },
      outcomes: columns.map((column) => outcomeAt(column, group)),
    };
}
