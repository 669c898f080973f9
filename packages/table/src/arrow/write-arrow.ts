import type * as ArrowModule from 'apache-arrow';
import type { Table, Vector } from 'apache-arrow';
import type { Columns } from '../columns/named.js';
import { FigureView, type ArqueroColumn } from '../columns/views.js';
import { peer } from '../files/peer.js';
import { provenancesOf } from '../provenance-json.js';
import type { Provenance } from '../provenance.js';
import { kindOf } from './kind-of.js';
import { textOf } from './text-of.js';

type Arrow = typeof ArrowModule;

/** Key of the schema's metadata under which the provenance of every computed column stands, as JSON by column. */
export const PROVENANCE_KEY = 'takar.provenance';

/**
 * Columns as an Arrow table: figures as nullable doubles, their reasons and other repeated texts as dictionaries, dates
 * and whole numbers as they are. The rule, hash, day and source of every computed column stand in the metadata of its field,
 * and together in the schema's.
 */
export async function arrowTable(columns: Columns): Promise<Table> {
  const arrow = await peer('apache-arrow', () => import('apache-arrow'));
  const vectors: Record<string, Vector> = {};
  for (const [name, column] of Object.entries(columns)) vectors[name] = vectorOf(arrow, column);
  return withMetadata(arrow, new arrow.Table(vectors), provenancesOf(columns));
}

/** The bytes of an Arrow table in the IPC format: a file that can be read at random, or a stream. */
export async function arrowBytes(columns: Columns, format: 'file' | 'stream' = 'file'): Promise<Uint8Array> {
  const { tableToIPC } = await peer('apache-arrow', () => import('apache-arrow'));
  return tableToIPC(await arrowTable(columns), format);
}

function withMetadata(arrow: Arrow, table: Table, provenance: Readonly<Record<string, Provenance>>): Table {
  if (Object.keys(provenance).length === 0) return table;
  const fields = table.schema.fields.map((field) => {
    const found = provenance[field.name];
    return found === undefined ? field : field.clone({ metadata: metadataOf(found) });
  });
  const schema = new arrow.Schema(fields, new Map([[PROVENANCE_KEY, JSON.stringify(provenance)]]));
  const batches = table.batches.map((batch) => new arrow.RecordBatch(schema, batch.data));
  return new arrow.Table(schema, batches);
}

function metadataOf({ rule, hash, asOf, citation, step }: Provenance): Map<string, string> {
  const { instrument, article, url } = citation;
  const all: readonly (readonly [string, string | null | undefined])[] = [
    ['takar.rule', rule],
    ['takar.hash', hash],
    ['takar.as-of', asOf],
    ['takar.step', step],
    ['takar.instrument', instrument],
    ['takar.article', article],
    ['takar.url', url],
  ];
  return new Map(all.flatMap(([key, value]) => (value == null ? [] : [[key, value] as const])));
}

function vectorOf(arrow: Arrow, column: ArqueroColumn): Vector {
  if (column instanceof FigureView) return figures(arrow, column.length, (row) => column.at(row));
  switch (kindOf(column)) {
    case 'number':
      return figures(arrow, column.length, (row) => column.at(row) as number | null);
    case 'boolean':
      return arrow.vectorFromArray(Array.from(column as Iterable<boolean | null>), new arrow.Bool());
    case 'repeated':
      return dictionary(arrow, column);
    default:
      return arrow.vectorFromArray(Array.from(column, textOf), new arrow.Utf8());
  }
}

/** Doubles with a bit each for whether there is a value. */
function figures(arrow: Arrow, length: number, at: (row: number) => number | null): Vector {
  const data = new Float64Array(length);
  const nullBitmap = new Uint8Array(Math.ceil(length / 64) * 8);
  let nullCount = 0;
  for (let row = 0; row < length; row += 1) {
    const value = at(row);
    if (value == null || value !== value) nullCount += 1;
    else {
      data[row] = value;
      nullBitmap[row >> 3] = (nullBitmap[row >> 3] as number) | (1 << (row & 7));
    }
  }
  return arrow.makeVector(arrow.makeData({ type: new arrow.Float64(), length, nullCount, nullBitmap, data }));
}

/** Texts that repeat, each written once. */
function dictionary(arrow: Arrow, column: ArqueroColumn): Vector {
  const codes = new Map<string, number>();
  const data = new Int32Array(column.length);
  const nullBitmap = new Uint8Array(Math.ceil(column.length / 64) * 8);
  let nullCount = 0;
  for (let row = 0; row < column.length; row += 1) {
    const text = textOf(column.at(row));
    if (text === null) {
      nullCount += 1;
      continue;
    }
    let code = codes.get(text);
    if (code === undefined) codes.set(text, (code = codes.size));
    data[row] = code;
    nullBitmap[row >> 3] = (nullBitmap[row >> 3] as number) | (1 << (row & 7));
  }
  // A dictionary without words cannot be written.
  const words = arrow.vectorFromArray(codes.size === 0 ? [''] : [...codes.keys()], new arrow.Utf8());
  const type = new arrow.Dictionary(new arrow.Utf8(), new arrow.Int32());
  return arrow.makeVector(
    arrow.makeData({ type, length: column.length, nullCount, nullBitmap, data, dictionary: words }),
  );
}
