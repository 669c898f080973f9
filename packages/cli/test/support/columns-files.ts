import { DuckDBInstance } from '@duckdb/node-api';
import {
  Bool,
  DateDay,
  Dictionary,
  Float64,
  Int32,
  Int64,
  Table,
  tableToIPC,
  Utf8,
  vectorFromArray,
  type DataType,
} from 'apache-arrow';

/** A column: its type, and the cell of each row. */
type ColumnOf = readonly [type: DataType, cell: (row: number) => unknown];

const words = (): DataType => new Dictionary(new Utf8(), new Int32());

/** Figures that are typed: doubles with nulls and NaN, whole numbers, dates, true and false, dictionaries; and texts. */
export const TYPED: Readonly<Record<string, ColumnOf>> = {
  Indikator: [new Utf8(), (row) => (row % 97 === 5 ? null : `Indikator ${row}`)],
  Polaritas: [words(), (row) => ['max', 'min', 'max', 'entah', null][row % 5]],
  Periode: [new Utf8(), (row) => (row % 501 === 7 ? 'kapan-kapan' : `202${4 + (row % 2)}-Q${1 + (row % 4)}`)],
  Unit: [words(), (row) => `Dinas ${row % 7}`],
  Satuan: [words(), (row) => (row % 3 === 0 ? 'orang' : '%')],
  Target: [new Float64(), (row) => (row % 11 === 0 ? null : row % 13 === 0 ? NaN : (row % 17) / 8)],
  Realisasi: [new Float64(), (row) => (row % 7 === 0 ? null : (row % 120) * (row % 1000 === 9 ? 1000 : 1) + 0.25)],
  Bobot: [new Int32(), (row) => row % 5],
  Tanggal: [new DateDay(), (row) => (row % 9 === 0 ? null : new Date(Date.UTC(2025, row % 12, 1 + (row % 28))))],
  Besar: [new Int64(), (row) => (row % 4 === 0 ? null : 9007199254740990n + BigInt(row))],
  '2023': [new Bool(), (row) => (row % 3 === 0 ? null : row % 2 === 0)],
};

/** The same figures as texts, of which those at the end alone tell how they are written. */
export function texts(rows: number): Readonly<Record<string, ColumnOf>> {
  const late = (row: number, usual: string, other: string): string => (row > rows - 9 ? other : usual);
  return {
    ...TYPED,
    Target: [words(), (row) => late(row, ['80', '1.234', 'n/a', '80-90', 'BB'][row % 5] as string, '12,5')],
    Realisasi: [new Utf8(), (row) => late(row, row % 10 === 0 ? 'abc' : '1.100', '7,25')],
    Bobot: [new Utf8(), (row) => late(row, row % 40 === 0 ? 'besar' : '1', '2.5')],
  };
}

/** A table of record batches of so many rows each. */
export function arrowOf(columns: Readonly<Record<string, ColumnOf>>, sizes: readonly number[]): Table {
  let from = 0;
  const [first, ...more] = sizes.map((size) => {
    const vectors = Object.entries(columns).map(([name, [type, cell]]) => {
      const cells = Array.from({ length: size }, (_, row) => cell(from + row));
      return [name, vectorFromArray(cells, type)] as const;
    });
    from += size;
    return new Table(Object.fromEntries(vectors));
  });
  if (first === undefined) throw new RangeError('no batches');
  return first.concat(...more);
}

/** A stream of record batches; dictionaries differ from batch to batch, and are written again. */
export function streamOf(columns: Readonly<Record<string, ColumnOf>>, sizes: readonly number[]): Uint8Array {
  return tableToIPC(arrowOf(columns, sizes), 'stream');
}

/** A file of record batches, all of one dictionary a column: a file cannot hold another. */
export function fileOf(columns: Readonly<Record<string, ColumnOf>>, sizes: readonly number[]): Uint8Array {
  const rows = sizes.reduce((sum, size) => sum + size, 0);
  const whole = arrowOf(columns, [rows]);
  let from = 0;
  const [first, ...more] = sizes.map((size) => whole.slice(from, (from += size)));
  return tableToIPC((first as Table).concat(...more), 'file');
}

/** Writes a Parquet file of many row groups by SQL over the row `i`, from 0. */
export async function writeParquetBy(file: string, select: string, rows: number): Promise<void> {
  const instance = await DuckDBInstance.create(':memory:');
  const connection = await instance.connect();
  const from = `SELECT ${select} FROM range(${rows}) r(i) ORDER BY i`;
  await connection.run(`COPY (${from}) TO '${file}' (FORMAT parquet, ROW_GROUP_SIZE 4096, COMPRESSION zstd)`);
  connection.closeSync();
  instance.closeSync();
}
