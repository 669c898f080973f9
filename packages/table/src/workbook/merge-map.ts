import type { Grid, Merge } from './grid.js';

/** Finds the merged block of a cell. */
export class MergeMap {
  /** Blocks of each row from left to right; blocks that overlap, which no program writes, may hide each other. */
  readonly #byRow = new Map<number, Merge[]>();

  constructor({ merges }: Pick<Grid, 'merges'>) {
    for (const merge of [...merges].sort((a, b) => a.left - b.left)) {
      for (let row = merge.top; row <= merge.bottom; row += 1) {
        const known = this.#byRow.get(row);
        if (known === undefined) this.#byRow.set(row, [merge]);
        else if ((known.at(-1) as Merge).left < merge.left) known.push(merge);
      }
    }
  }

  at(row: number, column: number): Merge | undefined {
    const blocks = this.#byRow.get(row) ?? [];
    let [from, to] = [0, blocks.length];
    while (from < to) {
      const middle = (from + to) >> 1;
      if ((blocks[middle] as Merge).left <= column) from = middle + 1;
      else to = middle;
    }
    const found = blocks[from - 1];
    return found !== undefined && column <= found.right ? found : undefined;
  }

  /** Blocks that begin in a row. */
  beginning(row: number): readonly Merge[] {
    return (this.#byRow.get(row) ?? []).filter(({ top }) => top === row);
  }
}
