import { EN, type RawCell } from '@takar/core';
import { zip } from '@takar/core/xlsx';
import { utils, write, type BookType, type CellObject, type WorkBook, type WorkSheet } from '@e965/xlsx';
import * as library from '@e965/xlsx';
import { readWorkbook, type WorkbookOptions } from '#src/index.js';
import { sheetJsGrid } from '#src/workbook/sheetjs-grid.js';
import { toldIssues, toldSheet, type Scenarios } from './told.js';

type Cells = readonly (readonly (RawCell | CellObject)[])[];

const ROWS: Cells = [
  ['Indikator', 'Polaritas', 'Target', 'Realisasi'],
  ['IKM', 'maksimalkan', 80, 78.5],
];

function sheetOf(rows: Cells, formats: Readonly<Record<string, string>> = {}): WorkSheet {
  const sheet = utils.aoa_to_sheet(rows.map((row) => [...row]));
  for (const [cell, format] of Object.entries(formats)) (sheet[cell] as CellObject).z = format;
  return sheet;
}

function bytesOf(
  sheets: Readonly<Record<string, WorkSheet>>,
  workbook: WorkBook['Workbook'] = {},
  bookType: BookType = 'xlsx',
): Uint8Array {
  const book = utils.book_new();
  for (const [name, sheet] of Object.entries(sheets)) utils.book_append_sheet(book, sheet, name);
  book.Workbook = workbook;
  return new Uint8Array(write(book, { type: 'array', bookType }) as ArrayBuffer);
}

/** Everything that reading gives. */
async function told(bytes: Uint8Array, options?: WorkbookOptions): Promise<unknown> {
  const { sheets, issues } = await readWorkbook(bytes, options);
  return {
    sheets: sheets.map(({ name, hidden, sheet, titles, issues: own }) => ({
      name: hidden ? `${name} (hidden)` : name,
      ...(sheet === null ? { sheet: null } : (toldSheet(sheet) as object)),
      titles,
      issues: toldIssues(own),
    })),
    issues: toldIssues(issues),
  };
}

const FIGURES: Cells = [
  ['Nama', 'Nilai', 'Ket', 'Lain'],
  ['sen', 0.1 + 0.2, 'x', true],
  ['persen', 0.29285714285714, 'x', false],
  ['tanggal', 45658, 'x', 1.5],
  ['jam', 0.5, 'x', 1],
  ['panjang', 198508312011012000, 'x', -1e15],
  ['hampir panjang', 999999999999999, 'x', 1],
  ['persen besar', 1e13, 'x', 1],
  ['persen tak berhingga besar', 1e15, 'x', 1],
  ['kutip', 0.5, 'x', 1],
  ['lolos', 0.5, 'x', 1],
  ['dua bagian', -0.25, '   ', ' isi '],
];
const FORMATS = {
  B3: '0.00%',
  B4: 'dd/mm/yyyy',
  B5: 'h:mm',
  B8: '0%',
  B9: '0%',
  B10: '0" %"',
  B11: '0\\%',
  B12: '0;-0%',
};
const HIDDEN = { Sheets: [{ Hidden: 0 as const }, { Hidden: 1 as const }, { Hidden: 2 as const }] };
const three = (): Uint8Array =>
  bytesOf({ Laporan: sheetOf(ROWS), Bantu: sheetOf(ROWS), 'Sangat rahasia': sheetOf(ROWS) }, HIDDEN);

/** A sheet as SheetJS gives it, without going through a file. */
function gridTold(sheet: WorkSheet, date1904 = false): unknown {
  const grid = sheetJsGrid(sheet, library, date1904);
  if (grid === null) return 'too large';
  const cells = Array.from({ length: Math.min(grid.rows, 4) }, (_, row) =>
    Array.from({ length: Math.min(grid.columns, 8) }, (__, column) => JSON.stringify(grid.cell(row, column))).join(' '),
  );
  const { rows, columns, merges } = grid;
  return { rows, columns, merges, has: [0, 1, 2].map((row) => grid.hasCells(row)), cells };
}

const dense = (rows: readonly (readonly CellObject[])[], merges: WorkSheet['!merges'] = []): WorkSheet =>
  ({ '!data': rows, '!merges': merges }) as WorkSheet;
const sparse = (length: number, width = 1): CellObject[][] => {
  const rows = new Array<CellObject[]>(length);
  const row = new Array<CellObject>(width);
  row[width - 1] = { t: 'n', v: 1 };
  rows[length - 1] = row;
  return rows;
};

