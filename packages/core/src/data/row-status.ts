import { categoryAt, type CategoryColumn, type NumberColumn } from '../outcome/column.js';
import { statusOf, type MissingReason } from '../outcome/reason.js';

const NOT_APPLICABLE = statusOf('not_applicable');

/** Reason that each status of a row gives to a realisation that is missing. */
const REASON_OF: Readonly<Record<string, MissingReason>> = {
  'not-reported': 'not_reported',
  'not-due': 'not_due',
  'not-released': 'not_released',
  unverified: 'unverified',
};

/** Reasons that say no more than that nothing stands there; a status says more. */
const VAGUE: ReadonlySet<number> = new Set((['missing', 'empty', 'dash', 'not_available'] as const).map(statusOf));

/**
 * Lets the status column speak: a row that does not apply has neither target nor realisation, whatever stands in its
 * cells; any other status is the reason of a realisation that is missing, and never takes away one that is there.
 */
export function applyStatus(
  status: CategoryColumn,
  target: NumberColumn | undefined,
  realisation: NumberColumn | undefined,
): void {
  for (let row = 0; row < status.codes.length; row++) {
    const name = categoryAt(status, row);
    if (name === null || name === 'value') continue;
    if (name === 'not-applicable') {
      setMissing(target, row, NOT_APPLICABLE);
      setMissing(realisation, row, NOT_APPLICABLE);
    } else if (realisation !== undefined && VAGUE.has(realisation.status[row] as number)) {
      setMissing(realisation, row, statusOf(REASON_OF[name] ?? 'missing'));
    }
  }
}

function setMissing(column: NumberColumn | undefined, row: number, status: number): void {
  if (column === undefined) return;
  column.values[row] = NaN;
  column.status[row] = status;
}
