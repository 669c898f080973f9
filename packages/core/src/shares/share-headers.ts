import { fieldOfHeaders, OTHER_HEADER, type OtherHeader } from '../data/below-other-header.js';
import { refuseRow } from '../data/refuse-row.js';
import type { NamedColumns } from '../expression/batch.js';
import type { SharePlace } from './csv-shares.js';
import type { ShareNote, ShareNotes } from './share-log.js';

/** A share that was read, and where its rows stand. */
export type FoundShare = SharePlace & ShareNotes;

/**
 * Takes the figures from rows whose header of another table stands in a share before them, as one reading does, and gives the
 * shares with what there is to tell of it. `columns` are those of the whole.
 */
export function passHeaders(shares: readonly FoundShare[], columns: NamedColumns): readonly FoundShare[] {
  const figures = Object.values(columns);
  const field = fieldOfHeaders(Object.keys(columns));
  let above: OtherHeader | undefined;
  return shares.map((share) => {
    const { firstRow, notes, headers } = share;
    const { until, hasOwn } = headers;
    const told: ShareNote[] = [];
    if (above !== undefined && until > 0) {
      const { line, isTold } = above;
      if (!isTold) told.push({ code: OTHER_HEADER, at: { row: 0, field, line }, values: { line } });
      above = { line, isTold: true };
      for (const column of figures) for (let row = 0; row < until; row++) refuseRow(column, firstRow + row);
    }
    if (hasOwn) above = headers.above;
    return told.length === 0 ? share : { ...share, notes: [...told, ...notes] };
  });
}
