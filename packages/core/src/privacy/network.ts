import type { FrequencyTable } from './frequency-table.js';

/** A cell by its place: `row * (values + 1) + column`, totals included. */
export type Cell = number;

/** One cell as an edge; what a table adds up to is that as much flows into each node as out of it. */
interface Edge {
  readonly from: number;
  readonly to: number;
}

/**
 * A table with totals as a network: rows and columns are nodes, cells are edges. Cells run from their row to their column;
 * totals run back: of a value from its column to the row of totals, everybody from that row to the column of totals, of a
 * group from that column to its row. Whatever a reader can work out about withheld cells is then what can still flow.
 */
export interface Network {
  readonly cells: number;
  readonly edges: readonly Edge[];
  readonly values: readonly number[];
  /** Edges of a node. */
  readonly around: readonly (readonly Cell[])[];
}

/** The network of a table. */
export function networkOf({ groups, values, counts }: FrequencyTable): Network {
  const [rows, columns] = [groups.length + 1, values.length + 1];
  const edges: Edge[] = [];
  const around: Cell[][] = Array.from({ length: rows + columns }, () => []);
  for (let row = 0; row < rows; row += 1)
    for (let column = 0; column < columns; column += 1) {
      const backwards = (row === rows - 1) !== (column === columns - 1);
      const edge = backwards ? { from: rows + column, to: row } : { from: row, to: rows + column };
      around[edge.from]?.push(edges.length);
      around[edge.to]?.push(edges.length);
      edges.push(edge);
    }
  return { cells: edges.length, edges, values: counts.flat(), around };
}

/** One step of a way through the network: along an edge, or against it. */
export interface Step {
  readonly cell: Cell;
  readonly sign: 1 | -1;
}

/** Node where a way that raises (1) or lowers (-1) a cell begins, and the one where it ends. */
export function endsOf({ edges }: Network, cell: Cell, sign: 1 | -1): readonly [number, number] {
  const { from, to } = edges[cell] as Edge;
  return sign === 1 ? [to, from] : [from, to];
}

/** Steps that leave a node, without those over one cell. */
export function stepsFrom(
  { edges, around }: Network,
  node: number,
  without: Cell,
): readonly (Step & { readonly node: number })[] {
  const steps: (Step & { node: number })[] = [];
  for (const cell of around[node] as readonly Cell[]) {
    if (cell === without) continue;
    const { from, to } = edges[cell] as Edge;
    steps.push(from === node ? { cell, sign: 1, node: to } : { cell, sign: -1, node: from });
  }
  return steps;
}
