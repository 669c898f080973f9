import { complementOf } from './complement.js';
import type { Demand, WithheldWhy } from './demand.js';
import { changedCells, type PublishedCounts } from './edition.js';
import type { FrequencyTable } from './frequency-table.js';
import { networkOf, type Cell, type Network } from './network.js';
import { sensitiveCells } from './sensitive.js';
import { slackOf } from './slack.js';

/**
 * Smallest number of people that a published count may stand for. No instrument sets it for performance data; it is the
 * default of this library, and an agency may ask for more.
 */
export const MINIMUM_CELL = 5;

/** How counts are published. */
export interface WithholdOptions {
  /** Smallest number of people that a count may stand for, from 2; `MINIMUM_CELL` where not given. */
  readonly minimum?: number;
  /** What is out already of the same people: every earlier edition, also by other columns. */
  readonly before?: readonly PublishedCounts[];
}

/** A table as it may be published, and what was withheld from it. */
export interface WithheldTable extends PublishedCounts {
  /** Why each cell is withheld, in the shape of `counts`; for those who publish, never for the public. */
  readonly why: readonly (readonly (WithheldWhy | null)[])[];
  /** Cells that are withheld, totals included. */
  readonly withheld: number;
}

/**
 * Counts of people as they may be published: what says too much of too few is withheld, and as much else as it takes that
 * nothing withheld can be worked out from what adds up, or from what is out already.
 *
 * @param table counts with totals; whole numbers from 0
 * @returns counts with null where one is withheld. A withheld count of fewer people than the minimum could be none and could
 *   be the minimum for all that the table says.
 */
export function withholdSmallCells(
  table: FrequencyTable,
  { minimum: asked = MINIMUM_CELL, before = [] }: WithholdOptions = {},
): WithheldTable {
  const minimum = Math.max(2, Math.ceil(asked));
  const network = networkOf(table);
  const demands = [
    ...sensitiveCells(table, minimum),
    ...before.flatMap((edition) => changedCells(table, edition, minimum)),
  ];
  const why = new Map<Cell, WithheldWhy>();
  for (const demand of demands) if (!why.has(demand.cell)) why.set(demand.cell, demand.why);
  const withheld = new Set(why.keys());
  const costOf = costs(table);
  // Each turn adds a cell or ends, and another cell only widens what can be thought: no demand need be asked again.
  for (const demand of demands) {
    for (const [sign, wanted] of wishes(network, demand))
      for (let more = true; more && slackOf(network, withheld, demand.cell, sign, wanted) < wanted;) {
        const further = complementOf(network, withheld, demand.cell, sign, wanted, costOf);
        for (const cell of further) {
          withheld.add(cell);
          why.set(cell, 'complement');
        }
        more = further.length > 0;
      }
  }
  const width = table.values.length + 1;
  const shape = <T>(of: (cell: Cell) => T): T[][] =>
    table.counts.map((row, at) => row.map((_, column) => of(at * width + column)));
  return {
    groups: table.groups,
    values: table.values,
    counts: shape((cell) => (withheld.has(cell) ? null : (network.values[cell] as number))),
    why: shape((cell) => why.get(cell) ?? null),
    withheld: withheld.size,
  };
}

function wishes(network: Network, { cell, least, most }: Demand): readonly (readonly [1 | -1, number])[] {
  const value = network.values[cell] as number;
  const up = most === null ? 0 : most - value;
  const down = least === null ? 0 : value - least;
  return [...(up > 0 ? [[1, up] as const] : []), ...(down > 0 ? [[-1, down] as const] : [])];
}

/** What it costs to withhold a cell: totals last, everybody last of all. */
function costs({ groups, values, counts }: FrequencyTable): (cell: Cell) => number {
  const width = values.length + 1;
  const all = 1 + (counts[groups.length]?.[values.length] ?? 0);
  return (cell) => {
    const [row, column] = [Math.floor(cell / width), cell % width];
    const dearer = (column === values.length ? all : 1) * (row === groups.length ? all * width : 1);
    return (1 + (counts[row]?.[column] ?? 0)) * dearer;
  };
}
