import type { Table } from '@takar/core';

/** The rows that a thread gathers: one share of a table after another thread's. */
export interface GroupTask {
  readonly table: Table;
  /** How many groups the table has in all. */
  readonly count: number;
  /** The group of each row of the table. */
  readonly codes: Uint32Array;
  readonly start: number;
  readonly end: number;
}

/** Shares of a table, one after another, as even as can be. */
export function sharesOf(length: number, threads: number): readonly Pick<GroupTask, 'start' | 'end'>[] {
  const border = (share: number): number => Math.floor((length * share) / threads);
  return Array.from({ length: threads }, (_, share) => ({ start: border(share), end: border(share + 1) }));
}
