import type { NumberCell } from '../data/indicator-table.js';

/** A published figure with the digits it was printed with. */
export interface Published {
  readonly value: number;
  readonly decimals: number;
  /** True when a per cent sign stands beside it, so that it cannot be a ratio. */
  readonly percent: boolean;
}

/** The published figure of a cell; null when there is none. */
export function publishedOf(cell: NumberCell | undefined): Published | null {
  if (cell?.value == null || cell.from !== undefined) return null;
  return { value: cell.value, decimals: Math.min(cell.decimals, 10), percent: cell.unit === '%' };
}
