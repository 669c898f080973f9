import { refuseBelowOtherHeader } from './below-other-header.js';
import type { OpenColumn } from './number-column.js';
import type { ReaderParts } from './reader-parts.js';
import type { RemarkContext } from './remarks.js';
import { refuseOtherUnits } from './units-differ.js';

/**
 * Takes figures out that are none of the table, for they stand below the header of another, or none of the unit of their target.
 */
export function refuseFigures(
  columns: readonly OpenColumn[],
  context: RemarkContext,
  parts: Pick<ReaderParts, 'header'>,
): void {
  refuseBelowOtherHeader(columns, context, parts);
  const [target, realisation] = ['target', 'realisation'].map((name) => columns.find(({ field }) => field === name));
  if (target !== undefined && realisation !== undefined) refuseOtherUnits(target, realisation, context);
}
