import type { Table, Vector } from 'apache-arrow';
import type { Columns } from '../columns/tables.js';
import { CellView, type ArqueroColumn } from '../columns/views.js';
import { peer } from '../files/peer.js';
import { noteProvenance, type Provenance } from '../provenance.js';
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
  for (const [name, found] of Object.entries(provenanceIn(table.schema.metadata))) {
    const column = columns[name];
    if (column !== undefined) noteProvenance({ [name]: column }, found);
  }
  return columns;
}

function columnOf(vector: Vector): ArqueroColumn {
  // Words of a dictionary are decoded once; figures are cheaper to read again than to keep.
  const kept = vector.data.some(({ dictionary }) => dictionary !== undefined) ? vector.memoize() : vector;
  return new CellView(vector.length, (row) => plain(kept.get(row)));
}

function plain(value: unknown): unknown {
  if (typeof value === 'bigint') return Number.isSafeInteger(Number(value)) ? Number(value) : String(value);
  return value === undefined ? null : value;
}

/** What a schema says of its columns; metadata of another form says nothing. */
function provenanceIn(metadata: ReadonlyMap<string, string>): Readonly<Record<string, Provenance>> {
  try {
    const found: unknown = JSON.parse(metadata.get(PROVENANCE_KEY) ?? '{}');
    return typeof found === 'object' && found !== null ? (found as Record<string, Provenance>) : {};
  } catch {
    return {};
  }
}
