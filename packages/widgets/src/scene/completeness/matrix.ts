import { tallyOf, type Completeness } from '@takar/core/monitoring';
import type { PictureContext } from '../../view/picture-context.js';

/** The part of a matrix that is shown. */
export type ReportMatrix = Completeness;

/** Reports of the unit and the period that a page asks for; all without. */
export function matrixShown(
  all: Completeness,
  { unit, period }: Pick<PictureContext, 'unit' | 'period'>,
): ReportMatrix {
  const wanted = (text: string | null) => text?.normalize('NFC').trim() ?? null;
  const [ofUnit, ofPeriod] = [wanted(unit), wanted(period)];
  if (ofUnit === null && ofPeriod === null) return all;
  const rows = all.units.flatMap((each, u) => (ofUnit === null || each === ofUnit ? [u] : []));
  const columns = all.periods.flatMap((each, p) => (ofPeriod === null || each === ofPeriod ? [p] : []));
  const cells = rows.map((u) => columns.map((p) => all.cells[u]?.[p] ?? null));
  return {
    units: rows.map((u) => all.units[u] as string),
    periods: columns.map((p) => all.periods[p] as string),
    cells,
    perUnit: cells.map(tallyOf),
    total: tallyOf(cells.flat()),
  };
}
