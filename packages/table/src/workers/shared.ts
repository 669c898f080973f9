import { statusOf, TakarError, type CategoryColumn, type NumberColumn, type Table } from '@takar/core';

type SharedColumn = NumberColumn | CategoryColumn;

/** A number column of `length` missing cells in memory that threads share. */
export function sharedColumn(length: number): NumberColumn {
  return {
    kind: 'number',
    values: new Float64Array(new SharedArrayBuffer(8 * length)).fill(NaN),
    status: new Uint8Array(new SharedArrayBuffer(length)).fill(statusOf('missing')),
  };
}

/** The figures and categories of a table in memory that threads share; what is there already is not copied. */
export function sharedTable({ length, columns }: Table): Table {
  const shared = Object.entries(columns).flatMap(([name, column]): [string, SharedColumn][] => {
    if (column.kind === 'text') return [];
    if (column.kind === 'category') return [[name, { ...column, codes: sharedBytes(column.codes) }]];
    return [[name, { ...column, values: sharedFigures(column.values), status: sharedBytes(column.status) }]];
  });
  return { length, columns: Object.fromEntries(shared) };
}

/** Bytes in memory that threads share; not copied where they are. */
export function sharedBytes(bytes: Uint8Array): Uint8Array {
  if (isShared(bytes)) return bytes;
  const copy = new Uint8Array(new SharedArrayBuffer(bytes.length));
  copy.set(bytes);
  return copy;
}

function sharedFigures(figures: Float64Array): Float64Array {
  if (isShared(figures)) return figures;
  const copy = new Float64Array(new SharedArrayBuffer(8 * figures.length));
  copy.set(figures);
  return copy;
}

function isShared({ buffer }: Uint8Array | Float64Array): boolean {
  return buffer instanceof SharedArrayBuffer;
}

/** Throws where a column does not lie in memory that threads share. */
export function mustBeShared(columns: Readonly<Record<string, SharedColumn>>): void {
  for (const [name, column] of Object.entries(columns)) {
    const parts = column.kind === 'number' ? [column.values, column.status] : [column.codes];
    if (parts.every(isShared)) continue;
    throw new TakarError(
      'table/not-shared',
      `column ${name} is not in shared memory`,
      'Make columns by sharedColumn, or tables by sharedTable.',
      `/${name}`,
    );
  }
}
