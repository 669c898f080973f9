import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { describe, test } from 'node:test';
import { PEMDA_UNCAPPED, type RawCell } from '@takar/core';
import { writeXlsx, zip } from '@takar/core/xlsx';
import { CFB, read, utils, write, type BookType, type WorkSheet } from '@e965/xlsx';
import { fromSheet, issuesOf, readWorkbook, withRule } from '#src/index.js';
import { isWorkbook } from '#src/workbook/is-workbook.js';

const E81 = new URL('../../test/data/e81-deli-serdang-2025.xlsx', import.meta.url);

interface Made {
  readonly merges?: readonly string[];
  readonly formats?: Readonly<Record<string, string>>;
  readonly type?: BookType;
}

/** A workbook with one sheet, as office programs write it. */
function workbook(
  rows: readonly (readonly RawCell[])[],
  { merges = [], formats = {}, type = 'xlsx' }: Made = {},
): Uint8Array {
  const sheet = utils.aoa_to_sheet(rows.map((row) => [...row]));
  sheet['!merges'] = merges.map((range) => utils.decode_range(range));
  for (const [cell, format] of Object.entries(formats)) (sheet[cell] as { z?: string }).z = format;
  return bytesOf({ Data: sheet }, type);
}

function bytesOf(sheets: Readonly<Record<string, WorkSheet>>, type: BookType = 'xlsx'): Uint8Array {
  const book = utils.book_new();
  for (const [name, sheet] of Object.entries(sheets)) utils.book_append_sheet(book, sheet, name);
  return new Uint8Array(write(book, { type: 'array', bookType: type }) as ArrayBuffer);
}

async function only(bytes: Uint8Array) {
  const { sheets } = await readWorkbook(bytes);
  const [first] = sheets;
  assert.ok(first?.sheet != null);
  return { ...first, sheet: first.sheet };
}

describe('form E.81 of a regency', () => {
  test('the header of three rows, merged cells and a row of column numbers is one name a column', async () => {
    const { sheet, titles } = await only(readFileSync(E81));
    assert.deepEqual(titles, ['Evaluasi Terhadap Hasil RKPD', 'Kabupaten Deli Serdang', 'Tahun 2025']);
    assert.equal(sheet.headers[0], 'No');
    assert.equal(sheet.headers[8], 'Satuan');
    assert.equal(sheet.headers[15], 'Realisasi Kinerja Pada Triwulan I K');
    assert.equal(sheet.headers[17], 'Realisasi Kinerja Pada Triwulan I Rp.');
    assert.equal(sheet.headers[1], 'Visi');
  });

  test('is computed with a map of columns and nothing else', async () => {
    const { sheet } = await only(readFileSync(E81));
    const [target, realised] = [sheet.headers[13], sheet.headers[27]] as [string, string];
    const map = { [target]: 'target', [realised]: 'realisation', [sheet.headers[7] ?? '']: 'indicator' };
    const computed = withRule(fromSheet(sheet), PEMDA_UNCAPPED, { map, polarity: 'maximise' });
    const line = computed.array('No').indexOf(6);
    assert.equal(computed.get('achievement', line), 100);
    assert.equal(computed.get('achievement', computed.array('No').indexOf(93)), 45);
    const lost = computed.array('achievement_reason').filter((reason) => reason !== null);
    assert.ok(
      lost.length > 0 && lost.every((reason) => ['empty', 'target_zero'].includes(String(reason))),
      lost.join(' '),
    );
  });

  test('what the workbook shows as a percentage comes in per cent, and is said', async () => {
    const { sheet, issues } = await only(readFileSync(E81));
    assert.equal(sheet.cell(4, 16), 29.2857142857);
    assert.equal(sheet.cell(5, 16), 50);
    const percent = issues.filter(({ code }) => code === 'workbook/percent');
    assert.deepEqual(
      percent.map(({ column }) => column),
      [17, 20, 23, 26],
    );
  });

  test('a figure that is merged over two rows is counted once', async () => {
    const { issues } = await only(readFileSync(E81));
    const merged = issues.find(({ code }) => code === 'workbook/merged-figure');
    assert.deepEqual([merged?.line, merged?.column], [107, 11]);
  });
});

