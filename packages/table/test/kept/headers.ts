import { ID } from '@takar/core';
import type { Grid } from '#src/workbook/grid.js';
import { gridSheet } from '#src/workbook/grid-sheet.js';
import { headerBlock, isColumnNumbers } from '#src/workbook/header-block.js';
import { noteIssues } from '#src/workbook/note-issues.js';
import { arrayGrid } from './array-grid.js';
import { toldIssues, toldSheet, type Scenarios } from './told.js';

/** Where the header of a grid stands, and what its sheet holds. */
function told(grid: Grid): unknown {
  const header = headerBlock(grid);
  if (header === null) return 'no table';
  const { top, bottom, data, titles } = header;
  const { sheet, notes } = gridSheet(grid, header);
  return {
    header: `rows ${top} to ${bottom}, data from ${data}`,
    ...(titles.length === 0 ? {} : { titles }),
    ...(toldSheet(sheet) as object),
    issues: toldIssues(noteIssues('Lembar', header, notes, ID.locale)),
  };
}

const at =
  (...given: Parameters<typeof arrayGrid>) =>
  (): unknown =>
    told(arrayGrid(...given));
const ROW = ['IKM', 'persen', 80, 78.5];
const PLAIN = ['Indikator', 'Satuan', 'Target', 'Realisasi'];
const numbers = (...rows: readonly (readonly string[])[]) => rows.map((row) => isColumnNumbers(arrayGrid([row]), 0));

