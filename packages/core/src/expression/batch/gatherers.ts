import { image, IMAGE_DIGITS, imageScale, imageUnits, power10 } from '../../decimal/image.js';
import { nearestDouble } from '../../decimal/exact-sum.js';
import { STATUS } from '../../outcome/reason.js';
import type { NumberColumn } from '../../outcome/column.js';
import { AGGREGATES, type AggregateName, type AggregateOperator } from '../aggregates.js';
import { BLOCK } from './program.js';
import type { GroupSums } from './group-sums.js';
import { addSpread, addTogether, PLACES, settle, SETTLE_AFTER } from './kernels/sums.js';

/** Ten-billionths in a whole. */
const UNITS = 10_000_000_000n;
/** Sums of whole numbers stay far below 2 ** 53, where doubles still count every one. */
const CARRY_AT = 2 ** 52;

/** Why a row of the block has no value, as a status code. */
export type ReasonOf = (row: number) => number;

/** What an aggregate knows of its groups beside their sums. */
export interface GroupStates {
  /** The first reason for which a group has no value, as a status code. */
  readonly status: Uint8Array;
  /** Ten-billionths of what is too large for doubles to add exactly, by group. */
  readonly large: ReadonlyMap<number, bigint>;
}

/** One aggregate over all groups: takes blocks of rows, then tells the figure of each group. */
export class Gatherers {
  readonly #name: AggregateName;
  readonly #isStrict: boolean;
  readonly #isSum: boolean;
  readonly #group: GroupSums;
  /** Which of the aggregates side by side this one is. */
  readonly #index: number;
  readonly #stride: number;
  /** Sums of whole numbers, of ten-billionths, and the number of rows, from the first group on. */
  #sums: Float64Array;
  readonly #large = new Map<number, bigint>();
  /** Rows of the block that were not added. */
  readonly #odd = new Int32Array(BLOCK);
  #status: Uint8Array;
  #sinceSettled = 0;

  constructor(name: AggregateName, sums: GroupSums, index: number) {
    this.#name = name;
    this.#isSum = Gatherers.isSum(name);
    this.#isStrict = AGGREGATES[name].missing === 'strict';
    this.#group = sums;
    this.#index = index;
    this.#stride = sums.stride;
    this.#sums = sums.all.subarray(index * PLACES);
    this.#status = new Uint8Array(sums.groups);
  }

