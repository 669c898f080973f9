import type { Grid, Merge } from './grid.js';

/** Finds the merged block of a cell. */
export class MergeMap {
  readonly #byRow = new Map<number, Merge[]>();

  constructor({ merges }: Pick<Grid, 'merges'>) {
    for (const merge of merges) {
      for (let row = merge.top; row <= merge.bottom; row += 1) {
        const known = this.#byRow.get(row);
        if (known === undefined) this.#byRow.set(row, [merge]);
        else known.push(merge);
      }
    }
  }

  at(row: number, column: number): Merge | undefined {
    return this.#byRow.get(row)?.find(({ left, right }) => left <= column && column <= right);
  }

  /** Blocks that begin in a row. */
  beginning(row: number): readonly Merge[] {
    return (this.#byRow.get(row) ?? []).filter(({ top }) => top === row);
  }
}
