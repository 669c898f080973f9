import type { Table } from 'apache-arrow';
import type { ColumnTable } from 'arquero';
import { columnsOf, tableOf } from '../columns/tables.js';
import { arrowColumns, columnsOfArrow } from './read-arrow.js';
import { arrowBytes, arrowTable } from './write-arrow.js';

/**
 * A table of Arquero as a table of apache-arrow. Every `<name>_reason` becomes a dictionary; the rule, version, day and
 * source of computed columns stand in the schema's metadata (`takar.provenance`) and in that of their fields.
 */
export function toArrow(table: ColumnTable): Promise<Table> {
  return arrowTable(columnsOf(table));
}

/** A table of apache-arrow as a table of Arquero; computed columns know their rule again (`provenanceOf`). */
export function fromArrow(table: Table): ColumnTable {
  return tableOf(columnsOfArrow(table));
}

/** The bytes of a table in Arrow's IPC format, as a file or a stream. */
export function writeArrow(table: ColumnTable, format: 'file' | 'stream' = 'file'): Promise<Uint8Array> {
  return arrowBytes(columnsOf(table), format);
}

/** Reads the bytes of an Arrow IPC file or stream. */
export async function readArrow(bytes: Uint8Array): Promise<ColumnTable> {
  return tableOf(await arrowColumns(bytes));
}