/** Headers as reports have them: titles above, several rows, merged cells, rows of column numbers, years. */
export const HEADERS: Scenarios = {
  'one row at the top': at([PLAIN, ROW]),
  'titles of one cell and of two above, a blank row between': at([
    ['Laporan Kinerja'],
    [' Kabupaten\n Deli  Serdang ', null, 'Tahun 2025'],
    null,
    [...PLAIN, 'Bobot'],
    [...ROW, 1],
  ]),
  'a title that is merged over all columns': at([['LAPORAN', null, null, null], PLAIN, ROW], [[0, 0, 0, 3]]),
  'two titles side by side over less than half of the columns': at([
    ['Unit:', 'Dinas A'],
    [...PLAIN, 'Bobot'],
    [...ROW, 1],
  ]),
  'figures are no header': at([[1, 2, 3, 4], PLAIN, ROW, ROW]),
  'years are a header': at([
    ['Indikator', '2024', '2025', 'Rp 1.000'],
    ['IKM', 1, 2, 3],
    ['IPM', 1, 2, 3],
  ]),
  'a row of texts and amounts in rupiah and brackets is no header': at([
    ['Rp. 5.000', '(1.250,50)', '-3', '7 %'],
    PLAIN,
    ROW,
    ROW,
  ]),
  'a first header merged down, the others parted below': at(
    [
      ['No', 'Indikator', 'Triwulan I', null, 'Triwulan II', null],
      [null, null, 'K', 'Rp', 'K', 'Rp'],
      [1, 'IKM', 80, 1000, 81, 2000],
    ],
    [
      [0, 0, 1, 0],
      [0, 1, 1, 1],
      [0, 2, 0, 3],
      [0, 4, 0, 5],
    ],
  ),
  'three rows, a header merged over rows below the first': at(
    [
      ['No', 'Realisasi', null, null, null],
      [null, 'Triwulan I', null, 'Triwulan II', null],
      [null, 'K', 'Rp', 'K', 'Rp'],
      [1, 2, 3, 4, 5],
      ['1', 10, 20, 30, 40],
    ],
    [
      [0, 0, 2, 0],
      [0, 1, 0, 4],
      [1, 1, 1, 2],
      [1, 3, 1, 4],
    ],
  ),
  'parts below headers without merged cells': at([
    ['Indikator', 'Target', '', 'Realisasi', '', ''],
    ['', 'K', 'Rp', 'K', 'Rp', 'Ket'],
    ['IKM', 80, 1_000_000, 78.5, 900_000, 'x'],
  ]),
  'three rows of parts without merged cells': at([
    ['No', 'Indikator', 'Realisasi', '', '', ''],
    ['', '', 'TW I', '', 'TW II', ''],
    ['', '', 'K', 'Rp', 'K', 'Rp'],
    [1, 'IKM', 1, 2, 3, 4],
  ]),
  'a header of two rows beside one of three': at([
    ['No', 'Indikator', 'Satuan', 'Realisasi', '', '', '', 'Target', ''],
    ['', '', '', 'TW I', '', 'TW II', '', '', ''],
    ['', '', '', 'K', 'Rp', 'K', 'Rp', 'K', 'Rp'],
    [1, 'IKM', 'indeks', 1, 2, 3, 4, 5, 6],
  ]),
  'plain parts below a header that is merged over them': at(
    [
      ['No', 'Realisasi', null, null, null],
      ['', 'TW I', '', 'TW II', ''],
      ['', 'K', 'Rp', 'K', 'Rp'],
      [1, 1, 2, 3, 4],
    ],
    [[0, 1, 0, 4]],
  ),
  'parts below merged and plain headers side by side': at(
    [
      ['No', 'Target', null, 'Realisasi', '', 'Ket'],
      [null, 'K', 'Rp', 'K', 'Rp', ''],
      [1, 80, 1000, 78, 900, 'x'],
    ],
    [
      [0, 0, 1, 0],
      [0, 1, 0, 2],
    ],
  ),
  'a gap between parts': at([
    ['Indikator', 'Target', '', '', 'Realisasi', ''],
    ['', 'K', '', 'Rp', 'K', 'Rp'],
    ['IKM', 1, 2, 3, 4, 5],
  ]),
  'parts in the first column': at([
    ['', '', 'Target', ''],
    ['No', 'Indikator', 'K', 'Rp'],
    [1, 'IKM', 2, 3],
    [2, 'IPM', 2, 3],
  ]),
  'a header of the same words in both rows': at(
    [
      ['Indikator', 'Target', null],
      ['Indikator', 'Target', 'Rp'],
      ['IKM', 1, 2],
    ],
    [[0, 1, 0, 2]],
  ),
  'a merged header over parts that reach further down': at(
    [
      ['No', 'Indikator', 'Target', null],
      [null, null, 'K', 'Rp'],
      [null, null, null, null],
      [1, 'IKM', 2, 3],
    ],
    [
      [0, 0, 2, 0],
      [0, 1, 2, 1],
      [0, 2, 0, 3],
      [1, 2, 2, 2],
    ],
  ),
  'a part under a header that stands alone is data': at([PLAIN, ['', '', 'K', 'Rp'], ROW]),
  'one part alone is data': at([['Indikator', 'Target', '', 'Realisasi'], ['', 'K', '', ''], ROW]),
  'a part of more than 80 letters is data': at([
    ['Indikator', 'Target', '', 'Realisasi', ''],
    ['', 'K', 'R'.repeat(81), 'K', 'Rp'],
    ['IKM', 1, 2, 3, 4],
  ]),
  'a part of 80 letters is a part': at([
    ['Indikator', 'Target', '', 'Realisasi', ''],
    ['', 'K', 'R'.repeat(80), 'K', 'Rp'],
    ['IKM', 1, 2, 3, 4],
  ]),
  'figures below parted headers are data': at([
    ['Indikator', 'Target', '', 'Realisasi', ''],
    ['', 5, 6, 7, 8],
  ]),
  'column numbers, some with a formula, name nothing and end the header': at([
    PLAIN,
    ['1', '2', '3', '4 = 3/2 x 100'],
    ROW,
  ]),
  'column numbers before parts': at([
    ['Indikator', 'Target', '', 'Realisasi', ''],
    ['1', '2', '3', '4', '5'],
    ['', 'K', 'Rp', 'K', 'Rp'],
    ['IKM', 1, 2, 3, 4],
  ]),
  'a header merged with a row of column numbers below': at([PLAIN, ['1', '2', '3', '4'], ROW], [[0, 3, 1, 3]]),
  'what counts as column numbers': () => ({
    'in order': numbers(['1', '2', '3'], ['(1)', '(2)', '(3)'], ['1', '2', '2a', '3'], ['1', '1', '2']),
    'with formulas': numbers(['1', '2', '3=1+2'], ['1', '2', '3 (1:2)'], ['1', '2', '3 : 2']),
    not: numbers(
      ['1', '2'],
      ['2', '3', '4'],
      ['1', '3', '4'],
      ['1', '2', 'x'],
      ['1', '2', '3.5'],
      ['1', '2', '1234'],
      ['3', '2', '1'],
    ),
  }),
  'merged blocks in any order': at(
    [PLAIN, ['IKM', 'persen', 80, 1], [null, null, null, 2]],
    [
      [1, 2, 2, 2],
      [1, 1, 2, 1],
      [1, 0, 2, 0],
    ],
  ),
  'texts merged over rows stand in each, figures in the first alone': at(
    [PLAIN, ['IKM', 'persen', 80, 1], [null, null, null, 2], ['IPM', 'indeks', null, 3]],
    [
      [1, 0, 2, 0],
      [1, 2, 2, 2],
      [2, 1, 3, 1],
    ],
  ),
  'a text merged over columns stands in the first': at([PLAIN, ['IKM', null, 80, 78]], [[1, 0, 1, 1]]),
  'a header merged into the data gives the data nothing': at(
    [PLAIN, [null, 'persen', 80, 1], ['IPM', 'indeks', 1, 2]],
    [[0, 0, 0, 0]],
  ),
  'blank rows and rows of blanks are left out, lines are those of the worksheet': at([
    PLAIN,
    null,
    ROW,
    ['', null, null, null],
    ['IPM', 'indeks', 70, false],
  ]),
  'percentages and long numbers are told once a column': at([
    PLAIN,
    ['IKM', { value: 50, percent: true }, { value: 1e16, long: true }, 1],
    ['IPM', { value: 51, percent: true }, 2, { value: 5, percent: true }],
  ]),
  'a stray remark far to the right counts for nothing': at([
    PLAIN,
    ROW,
    ROW,
    ROW,
    [null, null, null, null, null, null, null, null, null, null, 'lihat lampiran'],
  ]),
  'columns that are each filled once are all in use': at([['Indikator', 'Target']]),
  'a header that names fewer than half of the columns is passed over': at([
    ['Unit', 'Dinas A', '', '', ''],
    ['a', 'b', 'c', 'd', 'e'],
    ['1', '2', '3', '4', '5 kali'],
    ['f', 'g', 'h', 'i', 'j'],
  ]),
  'a header further down than 60 rows is not looked for': at([
    ...Array.from({ length: 60 }, () => ['catatan']),
    PLAIN,
    ROW,
  ]),
  'a header in the 60th row is found': at([...Array.from({ length: 59 }, () => null), PLAIN, ROW]),
  'a header has nine rows at most': at([PLAIN, ...Array.from({ length: 10 }, () => ['1', '2', '3', '4']), ROW]),
  'a sheet of one text': at([['Hanya catatan']]),
  'a sheet of nothing': at([null]),
  'cells beyond the sheet are empty': () => {
    const grid = arrayGrid([PLAIN, ROW]);
    const header = headerBlock(grid);
    const sheet = header === null ? null : gridSheet(grid, header).sheet;
    return [sheet?.cell(5, 0) ?? null, sheet?.cell(0, 9) ?? null, sheet?.line(7) ?? null];
  },
};