describe('sheets of other forms', () => {
  const ROWS = [
    ['Indikator', 'Polaritas', 'Target', 'Realisasi'],
    ['IKM', 'maksimalkan', '80,00', '78,5'],
    ['Stunting', 'minimalkan', '12', '9,12'],
  ];

  for (const type of ['xlsx', 'xlsb', 'biff8', 'ods', 'html'] as const) {
    test(`a table as ${type}`, async () => {
      const { sheet } = await only(workbook(ROWS, { type }));
      assert.deepEqual(withRule(fromSheet(sheet), PEMDA_UNCAPPED).array('achievement'), [98.13, 124]);
    });
  }

  test('a workbook that Takar wrote', async () => {
    const { sheet } = await only(writeXlsx([{ name: 'Capaian', rows: ROWS }]));
    assert.deepEqual(withRule(fromSheet(sheet), PEMDA_UNCAPPED).array('achievement'), [98.13, 124]);
  });

  test('two header rows whose second parts the first, without merged cells', async () => {
    const rows = [
      ['Indikator', 'Target', '', 'Realisasi', ''],
      ['', 'K', 'Rp', 'K', 'Rp'],
      ['IKM', 80, 1_000_000, 78.5, 900_000],
    ];
    const { sheet } = await only(workbook(rows));
    assert.deepEqual(sheet.headers, ['Indikator', 'Target K', 'Target Rp', 'Realisasi K', 'Realisasi Rp']);
    assert.equal(sheet.line(0), 3);
  });

  test('a text merged over rows stands in each of them', async () => {
    const rows = [
      ['Unit', 'Indikator', 'Target', 'Realisasi'],
      ['Dinas A', 'x', 1, 1],
      [null, 'y', 2, 1],
      ['Dinas B', 'z', 3, 1],
    ];
    const { sheet } = await only(workbook(rows, { merges: ['A2:A3'] }));
    assert.deepEqual(
      [0, 1, 2].map((row) => sheet.cell(row, 0)),
      ['Dinas A', 'Dinas A', 'Dinas B'],
    );
  });

  test('dates are civil dates, errors are missing, and a NIP kept as a number is told of', async () => {
    const rows = [
      ['NIP', 'Tanggal', 'Target', 'Realisasi', 'Polaritas'],
      [198508312011012000, 45658, 4, 2, 'max'],
    ];
    const bytes = workbook(rows, { formats: { B2: 'dd/mm/yyyy' } });
    const book = read(bytes, { type: 'array', cellNF: true });
    const sheetOf = book.Sheets.Data as WorkSheet;
    sheetOf.D2 = { t: 'e', v: 7, w: '#DIV/0!' };
    const { sheet, issues } = await only(bytesOf({ Data: sheetOf }));
    assert.equal(sheet.cell(0, 1), '2025-01-01');
    const computed = withRule(fromSheet(sheet), PEMDA_UNCAPPED);
    assert.equal(computed.get('achievement_reason', 0), 'not_available');
    assert.ok(issues.some(({ code, line, column }) => code === 'workbook/long-number' && line === 2 && column === 1));
  });

  test('an unreadable cell is told with the row and column of the worksheet', async () => {
    const rows = [
      ['Laporan 2026'],
      [],
      ['Indikator', 'Polaritas', 'Target', 'Realisasi'],
      ['IKM', 'max', 'delapan puluh', 78],
    ];
    const { sheet } = await only(workbook(rows));
    const issue = issuesOf(withRule(fromSheet(sheet), PEMDA_UNCAPPED)).find(({ code }) => code === 'number/unreadable');
    assert.equal(issue?.column, 3);
    assert.equal(sheet.line(0), 4);
  });

  test('hidden sheets are named and not read; a sheet can be chosen', async () => {
    const sheets = { Laporan: utils.aoa_to_sheet(ROWS), Bantu: utils.aoa_to_sheet(ROWS) };
    const book = utils.book_new();
    for (const [name, sheet] of Object.entries(sheets)) utils.book_append_sheet(book, sheet, name);
    book.Workbook = { Sheets: [{ Hidden: 0 }, { Hidden: 1 }] };
    const bytes = new Uint8Array(write(book, { type: 'array', bookType: 'xlsx' }) as ArrayBuffer);
    const { sheets: found, issues } = await readWorkbook(bytes);
    assert.deepEqual(
      found.map(({ name, sheet }) => [name, sheet !== null]),
      [
        ['Laporan', true],
        ['Bantu', false],
      ],
    );
    assert.deepEqual(
      issues.map(({ code }) => code),
      ['workbook/hidden-sheet'],
    );
    assert.equal((await readWorkbook(bytes, { sheets: ['Bantu'] })).sheets[0]?.sheet?.rowCount, 2);
    const none = await readWorkbook(bytes, { sheets: ['Tidak ada'] });
    assert.deepEqual(
      none.issues.map(({ code }) => code),
      ['workbook/no-such-sheet'],
    );
  });

  test('what is no workbook is told, not thrown', async () => {
    const cut = workbook(ROWS).slice(0, 200);
    const { sheets, issues } = await readWorkbook(cut);
    assert.deepEqual(sheets, []);
    assert.deepEqual(
      issues.map(({ code, severity }) => [code, severity]),
      [['workbook/unreadable', 'error']],
    );
  });

  test('a sheet without a table has none, and a workbook without any is told of', async () => {
    const { sheets, issues } = await readWorkbook(
      bytesOf({ Kosong: utils.aoa_to_sheet([[]]), Catatan: utils.aoa_to_sheet([['Hanya catatan']]) }),
    );
    assert.deepEqual(
      sheets.map(({ sheet }) => sheet?.rowCount ?? null),
      [null, null],
    );
    assert.deepEqual(
      issues.map(({ code, severity }) => [code, severity]),
      [['workbook/no-table', 'error']],
    );
  });

  test('headers without rows are a table', async () => {
    const { sheets, issues } = await readWorkbook(bytesOf({ Templat: utils.aoa_to_sheet(ROWS.slice(0, 1)) }));
    assert.deepEqual([sheets[0]?.sheet?.rowCount, issues], [0, []]);
  });
});

