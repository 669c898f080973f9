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
 * formulas rise or fall with each input, but for those with their peak where the target is met, which is looked at too. Null when a corner has no value, or neither input is printed with decimals.
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
  const around = (value: number, half: number): number[] => [value - half, value, value + half];
  let low = Infinity;
  let high = -Infinity;
  for (const t of around(target, spread.target)) {
    const meets = Math.abs(t - realisation) <= spread.realisation ? [t] : [];
    for (const r of [...around(realisation, spread.realisation), ...meets]) {
      const { value } = evaluate(expression, { inputs: { ...inputs, target: t, realisation: r }, parameters });
      if (value === null) return null;
      low = Math.min(low, value);
      high = Math.max(high, value);
    }
  }
  return [low, high];
}
