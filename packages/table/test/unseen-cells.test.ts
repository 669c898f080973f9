import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { writeXlsx, zip, zipDirectory, zipPacked, type ZipEntry } from '@takar/core/xlsx';
import { utils, write, type BookType } from '@e965/xlsx';
import { readWorkbook } from '#src/index.js';

const ROWS = [
  ['Indikator', 'Target', 'Realisasi'],
  ['IKM', 80, 81],
  ['LPPD', 3, 4],
];
const GOOD = writeXlsx([{ name: 'Data', rows: ROWS }]);
const text = (value: string): Uint8Array => new TextEncoder().encode(value);

const partsOf = (bytes: Uint8Array): ZipEntry[] =>
  [...zipDirectory(bytes)].map((entry) => ({ name: entry.name, bytes: zipPacked(bytes, entry) as Uint8Array }));

/** A workbook with the bytes of some of its parts changed. */
const withBytes = (name: RegExp, change: (bytes: Uint8Array) => Uint8Array, bytes: Uint8Array): Uint8Array =>
  zip(partsOf(bytes).map((part) => (name.test(part.name) ? { ...part, bytes: change(part.bytes) } : part)));

const changed = (from: string | RegExp, to: string, name = /sheet1\.xml$/, bytes = GOOD): Uint8Array =>
  withBytes(
    name,
    (part) => {
      const xml = new TextDecoder().decode(part);
      assert.notEqual(xml.replace(from, to), xml, String(from));
      return text(xml.replace(from, to));
    },
    bytes,
  );

/** The same rows as another kind of workbook, stored as they are; those named are hidden. */
function as(bookType: BookType, hidden: { readonly row?: number; readonly column?: number } = {}): Uint8Array {
  const sheet = utils.aoa_to_sheet(ROWS);
  if (hidden.row !== undefined) sheet['!rows'] = Array.from({ length: 3 }, (_, i) => ({ hidden: i === hidden.row }));
  if (hidden.column !== undefined)
    sheet['!cols'] = Array.from({ length: 3 }, (_, i) => ({ wch: 9, hidden: i === hidden.column }));
  return new Uint8Array(
    write({ SheetNames: ['Data'], Sheets: { Data: sheet } }, { type: 'array', bookType }) as ArrayBuffer,
  );
}

/** Cells of the sheet, and what was told beside where the header stands. */
async function read(bytes: Uint8Array) {
  const { sheets, issues } = await readWorkbook(bytes);
  const sheet = sheets[0]?.sheet;
  const rows = Array.from({ length: sheet?.rowCount ?? 0 }, (_, row) => [0, 1, 2].map((at) => sheet?.cell(row, at)));
  const told = [...issues, ...(sheets[0]?.issues ?? [])].map(({ code, severity, line }) => [code, severity, line]);
  return { rows, told };
}

const REFUSED = { rows: [], told: [['workbook/unreadable', 'error', undefined]] };
const AS_IT_IS = { rows: ROWS.slice(1), told: [] };

describe('a cell or row that stands twice', () => {
  test('is refused in XLSX, whatever says where it stands', async () => {
    assert.deepEqual(await read(GOOD), AS_IT_IS);
    const again = '<row r="2"><c r="B2"><v>8000</v></c></row>';
    for (const twice of [
      changed('</sheetData>', `${again}</sheetData>`),
      changed('</sheetData>', '<row r="2"/></sheetData>'),
      changed('<c r="B2">', '<c r="B2"><v>1</v></c><c r="B2">'),
      changed('r="B3"', 'r="B2"'),
      changed('<c r="B2">', '<c r="C2"><v>1</v></c><c><v>7</v></c><c r="B2">'),
      changed('<row r="3">', '<row r="1"/><row>'),
    ])
      assert.deepEqual(await read(twice), REFUSED);
  });

  test('is none where rows or cells only stand in another order, or say nothing of their place', async () => {
    const [, second = '', third = ''] = /(<row r="2".*?<\/row>)(<row r="3".*?<\/row>)/.exec(sheetXml()) ?? [];
    assert.deepEqual(await read(changed(second + third, third + second)), AS_IT_IS);
    const unsaid = withBytes(
      /sheet1\.xml$/,
      (part) => text(new TextDecoder().decode(part).replace(/ r="[A-Z]*\d"/g, '')),
      GOOD,
    );
    assert.deepEqual(await read(unsaid), AS_IT_IS);
  });

  test('is refused in XLSB', async () => {
    assert.deepEqual(await read(as('xlsb')), AS_IT_IS);
    // the records of row 3 begin with its number, 2; as row 2 they stand twice
    const twice = withBytes(
      /sheet1\.bin$/,
      (sheet) => sheet.map((byte, at) => (isRow(sheet, at, 2) ? 1 : byte)),
      as('xlsb'),
    );
    assert.deepEqual(await read(twice), REFUSED);
  });
});

