import { rollUpQuery, TREE_FAULTS } from '@takar/sql';
import { treeDepth } from '@takar/sql/engines';
import { Differences } from './compare.mjs';

/** Runs a roll-up over the rows of a table in an engine and compares every figure, reason and fault, and the depth of the tree. */
export async function compareRolled(engine, source, { rolled, table }, { figure, fault }) {
  const differences = new Differences();
  const from = rolled.ordered ? source : { ...source, order: [] };
  const query = rollUpQuery(engine.dialect, from, rolled.tree);
  const at = Object.fromEntries(query.columns.map(({ name }, i) => [name, i]));
  const seen = new Uint8Array(table.length);
  for await (const rows of engine.rows(query)) {
    for (const row of rows) {
      const id = Number(row[at.id]);
      seen[id] += 1;
      differences.rows += 1;
      const value = row[at.figure] === null ? null : Number(row[at.figure]);
      const status = Number(row[at.figure_status]);
      const wanted = figure.status[id] === 0 ? figure.values[id] : null;
      if (status !== figure.status[id] || !Object.is(value, wanted))
        differences.add(`row ${id}: expected ${wanted} (${figure.status[id]}), got ${value} (${status})`);
      if (Number(row[at.fault]) !== fault[id])
        differences.add(`row ${id}: expected fault ${fault[id]}, got ${row[at.fault]}`);
    }
  }
  const { depth, unsettled } = await treeDepth(engine, from, rolled.tree);
  const above = fault.filter((each) => TREE_FAULTS[each] === 'cascade/cycle').length;
  if (depth !== rolled.tree.depth || unsettled !== above)
    differences.add(
      `a tree of depth ${depth}, ${unsettled} rows unsettled, in place of ${rolled.tree.depth}, ${above}`,
    );
  seen.forEach((times, id) => {
    if (times !== 1) differences.add(`row ${id} came back ${times} times`);
  });
  return differences;
}