/** Workbooks as offices send them, read whole, and what is too much for a report. */
export const WORKBOOKS: Scenarios = {
  'figures in every format': () => told(bytesOf({ Data: sheetOf(FIGURES, FORMATS) })),
  'the same in a workbook that counts days from 1904': () =>
    told(bytesOf({ Data: sheetOf(FIGURES, FORMATS) }, { WBProps: { date1904: true } })),
  'titles, two header rows and merged cells': () => {
    const sheet = sheetOf([
      ['Laporan', null, null],
      [],
      ['Indikator', 'Target', null],
      [null, 'K', 'Rp'],
      ['IKM', 80, 1000],
      [null, 81, 1000],
    ]);
    sheet['!merges'] = ['A3:A4', 'B3:C3', 'A5:A6', 'C5:C6'].map((range) => utils.decode_range(range));
    return told(bytesOf({ 'Form E.81': sheet }));
  },
  'hidden sheets are named': () => told(three()),
  'in English': () => told(three(), { messages: EN }),
  'a hidden sheet that is asked for, and one that is not there': () => told(three(), { sheets: ['Bantu', 'Tiada'] }),
  'only sheets that are not there, in English': () => told(three(), { sheets: ['Tiada'], messages: EN }),
  'a sheet without table beside one with': () =>
    told(bytesOf({ Sampul: sheetOf([['Laporan Kinerja']]), Data: sheetOf(ROWS) })),
  'no table at all, in English': () => told(bytesOf({ Sampul: sheetOf([['Laporan Kinerja']]) }), { messages: EN }),
  'an archive that is no workbook': () => told(zip([{ name: 'surat.txt', bytes: new Uint8Array(3) }])),
  'an archive that is cut off, in English': () => told(three().slice(0, 300), { messages: EN }),
  'an archive behind a password': () => {
    const archive = zip([{ name: 'xl/workbook.xml', bytes: new Uint8Array(3) }]);
    const at = archive.findIndex((_, i) => archive[i] === 0x50 && archive[i + 1] === 0x4b && archive[i + 2] === 1);
    archive[at + 8] = 1;
    return told(archive);
  },
  'an archive whose parts cannot be unpacked': () => {
    const archive = zip([{ name: 'xl/workbook.xml', bytes: new Uint8Array(40).fill(7) }]);
    for (let at = 0; at + 4 <= archive.length; at += 1) {
      if (archive[at] !== 0x50 || archive[at + 1] !== 0x4b) continue;
      if (archive[at + 2] === 3) archive[at + 8] = 8;
      if (archive[at + 2] === 1) archive[at + 10] = 8;
    }
    return told(archive);
  },
  'more bytes than any report': () => told(new Uint8Array(200_000_001)),
  'a CSV in plain words': () => told(new TextEncoder().encode('Indikator,Target\nIKM,80\n')),
  'cells of every kind': () =>
    gridTold(
      dense([
        [
          { t: 'z' },
          { t: 'n' },
          { t: 'e', v: 7, w: '#DIV/0!' },
          { t: 'e', v: 42 },
          { t: 's', v: '  ' },
          { t: 's', v: ' a ' },
          { t: 'b', v: false },
          { t: 'd', v: new Date('2026-01-31T00:00:00Z') },
        ],
        [
          { t: 'n', v: NaN },
          { t: 'n', v: Infinity },
          { t: 'n', v: 1e15 },
          { t: 'n', v: -1e15 },
          { t: 'n', v: 0.1 + 0.2 },
          { t: 'n', v: 45658, z: 'yyyy-mm-dd' },
          { t: 'n', v: -5, z: 'yyyy-mm-dd', w: '' },
          { t: 'n', v: 0.07, z: '0.0%' },
        ],
      ]),
    ),
  'days of 1904 and before 1900, and times of day': () =>
    [
      ['yyyy-mm-dd', 1],
      ['yyyy-mm-dd', 61],
      ['yyyy-mm-dd', 44_196.75],
      ['h:mm', 0],
      ['h:mm', 0.5],
      ['0', 44_196],
    ].map(([z, v]) => {
      const sheet = dense([[{ t: 'n', v: v as number, z: z as string, w: 'as shown' }]]);
      const valueOf = (date1904: boolean) => sheetJsGrid(sheet, library, date1904)?.cell(0, 0)?.value;
      return `${String(v)} as ${z as string}: ${String(valueOf(false))}, from 1904 ${String(valueOf(true))}`;
    }),
  'a row far below, and a merged block that reaches past the cells': () =>
    gridTold(dense(sparse(3, 2), [{ s: { r: 0, c: 0 }, e: { r: 9_999_999, c: 99_999 } }])),
  'rows and columns at the end of the format, and beyond it': () =>
    [sparse(1_048_576), sparse(1_048_577), sparse(1, 16_384), sparse(1, 16_385)].map((rows) => {
      const grid = sheetJsGrid(dense(rows), library, false);
      return grid === null ? 'too large' : [grid.rows, grid.columns];
    }),
  'more places than any report': () => {
    const wide = (count: number): CellObject[][] =>
      Array.from({ length: count }, () => sparse(1, 10_000)[0] as CellObject[]);
    return [2000, 2001].map((count) => sheetJsGrid(dense(wide(count)), library, false) === null);
  },
  'more merged cells than any report': () => {
    const merges = (count: number) =>
      Array.from({ length: count }, () => ({ s: { r: 0, c: 0 }, e: { r: 9_999, c: 0 } }));
    return [200, 201].map((count) => sheetJsGrid(dense(sparse(10_000), merges(count)), library, false) === null);
  },
  'a sheet of nothing': () => gridTold({}),
};
