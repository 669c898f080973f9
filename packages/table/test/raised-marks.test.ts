import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { zipDirectory, zipPacked } from '@takar/core/xlsx';
import { utils, write } from '@e965/xlsx';
import type { RawCell } from '@takar/core';
import { readWorkbook } from '#src/index.js';
import { storedZip } from '#src/workbook/stored-zip.js';
import { odsOf, odsOfContent, xlsbOf, xlsOf, type RichTexts } from './support/rich-workbooks.js';

/** Texts with marks, and what they are read as. */
const MARKED: readonly (readonly [stretches: RichTexts[number], text: string])[] = [
  [[{ text: '80' }, { text: '1', raised: true }], '80; 1'],
  [[{ text: '60 m' }, { text: '2', raised: true }], '60 m2'],
  [[{ text: '7' }, { text: '5' }], '75'],
  [[{ text: '80 ' }, { text: '2', raised: true }, { text: ' orang' }], '80 ; 2 orang'],
];
const texts = MARKED.map(([stretches]) => stretches);

async function realisations(bytes: Uint8Array): Promise<readonly RawCell[]> {
  const { sheets, issues } = await readWorkbook(bytes);
  const sheet = sheets[0]?.sheet;
  assert.ok(sheet != null, JSON.stringify(issues));
  assert.equal(sheet.cell(0, 1), 100);
  return Array.from({ length: sheet.rowCount }, (_, row) => sheet.cell(row, 2));
}

/** Parts of the table as SheetJS writes it in XLSB, its texts plain and shared. */
async function plainXlsb(): Promise<ReadonlyMap<string, Uint8Array>> {
  const rows = texts.map((stretches) => ['Indikator', 100, stretches.map(({ text }) => text).join('')]);
  const book = utils.book_new();
  utils.book_append_sheet(book, utils.aoa_to_sheet([['Indikator', 'Target', 'Realisasi'], ...rows]), 'Data');
  const bytes = new Uint8Array(write(book, { type: 'array', bookType: 'xlsb', bookSST: true }) as ArrayBuffer);
  const stored = await storedZip(bytes, 1e7);
  assert.ok(typeof stored !== 'string');
  const parts = [...zipDirectory(stored)].map((entry) => [entry.name, zipPacked(stored, entry)] as const);
  return new Map(parts.map(([name, part]) => [name, part ?? new Uint8Array()]));
}

describe('a raised mark behind a figure is not part of it', () => {
  const wanted = MARKED.map(([, text]) => text);

  test('in XLS', async () => {
    assert.deepEqual(await realisations(xlsOf(texts)), wanted);
  });

  test('in XLS whose shared texts go on in the next record', async () => {
    for (const cut of [1, 2]) assert.deepEqual(await realisations(xlsOf(texts, cut)), wanted, String(cut));
  });

  test('in XLSB', async () => {
    assert.deepEqual(await realisations(xlsbOf(texts, await plainXlsb())), wanted);
  });

  test('in ODS', async () => {
    assert.deepEqual(await realisations(odsOf(texts)), wanted);
  });

  test('in XLSX whose cells hold their text themselves', async () => {
    const book = utils.book_new();
    const rows = texts.map(() => ['I', 100, 'X']);
    utils.book_append_sheet(book, utils.aoa_to_sheet([['Indikator', 'Target', 'Realisasi'], ...rows]), 'Data');
    const stored = await storedZip(new Uint8Array(write(book, { type: 'array' }) as ArrayBuffer), 1e7);
    assert.ok(typeof stored !== 'string');
    const { zip } = await import('@takar/core/xlsx');
    let at = 0;
    const inline = (): string => {
      const runs = (texts[at++] ?? []).map(
        ({ text, raised = false }) =>
          `<r><rPr>${raised ? "<vertAlign val='superscript'/>" : '<b/>'}</rPr><t xml:space="preserve">${text}</t></r>`,
      );
      return `t="inlineStr"><is>${runs.join('')}</is></c>`;
    };
    const entries = [...zipDirectory(stored)].map((entry) => {
      const bytes = zipPacked(stored, entry) ?? new Uint8Array();
      if (entry.name !== 'xl/worksheets/sheet1.xml') return { name: entry.name, bytes };
      const xml = new TextDecoder()
        .decode(bytes)
        .replace(/t="(?:s|str)"><v>[^<]*<\/v><\/c>(?=<\/row>)/g, (whole) =>
          whole.includes('Realisasi') ? whole : inline(),
        );
      return { name: entry.name, bytes: new TextEncoder().encode(xml) };
    });
    assert.ok(at >= texts.length, `${at} cells were replaced`);
    assert.deepEqual(await realisations(zip(entries)), wanted);
  });
});

test('a sheet of ODS that repeats a filled cell millions of times is too large, and one that repeats empty ones is read', async () => {
  const content = (row: string, cell: string): string =>
    `<office:document-content xmlns:office="o" xmlns:table="t" xmlns:text="x"><office:body><office:spreadsheet><table:table table:name="Data"><table:table-row><table:table-cell office:value-type="string"><text:p>Indikator</text:p></table:table-cell><table:table-cell office:value-type="string"><text:p>Target</text:p></table:table-cell></table:table-row><table:table-row ${row}>${cell}</table:table-row></table:table></office:spreadsheet></office:body></office:document-content>`;
  const filled = (columns: number): string =>
    `<table:table-cell table:number-columns-repeated="${columns}" office:value-type="float" office:value="1"><text:p>1</text:p></table:table-cell>`;
  const codes = async (row: string, cell: string): Promise<readonly string[]> =>
    (await readWorkbook(odsOfContent(content(row, cell)))).issues.map(({ code }) => code);
  assert.deepEqual(await codes('table:number-rows-repeated="1048576"', filled(1000)), ['workbook/too-large']);
  assert.deepEqual(await codes('', filled(2_000_100)), ['workbook/too-large']);
  assert.deepEqual(await codes('table:number-rows-repeated="3"', filled(2)), []);
  const empty = '<table:table-cell table:number-columns-repeated="16384"/>';
  assert.deepEqual(await codes('table:number-rows-repeated="3"', filled(2) + empty), []);
  assert.ok(!(await codes('table:number-rows-repeated="1048576"', empty)).includes('workbook/too-large'));
});

test('a long text that a workbook shares among very many cells is too large', async () => {
  const rows = Array.from({ length: 7000 }, () => ['A', 'B'.repeat(32_000)]);
  const book = utils.book_new();
  utils.book_append_sheet(book, utils.aoa_to_sheet([['Indikator', 'Catatan'], ...rows]), 'Data');
  const bytes = write(book, { type: 'array', bookSST: true, compression: true }) as ArrayBuffer;
  assert.ok(bytes.byteLength < 1_000_000);
  const { issues } = await readWorkbook(new Uint8Array(bytes));
  assert.deepEqual(
    issues.filter(({ severity }) => severity === 'error').map(({ code }) => code),
    ['workbook/too-large'],
  );
});
