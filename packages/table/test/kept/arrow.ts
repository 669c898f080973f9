import { categoryColumn, numberColumn, PEMDA_UNCAPPED } from '@takar/core';
import { ruleById } from '@takar/core/registry';
import {
  Dictionary,
  Float64,
  Int32,
  Int64,
  Table,
  tableFromArrays,
  Utf8,
  vectorFromArray,
  type DataType,
  type Field,
  type Vector,
} from 'apache-arrow';
import { table, type ColumnTable } from 'arquero';
import {
  arrowBatches,
  fromArrow,
  fromColumns,
  provenanceOf,
  readArrow,
  toArrow,
  withRule,
  writeArrow,
} from '#src/index.js';
import { arrowColumns } from '#src/arrow/read-arrow.js';
import { textOf } from '#src/arrow/text-of.js';
import { arrowTable, PROVENANCE_KEY } from '#src/arrow/write-arrow.js';
import { rawCell } from '#src/columns/raw-cell.js';
import { noteProvenanceJson, provenanceJson } from '#src/provenance-json.js';
import { noteProvenance, provenanceOfColumn } from '#src/provenance.js';
import { lineOf, toldTable, type Scenarios } from './told.js';

const rows = (): ColumnTable =>
  table({
    unit: ['Dinas A', 'Dinas B', null, 'Dinas B'],
    polaritas: ['max', 'max', 'max', null],
    target: [80, 0, 50, 10],
    realisasi: [79.5, 4, null, 10],
    ya: [true, false, null, true],
    hari: [new Date('2026-01-31T00:00:00Z'), null, new Date('2026-02-28T00:00:00Z'), null],
    campur: [1, 'a', null, true],
    kosong: [null, null, null, null],
    besar: [1n, 9007199254740993n, null, -5n],
    objek: [{ a: 1 }, [1, 2], null, 'teks'],
    angka: [1.5, NaN, -0, null],
  });
const computed = (): ColumnTable => withRule(rows(), PEMDA_UNCAPPED, { asOf: '2026-01-01' });

/** The columns of an Arrow table: their types, their cells, how many are null, and what the metadata say. */
function told(arrow: Table): unknown {
  return {
    columns: arrow.schema.fields.map((field: Field<DataType>) => {
      const vector = arrow.getChild(field.name);
      const cells = Array.from({ length: arrow.numRows }, (_, row) => vector?.get(row) as unknown);
      const metadata = [...field.metadata]
        .filter(([key]) => key !== 'takar.hash')
        .map(([key, value]) => `${key}=${value}`);
      return `${field.name} ${(field.type as { toString(): string }).toString()} ${vector?.nullCount} null: ${lineOf(cells)}${metadata.length === 0 ? '' : ` {${metadata.join('; ')}}`}`;
    }),
    metadata: [...arrow.schema.metadata].map(
      ([key, value]) => `${key} of ${Object.keys(JSON.parse(value) as object).join(', ')}`,
    ),
  };
}

const citation = { instrument: 'Permen', article: 'Pasal 1', url: 'https://example.go.id' };
const of = { rule: 'r', hash: 'h', asOf: null, citation };
const noted = (json: string): unknown => {
  const columns = { a: [1], toString: [2], b: [3] };
  noteProvenanceJson(columns, json);
  return Object.entries(columns).map(([name, column]) => `${name} ${JSON.stringify(provenanceOfColumn(column))}`);
};
const withReasons = (reasons: readonly (string | null)[]): Table =>
  new Table({
    nilai_reason: vectorFromArray(reasons, new Dictionary(new Utf8(), new Int32())),
    nilai: vectorFromArray([1, null, 3, null, 5], new Float64()),
  });

async function* pieces(bytes: Uint8Array): AsyncGenerator<Uint8Array> {
  for (let at = 0; at < bytes.length; at += 1000) {
    await Promise.resolve();
    yield bytes.subarray(at, at + 1000);
  }
}

