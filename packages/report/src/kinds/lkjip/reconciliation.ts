import { numbersOf, type Computation } from '@takar/core';
import { readReconciliation, reconcilePicture, tableOfPicture, type PictureContext } from '@takar/widgets/pictures.js';
import { tableOf } from '../common/plain-table.js';
import type { LkjipParts } from './parts.js';

/** Each stated figure beside the computed one, for all rows of the file (`takar reconcile` says the same). */
export function reconciliation({ draft, options, words }: LkjipParts, context: PictureContext): void {
  const { computation, messages } = options;
  if (numbersOf(computation.table, 'published') === undefined) {
    draft.paragraph(words.noPublished);
    return;
  }
  draft.paragraph(words.reconciliation);
  const picture = reconcilePicture(readReconciliation(computation, messages, []), context);
  draft.paragraph(picture.summary);
  const table = tableOfPicture(picture);
  const rows = table.rows.filter((_, row) => isStated(computation, row));
  const left = table.rows.length - rows.length;
  draft.table({
    caption: words.reconciliationTable,
    ...tableOf({ ...table, rows }, [3, 2, 1, 1, 1, 1, 1.4, 2.4], [3, 4, 5]),
    ...(left === 0 ? {} : { note: words.notStated(left) }),
  });
}

/** Whether the file states an achievement in a row, readable or not. */
function isStated({ table }: Computation, row: number): boolean {
  const raw = table.numberCell(row, 'published')?.raw;
  return raw !== null && raw !== undefined && String(raw).trim() !== '';
}