/** Compound files, which the declarations of SheetJS leave open. */
interface Compound {
  readonly utils: {
    cfb_new(): object;
    cfb_add(file: object, name: string, content: readonly number[]): void;
  };
  readonly write: (file: object, options: { readonly type: 'array' }) => ArrayBuffer;
}

test('a workbook behind a password is said to be one, and a document is no workbook', async () => {
  const { utils: compound, write: bytesOfCompound } = CFB as Compound;
  const locked = compound.cfb_new();
  compound.cfb_add(locked, '/EncryptionInfo', [4, 0, 4, 0, 64, 0, 0, 0]);
  compound.cfb_add(locked, '/EncryptedPackage', new Array<number>(5000).fill(0));
  const bytes = new Uint8Array(bytesOfCompound(locked, { type: 'array' }));
  assert.equal(isWorkbook('kunci.xlsx', bytes), true);
  const { sheets, issues } = await readWorkbook(bytes);
  assert.deepEqual([sheets.length, issues.map(({ code }) => code)], [0, ['workbook/password']]);
  assert.equal(isWorkbook('surat.pdf', new TextEncoder().encode('%PDF-1.7')), false);
  assert.equal(isWorkbook('ekspor.xls', new TextEncoder().encode('\n<table>')), true);
});

test('a table of HTML with so many merged cells that reading it would never end is too large', async () => {
  const line = (span: string): string => `<tr>${`<td${span}>80</td>`.repeat(10)}</tr>`;
  const table = (rows: number, span: string): Uint8Array =>
    new TextEncoder().encode(`<table>${line('').replaceAll('80', 'Target')}${line(span).repeat(rows)}</table>`);
  const refused = await readWorkbook(table(6000, ' rowspan="2"'));
  assert.deepEqual([refused.sheets.length, refused.issues.map(({ code }) => code)], [0, ['workbook/too-large']]);
  const plain = await readWorkbook(table(6000, ''));
  assert.equal(plain.sheets[0]?.sheet?.rowCount, 6000);
  const few = await readWorkbook(table(200, ' rowspan="2"'));
  assert.deepEqual(few.issues, []);
});

/** Realisations of one-row tables of HTML by what stands in their last cell. */
async function realisationsOf(cells: readonly string[]): Promise<readonly RawCell[]> {
  const head = '<tr><th>Indikator</th><th>Target</th><th>Realisasi</th></tr>';
  const rows = cells.map((cell, at) => `<tr><td>I${at}</td><td>100</td><td>${cell}</td></tr>`);
  const { sheet } = await only(new TextEncoder().encode(`<html><table>${head}${rows.join('')}</table></html>`));
  return cells.map((_, row) => sheet.cell(row, 2));
}

