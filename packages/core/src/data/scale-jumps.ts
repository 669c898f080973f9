import type { OpenColumn } from './number-column.js';
import type { RemarkContext } from './remarks.js';

/** Factors that units of money differ by: thousand, million, thousand million. */
const FACTORS = [1e3, 1e6, 1e9];
/** How near to such a factor the ratio of two figures must be. */
const NEAR = 4;
const PERCENT = /^\s*(?:%|persen)/i;

/**
 * Tells of rows whose target and realisation differ about a thousandfold or a millionfold: one is likely in thousands
 * or millions of the other's unit (portals.md B.7, rule 6); and of percentages that differ about a hundredfold where one is
 * no more than 1: it is likely a share (`80 %` beside `0,75`). Neither is changed.
 */
export function scaleJumps(target: OpenColumn, realisation: OpenColumn, context: RemarkContext): void {
  const { sheet, rows, measureUnits, log } = context;
  const [t, r] = [target.figures, realisation.figures];
  for (let row = 0; row < rows.length; row++) {
    if (t.status[row] !== 0 || r.status[row] !== 0) continue;
    const ratio = Math.abs((r.values[row] as number) / (t.values[row] as number));
    // Most rows leave here; zero gives 0, infinity or NaN, none of which is near a factor.
    if (ratio > 1 / 40 && ratio < 40) continue;
    const source = rows[row] as number;
    const isPercent = (): boolean =>
      Math.min(Math.abs(t.values[row] as number), Math.abs(r.values[row] as number)) <= 1 &&
      [measureUnits?.values[row], sheet.cell(source, target.column), sheet.cell(source, realisation.column)].some(
        (text) => typeof text === 'string' && (PERCENT.test(text) || text.trim().endsWith('%')),
      );
    const factor =
      FACTORS.find((size) => isNear(ratio, size) || isNear(1 / ratio, size)) ??
      ((isNear(ratio, 100) || isNear(1 / ratio, 100)) && isPercent() ? 100 : undefined);
    if (factor === undefined) continue;
    const at = { row, field: 'realisation', line: sheet.line(source), column: realisation.column + 1 };
    log.add('number/scale-jump', at, { target: t.values[row], realisation: r.values[row], factor });
  }
}

function isNear(ratio: number, factor: number): boolean {
  return ratio >= factor / NEAR && ratio <= factor * NEAR;
}