function sheetXml(): string {
  const sheet = partsOf(GOOD).find(({ name }) => name.endsWith('sheet1.xml'));
  return new TextDecoder().decode(sheet?.bytes);
}

/** Whether the number of a row (from 0) stands here: a record of kind 0 and its length before it. */
function isRow(sheet: Uint8Array, at: number, row: number): boolean {
  const number = [...sheet.subarray(at, at + 4)];
  return sheet[at - 2] === 0 && (sheet[at - 1] ?? 0) >= 12 && number.join() === `${row},0,0,0`;
}

describe('a formula that was saved without a value', () => {
  const missing = {
    rows: [
      ['IKM', null, 81],
      ['LPPD', 3, 4],
    ],
    told: [['workbook/formula-without-value', 'warning', 2]],
  };
  const FORMULA = '<f>40*2</f>';
  const opening = (bytes: Uint8Array): Uint8Array =>
    changed('</workbook>', '<calcPr calcId="124519" fullCalcOnLoad="1"/></workbook>', /xl\/workbook\.xml$/, bytes);

  test('is a missing figure, and told by column', async () => {
    for (const cell of [FORMULA, `${FORMULA}<v></v>`, `${FORMULA}<v/>`, '<f t="shared" si="0"/>'])
      assert.deepEqual(await read(changed('<v>80</v>', cell)), missing, cell);
  });

  test('is one too where a program wrote 0 and left the rest to who opens the workbook', async () => {
    assert.deepEqual(await read(opening(changed('<v>80</v>', `${FORMULA}<v>0</v>`))), missing);
    assert.deepEqual((await read(changed('<v>80</v>', `${FORMULA}<v>0</v>`))).rows[0], ['IKM', 0, 81]);
    assert.deepEqual(await read(opening(changed('<v>80</v>', `${FORMULA}<v>80</v>`))), AS_IT_IS);
    assert.deepEqual((await read(opening(changed('<v>80</v>', '<v>0</v>')))).rows[0], ['IKM', 0, 81]);
  });

  test('is none where its value is an empty text', async () => {
    const empty = changed('<c r="B2"><v>80</v>', `<c r="B2" t="str">${FORMULA}<v></v>`);
    assert.deepEqual(await read(empty), { ...missing, told: [] });
  });

  test('is told in ODS', async () => {
    for (const cell of [
      '<table:table-cell table:formula="of:=40*2"/>',
      '<table:table-cell table:formula="of:=40*2" office:value-type="float"></table:table-cell>',
    ]) {
      const ods = changed(/<table:table-cell[^>]*value="80".*?<\/table:table-cell>/, cell, /content\.xml$/, as('ods'));
      assert.deepEqual(await read(ods), missing, cell);
    }
  });
});

describe('hidden rows and columns', () => {
  const row = [['workbook/hidden-rows', 'warning', 3]];
  const column = [['workbook/hidden-columns', 'warning', undefined]];

  test('are read, and told, in XLSX and XLSB', async () => {
    for (const type of ['xlsx', 'xlsb'] as const) {
      assert.deepEqual(await read(as(type, { row: 2 })), { ...AS_IT_IS, told: row }, type);
      assert.deepEqual(await read(as(type, { column: 1 })), { ...AS_IT_IS, told: column }, type);
    }
  });

  test('are read, and told, in ODS, where a filter hides them too', async () => {
    const lastRow = /<table:table-row>(?=(?:(?!<table:table-row).)*LPPD)/s;
    for (const how of ['collapse', 'filter'])
      assert.deepEqual(
        await read(changed(lastRow, `<table:table-row table:visibility="${how}">`, /content\.xml$/, as('ods'))),
        { ...AS_IT_IS, told: row },
      );
    const columns =
      '$&<table:table-column/><table:table-column table:visibility="collapse" table:number-columns-repeated="2"/>';
    assert.deepEqual(await read(changed(/<table:table [^>]*>/, columns, /content\.xml$/, as('ods'))), {
      ...AS_IT_IS,
      told: column,
    });
  });

  test('are not told where nothing of the table is in them', async () => {
    assert.deepEqual(await read(changed('</sheetData>', '<row r="9" hidden="1"/></sheetData>')), AS_IT_IS);
    assert.deepEqual(await read(changed('<cols>', '<cols><col min="7" max="16384" hidden="1"/>')), AS_IT_IS);
  });
});
