import { PLACES } from './kernels/sums.js';

/**
 * What several aggregates keep for each group, side by side, so that a row touches one place of memory whatever is added of
 * it. One more group takes what counts for none.
 */
export class GroupSums {
  /** How far the numbers of a group are from those of the next. */
  readonly stride: number;
  #all: Float64Array;
  #groups = 0;

  constructor(aggregates: number) {
    this.stride = aggregates * PLACES;
    this.#all = new Float64Array(this.stride);
  }

  get groups(): number {
    return this.#groups;
  }

  /** The numbers of all groups and aggregates. */
  get all(): Float64Array {
    return this.#all;
  }

  /** Makes room for groups that were not met before. */
  grow(groups: number): void {
    if (groups <= this.#groups) return;
    const all = new Float64Array((groups + 1) * this.stride);
    all.set(this.#all.subarray(0, this.#groups * this.stride));
    this.#all = all;
    this.#groups = groups;
  }
}