  /** Takes in that the sums have made room for further groups. */
  grow(): void {
    const known = this.#status;
    if (this.#group.groups === known.length) return;
    this.#sums = this.#group.all.subarray(this.#index * PLACES);
    this.#status = new Uint8Array(this.#group.groups);
    this.#status.set(known);
  }

  get states(): GroupStates {
    return { status: this.#status, large: this.#large };
  }

  /** Adds what another gatherer of the same aggregate has found in later rows; `sums` are all of its numbers. */
  join(sums: Float64Array, { status, large }: GroupStates): void {
    const later = sums.subarray(this.#index * PLACES);
    if (this.#isSum) {
      settle(this.#sums, this.#stride);
      settle(later, this.#stride);
      this.#sinceSettled = SETTLE_AFTER;
    }
    for (let group = 0; group < status.length; group += 1) {
      this.#joinGroup(group, later);
      if (this.#status[group] === STATUS.value) this.#status[group] = status[group] as number;
    }
    for (const [group, units] of large) this.#large.set(group, (this.#large.get(group) ?? 0n) + units);
  }

  #joinGroup(group: number, later: Float64Array): void {
    const sums = this.#sums;
    const place = group * this.#stride;
    const count = later[place + 2] as number;
    if (count === 0) return;
    if (!this.#isSum) {
      this.#keep(place, later[place] as number);
      sums[place + 2] = (sums[place + 2] as number) + count - 1;
      return;
    }
    for (let k = 0; k < PLACES; k += 1) sums[place + k] = (sums[place + k] as number) + (later[place + k] as number);
    this.#carry(group, sums[place] as number);
  }

  /** True where rows are added up, so that their images need not be taken before. */
  static isSum(name: AggregateName): boolean {
    return name === 'sum' || name === 'mean' || name === 'sumReported';
  }

  /** Takes rows of a register, whose groups stand in `codes` from `start` on. */
  add(pool: Float64Array, at: number, rows: number, codes: Uint32Array, start: number, reasonOf: ReasonOf): void {
    const missing = this.#isSum ? this.#sum(pool, at, rows, codes, start) : this.#fold(pool, at, rows, codes, start);
    for (let k = 0; k < missing; k += 1) {
      const row = this.#odd[k] as number;
      this.#other(pool[at + row] as number, codes[start + row] as number, start + row, reasonOf);
    }
  }

  #sum(pool: Float64Array, at: number, rows: number, codes: Uint32Array, start: number): number {
    this.#sinceSettled += rows;
    if (this.#sinceSettled > SETTLE_AFTER) {
      settle(this.#sums, this.#stride);
      this.#sinceSettled = rows;
    }
    const isClustered = codes[start] === codes[start + 1] && codes[start + rows - 2] === codes[start + rows - 1];
    const add = isClustered ? addTogether : addSpread;
    return add(this.#sums, this.#stride, pool, at, rows, codes, start, this.#status.length, this.#odd);
  }

  /** The others look at one row after another. */
  #fold(pool: Float64Array, at: number, rows: number, codes: Uint32Array, start: number): number {
    let missing = 0;
    for (let i = 0; i < rows; i += 1) {
      const value = pool[at + i] as number;
      if (value === value) this.#keep((codes[start + i] as number) * this.#stride, value);
      else this.#odd[missing++] = i;
    }
    return missing;
  }

  /** One more value of a group of which one is kept. */
  #keep(place: number, value: number): void {
    const sums = this.#sums;
    const count = sums[place + 2] as number;
    const before = sums[place] as number;
    const isFirst = count === 0;
    if (this.#name === 'smallest') sums[place] = isFirst ? value : Math.min(before, value);
    else if (this.#name === 'largest') sums[place] = isFirst ? value : Math.max(before, value);
    else if (this.#name === 'last') sums[place] = value;
    sums[place + 2] = count + 1;
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
    const place = group * this.#stride;
    const magnitude = Math.abs(exact);
    const scale = imageScale(magnitude);
    const units = imageUnits(magnitude, scale);
    const rest = units % power10(scale);
    const sign = exact < 0 ? -1 : 1;
    const whole = (this.#sums[place] as number) + sign * ((units - rest) / power10(scale));
    this.#sums[place + 1] = (this.#sums[place + 1] as number) + sign * rest * power10(IMAGE_DIGITS - scale);
    this.#sums[place + 2] = (this.#sums[place + 2] as number) + 1;
    this.#carry(group, whole);
  }

  /** Keeps a sum of whole numbers where doubles still count every one. */
  #carry(group: number, whole: number): void {
    const isLarge = Math.abs(whole) >= CARRY_AT;
    this.#sums[group * this.#stride] = isLarge ? 0 : whole;
    if (isLarge) this.#large.set(group, (this.#large.get(group) ?? 0n) + BigInt(whole) * UNITS);
  }

  /** The figure of each group, or why it has none. */
  column(): NumberColumn {
    const groups = this.#status.length;
    const { ofNone }: AggregateOperator = AGGREGATES[this.#name];
    const values = new Float64Array(groups);
    const status = new Uint8Array(groups);
    for (let group = 0; group < groups; group += 1) {
      const count = this.#sums[group * this.#stride + 2] as number;
      const why = this.#status[group] as number;
      const figure = count === 0 ? (ofNone ?? NaN) : this.#figure(group, count);
      status[group] =
        why !== STATUS.value ? why : figure === figure ? STATUS.value : count === 0 ? STATUS.noRows : STATUS.outOfRange;
      values[group] = why === STATUS.value ? figure : NaN;
    }
    return { kind: 'number', values, status };
  }

  #figure(group: number, count: number): number {
    const first = this.#sums[group * this.#stride] as number;
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
    const whole = this.#sums[group * this.#stride] as number;
    const fraction = this.#sums[group * this.#stride + 1] as number;
    const units = whole * 1e10 + fraction;
    const large = this.#large.get(group);
    if (large === undefined && Math.abs(units) < 2 ** 52) return units / 1e10;
    return nearestDouble(BigInt(whole) * UNITS + BigInt(fraction) + (large ?? 0n));
  }
}
