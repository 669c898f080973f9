import type { NumberColumn } from '../outcome/column.js';
import { statusOf } from '../outcome/reason.js';

const UNREADABLE = /* @__PURE__ */ statusOf('unreadable');

/** Leaves a row of a column without a figure, where it has one. */
export function refuseRow({ values, status }: NumberColumn, row: number): void {
  if (status[row] !== 0) return;
  status[row] = UNREADABLE;
  values[row] = NaN;
}