/** Tables as Arrow and back, whole and batch by batch. */
export const ARROW: Scenarios = {
  'cells of every kind': async () => told(await toArrow(rows())),
  'computed columns with their rule': async () => told(await toArrow(computed())),
  'steps of a rule': async () => {
    const rule = ruleById('ORG-CAP-02');
    if (rule === undefined) throw new Error('no rule');
    return told(await toArrow(withRule(table({ target: [12], realisation: [9.12] }), rule, { as: 'answer' })));
  },
  'figures and reasons of which none has a value, or none repeats': async () => {
    const empty = withRule(table({ polaritas: ['max'], target: [0], realisasi: [1] }), PEMDA_UNCAPPED);
    const figures = numberColumn(2);
    const names = Array.from({ length: 40 }, (_, i) => `nama ${i}`);
    const categories = categoryColumn(40, names);
    names.forEach((_, i) => (categories.codes[i] = i));
    const reasons = numberColumn(40);
    const types = (arrow: Table): string =>
      arrow.schema.fields.map((field) => `${field.name} ${String(field)}`).join(' | ');
    return [
      types(await toArrow(empty.select('achievement', 'achievement_reason'))),
      types(await toArrow(fromColumns({ columns: { figures } }))),
      types(await toArrow(fromColumns({ columns: { categories, reasons } }))),
    ];
  },
  'a table without rows': async () => told(await toArrow(table({ a: [], b: [] }))),
  'back again, rule and all': async () => toldTable(await readArrow(await writeArrow(computed()))),
  'as a stream': async () => toldTable(await readArrow(await writeArrow(rows(), 'stream'))),
  'of many rows, with gaps': async () => {
    const many = table({
      x: Array.from({ length: 130 }, (_, i) => (i % 9 === 4 ? null : i)),
      k: Array.from({ length: 130 }, (_, i) => (i % 7 === 3 ? null : `k${i % 3}`)),
    });
    const back = await readArrow(await writeArrow(many));
    return [lineOf(back.array('x') as unknown[]), lineOf(back.array('k') as unknown[])];
  },
  'a table of others: integers of 64 bits, reasons before their figures': () => [
    toldTable(fromArrow(new Table({ besar: vectorFromArray([1n, 9007199254740993n, null], new Int64()) }))),
    toldTable(fromArrow(withReasons([null, 'not_due', 'dash', 'bukan alasan', null]))),
    toldTable(fromArrow(tableFromArrays({ unit: ['A', 'B'], unit_reason: ['x', 'y'] }))),
  ],
  'a dictionary that is another in each batch, or grows': async () => {
    const { makeData, makeVector, tableToIPC } = await import('apache-arrow');
    const words = new Dictionary(new Utf8(), new Int32());
    const of = (...texts: readonly (string | null)[]): Table => new Table({ unit: vectorFromArray(texts, words) });
    const coded = (dictionary: Vector<Utf8>, ...data: readonly number[]): Table =>
      new Table({
        unit: makeVector(makeData({ type: words, length: data.length, data: Int32Array.from(data), dictionary })),
      });
    const first = vectorFromArray(['A', 'B'], new Utf8());
    const grown = first.concat(vectorFromArray(['C', 'D'], new Utf8()));
    return [
      toldTable(await readArrow(tableToIPC(of('A', 'B').concat(of('C', 'D', 'C'), of('B', null, 'E')), 'stream'))),
      toldTable(await readArrow(tableToIPC(coded(first, 0, 1).concat(coded(grown, 2, 3, 0)), 'stream'))),
    ];
  },
  'lists and objects with whole numbers of 64 bits': () =>
    lineOf([
      rawCell({ a: 1n, b: [9007199254740993n] }),
      rawCell([1n, 2.5, null, 'teks']),
      textOf([-5n]),
      textOf({ a: { b: 2n } }),
    ]),
  'bytes that are no Arrow': () => arrowColumns(new TextEncoder().encode('ARROW1 tidak ada apa-apa di sini')),
  'bytes that are cut off': async () => arrowColumns((await writeArrow(rows())).subarray(0, 300)),
  'provenance of metadata in any form': () => [
    noted(JSON.stringify({ a: of, toString: of, c: of })),
    noted(JSON.stringify({ a: { ...of, rule: 1 }, b: { ...of, hash: null } })),
    noted(JSON.stringify({ a: { ...of, citation: null }, b: { ...of, citation: 'Permen' } })),
    noted(JSON.stringify({ a: null, b: 'x' })),
    noted('null'),
    noted('7'),
    noted('{'),
    noted(''),
  ],
  'provenance as JSON': () => {
    const [a, b] = [[1], [2]];
    noteProvenance({ a }, of);
    return [provenanceJson({ a, b }), provenanceJson({ b }), provenanceOf(table({ x: [1] }), 'y')];
  },
  'metadata of a citation with nothing but an instrument': async () => {
    const a = [1];
    noteProvenance({ a }, { ...of, asOf: '2026-01-01', step: 's', citation: { instrument: 'Permen' } });
    const arrow = await arrowTable({ a });
    const [field] = arrow.schema.fields;
    return [[...(field?.metadata ?? [])], arrow.schema.metadata.get(PROVENANCE_KEY)];
  },
  'batch by batch': async () => {
    const of = (...values: readonly number[]): Table => new Table({ x: vectorFromArray(values, new Float64()) });
    const whole = of(1, 2, 3).concat(of(4), of(5, 6));
    const { tableToIPC } = await import('apache-arrow');
    const done: unknown[] = [];
    const found: unknown[] = [];
    for await (const batch of arrowBatches(pieces(tableToIPC(whole, 'stream')), (progress) => done.push(progress)))
      found.push(batch.array('x'));
    const quiet: unknown[] = [];
    for await (const batch of arrowBatches(pieces(tableToIPC(whole, 'stream')))) quiet.push(batch.numRows());
    return { batches: found.map((each) => lineOf(each as unknown[])), done, quiet };
  },
};
