import { categoryColumn, ID, numberColumn, readCsv, readIndicators, sheetFromCells, statusOf } from '@takar/core';
import { desc, table } from 'arquero';
import {
  fromColumns,
  fromCsv,
  fromIndicators,
  fromJson,
  fromSheet,
  issuesOf,
  sheetOf,
  toCsv,
  toIndicators,
} from '#src/index.js';
import { kindOf } from '#src/arrow/kind-of.js';
import { textOf } from '#src/arrow/text-of.js';
import { plainValue } from '#src/arrow/plain-value.js';
import { columnsSheet } from '#src/columns/columns-sheet.js';
import { rawCell } from '#src/columns/raw-cell.js';
import { peer } from '#src/files/peer.js';
import { lineOf, toldIssues, toldSheet, toldTable, type Scenarios } from './told.js';

const bytes = (text: string): Uint8Array => new TextEncoder().encode(text);
const ODD = [
  null,
  undefined,
  'teks',
  '',
  1.5,
  NaN,
  -0,
  Infinity,
  true,
  7n,
  9007199254740993n,
  new Date('2026-01-31T10:00:00Z'),
  { a: 1 },
  [1, 2],
];

/** Indicator rows with figures, reasons and columns that no field claims. */
function indicators() {
  const { sheet } = readCsv(
    bytes(
      'Indikator;Target;Realisasi;Realisasi_reason;Catatan;Catatan\nIKM;80;;not_due;a;b\nIPM;x;5;value;c;\nJumlah;1;2;;;\nLain;70;-;bukan alasan;;\n',
    ),
    { messages: ID },
  );
  if (sheet === null) throw new Error('no sheet');
  return readIndicators(sheet, { messages: ID });
}

/** Columns between core, Arquero and files. */
export const COLUMNS: Scenarios = {
  'columns of core as a table': () => {
    const figures = numberColumn(3);
    figures.values.set([1.5, NaN, 0]);
    figures.status.set([0, statusOf('not_due'), 0]);
    const category = categoryColumn(3, ['max', 'min']);
    category.codes.set([1, 255, 0]);
    return toldTable(
      fromColumns({ columns: { nilai: figures, arah: category, unit: { kind: 'text', values: ['A', null, 'B'] } } }),
    );
  },
  'a sheet whose headers are empty or stand twice': () =>
    toldTable(fromSheet(sheetFromCells(['Unit', '', 'Unit', ''], [['A', 1, 'B', null]]))),
  'indicator rows as a table, columns that no field claims beside them': () => toldTable(fromIndicators(indicators())),
  'a table as indicator rows, with the reasons that it gives': () => {
    const rows = table({
      indikator: ['a', 'b', 'c', 'd', 'e'],
      target: [10, 10, 10, 10, 10],
      realisasi: [9, null, null, null, null],
      realisasi_reason: ['not_due', 'not_due', 'value', 'bukan alasan', null],
      catatan_reason: ['x', 'x', 'x', 'x', 'x'],
    });
    const read = toIndicators(rows);
    return {
      table: toldTable(fromIndicators(read)),
      others: read.others.map(({ header }) => header),
      cells: [0, 1, 3].map((row) => [
        read.numberCell(row, 'realisation') ?? null,
        read.numberCell(row, 'target') ?? null,
      ]),
    };
  },
  'indicator rows without a column of reasons stay as they are': () => {
    const read = toIndicators(table({ indikator: ['a'], target: [null], catatan_reason: ['x'] }));
    return { others: read.others.map(({ header }) => header), cell: read.numberCell(0, 'target') ?? null };
  },
  'reasons of rows below a total row stay with their rows': () =>
    toldTable(
      fromIndicators(
        toIndicators(
          table({
            indikator: ['a', 'Jumlah', 'b'],
            target: [1, 2, null],
            target_reason: [null, 'dash', 'not_released'],
            realisasi: [1, 2, 3],
          }),
        ),
      ),
    ),
  'the rows of a table that are seen, in the order they are seen': () => {
    const rows = table({ unit: ['A', 'B', 'C', 'D'], x: [3, 1, 4, 2] });
    const seen = rows.filter((d: { x: number }) => d.x < 4).orderby(desc('x'));
    return [toldSheet(sheetOf(seen)), toldSheet(sheetOf(rows)), toCsv(seen), toCsv(table({}))];
  },
  'cells of a sheet that are not there': () => {
    const sheet = columnsSheet({ a: [1, 2], b: ['x', undefined] });
    return [
      [-1, 0],
      [2, 0],
      [0, 5],
      [1, 1],
      [1, 0],
    ].map(([row, column]) => sheet.cell(row as number, column as number));
  },
  'a value of Arquero as a cell': () => ODD.map((value) => lineOf([value, rawCell(value)])),
  'a date that is none as a cell': () => rawCell(new Date(NaN)),
  'a function as a cell': () => rawCell(() => 1),
  'a value of Arrow as a figure or text': () => ODD.map((value) => lineOf([value, plainValue(value)])),
  'a value as text': () => ODD.map((value) => lineOf([value, textOf(value)])),
  'what a column holds': () => {
    const words = (count: number, of: number) => Array.from({ length: count }, (_, i) => `kata ${i % of}`);
    return {
      nothing: kindOf([null, undefined]),
      figures: kindOf([null, 1, 2.5]),
      'true or false': kindOf([true, null]),
      mixed: kindOf([1, 'a']),
      dates: kindOf([new Date(0)]),
      'words that repeat': kindOf(words(100, 58)),
      'words that mostly differ': kindOf(words(100, 59)),
      'few words': kindOf(words(16, 16)),
      'as many words as a short list may have': kindOf(words(140_000, 65_536)),
      'more words than that': kindOf(words(140_000, 65_537)),
    };
  },
  'a CSV with its options': () => toldTable(fromCsv(bytes('a;b\n1;2\n'), { separator: ';' })),
  'a CSV that is none': () => toldTable(fromCsv(bytes(''))),
  'JSON that is none': () => toldTable(fromJson('{')),
  'issues of a table that a verb of Arquero made': () => toldIssues(issuesOf(fromCsv(bytes('')).select())),
  'a package that is not there': () =>
    peer('arquero', () => Promise.reject(Object.assign(new Error('no'), { code: 'ERR_MODULE_NOT_FOUND' }))),
  'the same as an older loader says it': () =>
    peer('arquero', () => Promise.reject(Object.assign(new Error('no'), { code: 'MODULE_NOT_FOUND' }))),
  'a package that breaks while it loads': () => peer('arquero', () => Promise.reject(new Error('no symbol'))),
  'a package that is there': () => peer('arquero', () => Promise.resolve('loaded')),
};
