import { image, IMAGE_DIGITS, imageScale, imageUnits, power10 } from '../../decimal/image.js';
import { nearestDouble } from '../../decimal/exact-sum.js';
import { STATUS } from '../../outcome/reason.js';
import type { NumberColumn } from '../../outcome/column.js';
import { AGGREGATES, type AggregateName, type AggregateOperator } from '../aggregates.js';
import { BLOCK } from './program.js';
import { addSpread, addTogether, PLACES, settle, SETTLE_AFTER } from './kernels/sums.js';

/** Ten-billionths in a whole. */
const UNITS = 10_000_000_000n;
/** Sums of whole numbers stay far below 2 ** 53, where doubles still count every one. */
const CARRY_AT = 2 ** 52;

/** Why a row of the block has no value, as a status code. */
export type ReasonOf = (row: number) => number;

/** One aggregate over all groups: takes blocks of rows, then tells the figure of each group. */
export class Gatherers {
  readonly #name: AggregateName;
  readonly #isStrict: boolean;
  /** Sums of whole numbers, of ten-billionths, and the number of rows, side by side for each group. */
  #sums: Float64Array;
  /** Ten-billionths of what is too large for doubles to add exactly. */
  readonly #large = new Map<number, bigint>();
  /** Rows of the block that were not added. */
  readonly #odd = new Int32Array(BLOCK);
  /** The first reason for which a group has no value. */
  #status: Uint8Array;
  #sinceSettled = 0;

  constructor(name: AggregateName, groups: number) {
    this.#name = name;
    this.#isStrict = AGGREGATES[name].missing === 'strict';
    // one more group takes what counts for none
    this.#sums = new Float64Array((groups + 1) * PLACES);
    this.#status = new Uint8Array(groups);
  }

  /** Makes room for groups that were not met before. */
  grow(groups: number): void {
    const known = this.#status.length;
    if (groups <= known) return;
    const sums = new Float64Array((groups + 1) * PLACES);
    sums.set(this.#sums.subarray(0, known * PLACES));
    this.#sums = sums;
    const status = new Uint8Array(groups);
    status.set(this.#status);
    this.#status = status;
  }

  /** True where rows are added up, so that their images need not be taken before. */
  get isSum(): boolean {
    return this.#name === 'sum' || this.#name === 'mean' || this.#name === 'sumReported';
  }

  /** Takes rows of a register, whose groups stand in `codes` from `start` on. */
  add(pool: Float64Array, at: number, rows: number, codes: Uint32Array, start: number, reasonOf: ReasonOf): void {
    const missing = this.isSum ? this.#sum(pool, at, rows, codes, start) : this.#fold(pool, at, rows, codes, start);
    for (let k = 0; k < missing; k += 1) {
      const row = this.#odd[k] as number;
      this.#other(pool[at + row] as number, codes[start + row] as number, start + row, reasonOf);
    }
  }

  #sum(pool: Float64Array, at: number, rows: number, codes: Uint32Array, start: number): number {
    this.#sinceSettled += rows;
    if (this.#sinceSettled > SETTLE_AFTER) {
      settle(this.#sums);
      this.#sinceSettled = rows;
    }
    const isClustered = codes[start] === codes[start + 1] && codes[start + rows - 2] === codes[start + rows - 1];
    const add = isClustered ? addTogether : addSpread;
    return add(this.#sums, pool, at, rows, codes, start, this.#status.length, this.#odd);
  }

  /** The others look at one row after another. */
  #fold(pool: Float64Array, at: number, rows: number, codes: Uint32Array, start: number): number {
    const sums = this.#sums;
    let missing = 0;
    for (let i = 0; i < rows; i += 1) {
      const value = pool[at + i] as number;
      if (value !== value) {
        this.#odd[missing++] = i;
        continue;
      }
      const place = (codes[start + i] as number) * PLACES;
      const count = sums[place + 2] as number;
      const before = sums[place] as number;
      const isFirst = count === 0;
      if (this.#name === 'smallest') sums[place] = isFirst ? value : Math.min(before, value);
      else if (this.#name === 'largest') sums[place] = isFirst ? value : Math.max(before, value);
      else if (this.#name === 'last') sums[place] = value;
      sums[place + 2] = count + 1;
    }
    return missing;
  }

  /** A row without value, or one of a sum that needs the exact way. */
  #other(value: number, group: number, row: number, reasonOf: ReasonOf): void {
    const exact = image(value);
    if (exact === exact) return this.#addExact(group, exact);
    if (!this.#isStrict || this.#status[group] !== STATUS.value) return;
    const status = reasonOf(row);
    if (status !== STATUS.notApplicable) this.#status[group] = status;
  }

  #addExact(group: number, exact: number): void {
    const place = group * PLACES;
    const magnitude = Math.abs(exact);
    const scale = imageScale(magnitude);
    const units = imageUnits(magnitude, scale);
    const rest = units % power10(scale);
    const sign = exact < 0 ? -1 : 1;
    const whole = (this.#sums[place] as number) + sign * ((units - rest) / power10(scale));
    this.#sums[place + 1] = (this.#sums[place + 1] as number) + sign * rest * power10(IMAGE_DIGITS - scale);
    this.#sums[place + 2] = (this.#sums[place + 2] as number) + 1;
    this.#sums[place] = whole;
    if (Math.abs(whole) < CARRY_AT) return;
    this.#large.set(group, (this.#large.get(group) ?? 0n) + BigInt(whole) * UNITS);
    this.#sums[place] = 0;
  }

  /** The figure of each group, or why it has none. */
  column(): NumberColumn {
    const groups = this.#status.length;
    const { ofNone }: AggregateOperator = AGGREGATES[this.#name];
    const values = new Float64Array(groups);
    const status = new Uint8Array(groups);
    for (let group = 0; group < groups; group += 1) {
      const count = this.#sums[group * PLACES + 2] as number;
      const why = this.#status[group] as number;
      const figure = count === 0 ? (ofNone ?? NaN) : this.#figure(group, count);
      status[group] =
        why !== STATUS.value ? why : figure === figure ? STATUS.value : count === 0 ? STATUS.noRows : STATUS.outOfRange;
      values[group] = why === STATUS.value ? figure : NaN;
    }
    return { kind: 'number', values, status };
  }

  #figure(group: number, count: number): number {
    const first = this.#sums[group * PLACES] as number;
    switch (this.#name) {
      case 'countReported':
        return count;
      case 'sum':
      case 'sumReported':
        return this.#total(group);
      case 'mean':
        return this.#total(group) / count;
      default:
        return first;
    }
  }

  /** The exact sum of a group as the nearest double. */
  #total(group: number): number {
    const whole = this.#sums[group * PLACES] as number;
    const fraction = this.#sums[group * PLACES + 1] as number;
    const units = whole * 1e10 + fraction;
    const large = this.#large.get(group);
    if (large === undefined && Math.abs(units) < 2 ** 52) return units / 1e10;
    return nearestDouble(BigInt(whole) * UNITS + BigInt(fraction) + (large ?? 0n));
  }
}
