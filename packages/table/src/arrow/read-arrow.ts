import type { Table, Vector } from 'apache-arrow';
import type { Columns } from '../columns/named.js';
import { CellView, type ArqueroColumn } from '../columns/views.js';
import { peer } from '../files/peer.js';
import { noteProvenanceJson } from '../provenance-json.js';
import { plainValue } from './plain-value.js';
import { PROVENANCE_KEY } from './write-arrow.js';

/** The columns of Arrow bytes, file or stream; computed columns know their rule again. */
export async function arrowColumns(bytes: Uint8Array): Promise<Columns> {
  const { tableFromIPC } = await peer('apache-arrow', () => import('apache-arrow'));
  return columnsOfArrow(tableFromIPC(bytes));
}

/** The columns of an Arrow table, as its figures and texts: decimals and whole numbers of 64 bits become doubles where they fit. */
export function columnsOfArrow(table: Pick<Table, 'schema' | 'numRows' | 'getChild'>): Columns {
  const columns: Record<string, ArqueroColumn> = {};
  for (const { name } of table.schema.fields) {
    const vector = table.getChild(name);
    if (vector !== null) columns[name] = columnOf(vector);
  }
  noteProvenanceJson(columns, table.schema.metadata.get(PROVENANCE_KEY) ?? '');
  return columns;
}

function columnOf(vector: Vector): ArqueroColumn {
  // Words of a dictionary are decoded once; figures are cheaper to read again than to keep.
  const kept = vector.data.some(({ dictionary }) => dictionary !== undefined) ? vector.memoize() : vector;
  return new CellView(vector.length, (row) => plainValue(kept.get(row)));
}
