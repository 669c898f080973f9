import { REASONS, type NumberColumn, type Outcome } from '@takar/core';

/** A column of figures from numbers and outcomes. */
export function columnFrom(cells: readonly (number | Outcome)[]): NumberColumn {
  const code = (cell: number | Outcome): number =>
    typeof cell === 'number' || cell.reason === null ? 0 : REASONS.indexOf(cell.reason);
  return {
    kind: 'number',
    values: Float64Array.from(cells, (cell) => (typeof cell === 'number' ? cell : (cell.value ?? NaN))),
    status: Uint8Array.from(cells, code),
  };
}
