import { ID, scoreUnits } from '@takar/core';
import { groupRows } from '../../../widgets/dist/table/grouped.js';
import { linesOf } from '../../../widgets/dist/table/lines.js';
import { rowsFound } from '../../../widgets/dist/table/tools/search.js';
import { treeLines } from '../../../widgets/dist/table/tools/tree-lines.js';
import { byUnits, cellsOf, computed, of } from './case.mjs';

const allRows = ({ table }) => Uint32Array.from({ length: table.length }, (_, i) => i);

function scored(cells) {
  const computation = computed(cells);
  return { computation, rows: allRows(computation), scores: scoreUnits(computation, ID).groups };
}

function sortAndGroup({ computation, rows, scores }) {
  const grouping = (sorted, source) => groupRows(computation, sorted, source, scores);
  for (const column of ['unit', 'period', 'achievement'])
    linesOf(computation, rows, { column, ascending: false }, grouping, 'id');
}

const chain = (n) => ({ parents: new Map(Array.from({ length: n }, (_, i) => [i, i - 1])) });

/** What `takar-table` does with its rows before it draws some of them. */
export const TABLES = {
  ...byUnits('takar-table, sorted and grouped', 10_000, scored, sortAndGroup),
  'takar-table, searched': of(
    40_000,
    (n) => computed(cellsOf(n)),
    (computation) => rowsFound(computation, allRows(computation), 'indikator dinas 1', (_, text) => text),
  ),
  'takar-table, rows in a chain': of(40_000, chain, (tree) => treeLines(tree, tree.parents.keys(), () => true)),
};
