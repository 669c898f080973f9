import type { IssueLog } from './issue-log.js';
import type { OpenColumn } from './number-column.js';
import type { Sheet } from './sheet.js';
import type { Rows } from './text-column.js';

/** Factors that units of money differ by: thousand, million, thousand million. */
const FACTORS = [1e3, 1e6, 1e9];
/** How near to such a factor the ratio of two figures must be. */
const NEAR = 4;

/**
 * Tells of rows whose target and realisation differ about a thousandfold or a millionfold: one is likely in thousands
 * or millions of the other's unit (portals.md B.7, rule 6). Neither is changed.
 */
export function scaleJumps(target: OpenColumn, realisation: OpenColumn, sheet: Sheet, rows: Rows, log: IssueLog): void {
  const [t, r] = [target.figures, realisation.figures];
  for (let row = 0; row < rows.length; row++) {
    if (t.status[row] !== 0 || r.status[row] !== 0) continue;
    const ratio = Math.abs((r.values[row] as number) / (t.values[row] as number));
    // Most rows leave here; zero gives 0, infinity or NaN, none of which is near a factor.
    if (ratio > 1 / 250 && ratio < 250) continue;
    const factor = FACTORS.find((size) => isNear(ratio, size) || isNear(1 / ratio, size));
    if (factor === undefined) continue;
    const source = rows[row] as number;
    const at = { row, field: 'realisation', line: sheet.line(source), column: realisation.column + 1 };
    log.add('number/scale-jump', at, { target: t.values[row], realisation: r.values[row], factor });
  }
}

function isNear(ratio: number, factor: number): boolean {
  return ratio >= factor / NEAR && ratio <= factor * NEAR;
}
