import { power10 } from '../decimal/image.js';
import { evaluate, type Inputs, type Parameters } from '../expression/evaluate.js';
import type { Expression } from '../expression/types.js';
import type { NumberCell } from '../data/indicator-table.js';

/** Half a unit of the last printed place; 0 for whole numbers, which are taken as meant. */
export function halfPlace(cell: NumberCell | undefined): number {
  return cell === undefined || cell.value === null || cell.decimals === 0
    ? 0
    : 0.5 / power10(Math.min(cell.decimals, 15));
}

/**
 * Least and greatest result when target and realisation are themselves rounded, from the corners of their intervals: the
 * formulas are monotone in each input. Null when a corner has no value, or neither input is printed with decimals.
 */
export function inputInterval(
  expression: Expression,
  inputs: Inputs,
  parameters: Parameters,
  cells: { readonly target: NumberCell | undefined; readonly realisation: NumberCell | undefined },
): readonly [low: number, high: number] | null {
  const spread = { target: halfPlace(cells.target), realisation: halfPlace(cells.realisation) };
  if (spread.target === 0 && spread.realisation === 0) return null;
  const target = cells.target?.value ?? NaN;
  const realisation = cells.realisation?.value ?? NaN;
  let low = Infinity;
  let high = -Infinity;
  for (const dt of [-spread.target, spread.target]) {
    for (const dr of [-spread.realisation, spread.realisation]) {
      const corner = { ...inputs, target: target + dt, realisation: realisation + dr };
      const { value } = evaluate(expression, { inputs: corner, parameters });
      if (value === null) return null;
      low = Math.min(low, value);
      high = Math.max(high, value);
    }
  }
  return [low, high];
}