test('digits of two elements in a cell of HTML are not joined, and what a page hides is not read', async () => {
  const cells = [
    ['80<sup>1</sup>', '80; 1'],
    ['<div>80</div><div>900</div>', '80; 900'],
    ['<del>75</del> <b>80</b>', '75; 80'],
    ['80<!-- a comment -->1', '801'],
    ['<b>80</b>,5', '80,5'],
    ['<span style="display:none">0001</span>80', '80'],
    ["<span class=a style='color: red; display : none'>0001</span>80", '80'],
  ] as const;
  assert.deepEqual(
    await realisationsOf(cells.map(([cell]) => cell)),
    cells.map(([, text]) => text),
  );
  const [twoLines] = await realisationsOf(['80<br>900']);
  assert.match(String(twoLines), /^80;\s+900$/);
  const umlauts = await realisationsOf(['Rp\u00a01<b>é</b>\u2013\ud83d\ude00 80<sup>1</sup>']);
  assert.deepEqual(umlauts, ['Rp\u00a01é\u2013\ud83d\ude00 80; 1']);
});

/** A workbook of one sheet of texts, each given as the runs that Excel keeps of it. */
function ofRuns(texts: readonly string[]): Uint8Array {
  const main = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
  const links = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
  const type = 'application/vnd.openxmlformats-officedocument.spreadsheetml';
  const part = (name: string, kind: string): string =>
    `<Override PartName="/xl/${name}.xml" ContentType="${type}.${kind}+xml"/>`;
  const link = (id: string, kind: string, target: string): string =>
    `<Relationship Id="${id}" Type="${links}/${kind}" Target="${target}"/>`;
  const relationships = (list: string): string =>
    `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">${list}</Relationships>`;
  const strings = ['Indikator', 'Target', 'Realisasi'].map((text) => `<t>${text}</t>`).concat(texts);
  const row = (at: number, cells: string): string => `<row r="${at}">${cells}</row>`;
  const word = (place: string, index: number): string => `<c r="${place}" t="s"><v>${index}</v></c>`;
  const rows = texts.map((_, at) =>
    row(at + 2, `${word(`A${at + 2}`, 0)}<c r="B${at + 2}"><v>100</v></c>${word(`C${at + 2}`, at + 3)}`),
  );
  const parts: Readonly<Record<string, string>> = {
    '[Content_Types].xml': `<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types">${part('workbook', 'sheet.main')}${part('worksheets/sheet1', 'worksheet')}${part('sharedStrings', 'sharedStrings')}</Types>`,
    '_rels/.rels': relationships(link('r1', 'officeDocument', 'xl/workbook.xml')),
    'xl/workbook.xml': `<workbook xmlns="${main}" xmlns:r="${links}"><sheets><sheet name="Data" sheetId="1" r:id="r1"/></sheets></workbook>`,
    'xl/_rels/workbook.xml.rels': relationships(
      link('r1', 'worksheet', 'worksheets/sheet1.xml') + link('r2', 'sharedStrings', 'sharedStrings.xml'),
    ),
    'xl/worksheets/sheet1.xml': `<worksheet xmlns="${main}"><sheetData>${row(1, ['A1', 'B1', 'C1'].map(word).join(''))}${rows.join('')}</sheetData></worksheet>`,
    'xl/sharedStrings.xml': `<sst xmlns="${main}">${strings.map((text) => `<si>${text}</si>`).join('')}</sst>`,
  };
  return zip(Object.entries(parts).map(([name, text]) => ({ name, bytes: new TextEncoder().encode(text) })));
}

test('a raised mark behind a figure is not part of it, and that of a unit stays', async () => {
  const run = (text: string): string => `<r><t xml:space="preserve">${text}</t></r>`;
  const raised = (text: string): string => `<r><rPr><vertAlign val="superscript"/></rPr><t>${text}</t></r>`;
  const texts = [
    [run('80') + raised('1'), '80; 1'],
    [run('80 ') + raised('1') + run('2'), '80 ; 1; 2'],
    [run('60 m') + raised('2'), '60 m2'],
    [run('8') + run('0'), '80'],
    [`${run('1 &amp; ')}${raised('&#50;')}`, '1 & 2'],
    [raised('*)') + run(' 80'), '*) 80'],
  ] as const;
  const { sheet } = await only(ofRuns(texts.map(([runs]) => runs)));
  assert.deepEqual(
    texts.map((_, row) => sheet.cell(row, 2)),
    texts.map(([, text]) => text),
  );
});
