import type { ColumnTable } from 'arquero';
import { columnsOfArrow } from '../arrow/read-arrow.js';
import { tableOf } from '../columns/tables.js';
import { peer } from '../files/peer.js';

/** Reads an Arrow stream or file batch by batch, as it was written: one record batch is in memory at a time. */
export async function* arrowBatches(
  source: AsyncIterable<Uint8Array>,
  onProgress?: (done: { readonly rows: number }) => void,
): AsyncGenerator<ColumnTable> {
  const { RecordBatchReader, Table } = await peer('apache-arrow', () => import('apache-arrow'));
  const reader = await RecordBatchReader.from(source);
  let rows = 0;
  for await (const batch of reader) {
    rows += batch.numRows;
    yield tableOf(columnsOfArrow(new Table(batch)));
    onProgress?.({ rows });
  }
}
