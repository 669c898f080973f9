import type { Table, Vector } from 'apache-arrow';
import { numberColumn, REASONS, statusOf, type NumberColumn, type Reason } from '@takar/core';
import { arrowFault } from '@takar/core/arrow';
import { REASON, viewsOf, type Columns } from '../columns/named.js';
import { CellView, type ArqueroColumn } from '../columns/views.js';
import { peer } from '../files/peer.js';
import { noteProvenanceJson } from '../provenance-json.js';
import { plainValue } from './plain-value.js';
import { PROVENANCE_KEY } from './write-arrow.js';

/**
 * The columns of Arrow bytes, file or stream; computed columns know their rule again.
 *
 * @throws RangeError for bytes whose lengths and places cannot be (`arrowFault` of core); other errors are of apache-arrow.
 */
export async function arrowColumns(bytes: Uint8Array): Promise<Columns> {
  const fault = arrowFault(bytes);
  if (fault !== null) throw new RangeError(fault);
  const { tableFromIPC } = await peer('apache-arrow', () => import('apache-arrow'));
  return columnsOfArrow(tableFromIPC(bytes));
}

/** The columns of an Arrow table, as its figures and texts: decimals and whole numbers of 64 bits become doubles where they fit. */
export function columnsOfArrow(table: Pick<Table, 'schema' | 'numRows' | 'getChild'>): Columns {
  const columns: Record<string, ArqueroColumn> = {};
  for (const { name } of table.schema.fields) {
    const vector = table.getChild(name);
    const reasons = table.getChild(name + REASON);
    if (vector === null || Object.hasOwn(columns, name)) continue;
    const figures = reasons === null ? null : figuresOf(vector, columnOf(reasons));
    Object.assign(columns, figures === null ? { [name]: columnOf(vector) } : viewsOf(name, figures));
  }
  // In the order of the schema: a reason may stand anywhere.
  const ordered = Object.fromEntries(table.schema.fields.map(({ name }) => [name, columns[name] as ArqueroColumn]));
  noteProvenanceJson(ordered, table.schema.metadata.get(PROVENANCE_KEY) ?? '');
  return ordered;
}

/** Doubles with their reasons are figures of core again; null where a column holds something else. */
function figuresOf(vector: Vector, reasons: ArqueroColumn): NumberColumn | null {
  const { length } = vector;
  if (String(vector.type) !== 'Float64') return null;
  const figures = numberColumn(length);
  for (let row = 0; row < length; row += 1) {
    const value: unknown = vector.get(row);
    const reason = reasons.at(row);
    if (typeof value === 'number' && reason === null) {
      figures.values[row] = value;
      figures.status[row] = 0;
    } else if (typeof reason === 'string' && KNOWN.has(reason)) figures.status[row] = statusOf(reason as Reason);
  }
  return figures;
}

const KNOWN: ReadonlySet<string> = new Set(REASONS);

function columnOf(vector: Vector): ArqueroColumn {
  // Words of a dictionary are decoded once; figures are cheaper to read again than to keep. Where a dictionary grows or is
  // replaced from batch to batch, `memoize` would read all of them by the first.
  const [first, ...more] = vector.data.map(({ dictionary }) => dictionary);
  const isOne = first !== undefined && more.every((dictionary) => dictionary === first);
  const kept = isOne && !vector.isMemoized ? vector.memoize() : vector;
  return new CellView(vector.length, (row) => plainValue(kept.get(row)));
}
