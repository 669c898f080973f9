import assert from 'node:assert/strict';
import { test } from 'node:test';
import { writeXlsx, zip, zipDirectory, zipPacked, type ZipEntry, type ZipRecord } from '@takar/core/xlsx';
import { utils, write, type BookType } from '@e965/xlsx';
import { readWorkbook } from '#src/index.js';

const SHEET = 'xl/worksheets/sheet1.xml';
const text = (value: string): Uint8Array => new TextEncoder().encode(value);
const asText = (bytes: Uint8Array): string => new TextDecoder().decode(bytes);

/** A workbook of one sheet with the figures 80 and 81, its parts stored as they are. */
const GOOD = writeXlsx([
  {
    name: 'Data',
    rows: [
      ['Indikator', 'Target', 'Realisasi'],
      ['IKM', 80, 81],
    ],
  },
]);

const partsOf = (bytes: Uint8Array): ZipEntry[] =>
  [...zipDirectory(bytes)].map((entry) => ({ name: entry.name, bytes: zipPacked(bytes, entry) as Uint8Array }));

/** The same workbook with its parts changed. */
const withPart = (name: RegExp, change: (xml: string) => string, bytes = GOOD): Uint8Array =>
  zip(
    partsOf(bytes).map((part) => (name.test(part.name) ? { ...part, bytes: text(change(asText(part.bytes))) } : part)),
  );

/** The same workbook with its records changed; `change` is given the directory's entry of the sheet. */
function withRecords(change: (view: DataView, sheet: ZipRecord) => void): Uint8Array {
  const bytes = GOOD.slice();
  const sheet = [...zipDirectory(bytes)].find(({ name }) => name === SHEET) as ZipRecord;
  change(new DataView(bytes.buffer), sheet);
  return bytes;
}

/** The cells of the first row and the codes of issues. */
async function read(bytes: Uint8Array): Promise<readonly unknown[]> {
  const { sheets, issues } = await readWorkbook(bytes);
  const sheet = sheets[0]?.sheet;
  return sheet == null ? issues.map(({ code }) => code) : [sheet.cell(0, 0), sheet.cell(0, 1), sheet.cell(0, 2)];
}

const REFUSED = ['workbook/unreadable'];

test('a workbook of which a bit was turned is refused, though it can be unpacked', async () => {
  assert.deepEqual(await read(GOOD), ['IKM', 80, 81]);
  const turned = GOOD.slice();
  turned[Buffer.from(GOOD).indexOf('<v>80</v>') + 3] = '9'.charCodeAt(0);
  assert.deepEqual(await read(turned), REFUSED);
});

test('a part that is cut shorter by the directory is no whole part', async () => {
  const shorter = withRecords((view, { central, packed }) => view.setUint32(central + 20, packed - 40, true));
  assert.deepEqual(await read(shorter), REFUSED);
});

test('two parts of one name are refused, for programs differ in which they read', async () => {
  const other = text(
    asText(partsOf(GOOD).find(({ name }) => name === SHEET)?.bytes as Uint8Array).replace('80', '8000'),
  );
  for (const name of [SHEET, 'XL/Worksheets/Sheet1.xml', SHEET.replaceAll('/', '\\')])
    assert.deepEqual(await read(zip([...partsOf(GOOD), { name, bytes: other }])), REFUSED, name);
});

test('names that lead out of the archive lead nowhere', async () => {
  const more = ['../../../tmp/x.xml', '/etc/passwd', 'C:\\x.xml', '__proto__'].map((name) => ({
    name,
    bytes: text('x'),
  }));
  assert.deepEqual(await read(zip([...partsOf(GOOD), ...more])), ['IKM', 80, 81]);
});

test('sizes and places that are those of ZIP64, or lie about the bytes, are refused', async () => {
  for (const at of [20, 42])
    assert.deepEqual(
      await read(withRecords((view, { central }) => view.setUint32(central + at, 0xffffffff, true))),
      REFUSED,
    );
  const overlapping = withRecords((view, { central }) => view.setUint32(central + 42, 0, true));
  assert.deepEqual(await read(overlapping), REFUSED);
});

test('a cell of numbers that holds none is a text, never the part of it that could be read', async () => {
  const target = async (content: string): Promise<unknown> =>
    (await read(withPart(/sheet1/, (xml) => xml.replace('<v>80</v>', `<v>${content}</v>`))))[1];
  for (const content of ['80,5', '0x50', '8 0', '80abc', '1.234,5', '-']) assert.equal(await target(content), content);
  for (const content of ['80', ' 80 ', '8e1', '+80.0', '.8E+2']) assert.equal(await target(content), 80, content);
  assert.equal(await target(''), null);
  for (const content of ['NaN', '1e400']) assert.equal(await target(content), '#NUM!');
  for (const content of ['8<!-- 0 -->5', '8&a;0', '<![CDATA[85]]>'])
    assert.ok(![8, 80, 800].includes((await target(content)) as number), content);
});

test('digits as text in a cell of percentages are no figure', async () => {
  const sheet = utils.aoa_to_sheet([
    ['Indikator', 'Target', 'Realisasi'],
    ['IKM', '0,8', '80%'],
  ]);
  for (const place of ['B2', 'C2']) (sheet[place] as { z?: string }).z = '0.00%';
  const book = utils.book_new();
  utils.book_append_sheet(book, sheet, 'Data');
  const bytes = new Uint8Array(write(book, { type: 'array', bookType: 'xlsx' }) as ArrayBuffer);
  assert.deepEqual(await read(bytes), ['IKM', '0,8 (?%)', '80%']);
});

test('ODS and XML of 2003 hold numbers in cells of numbers, or texts', async () => {
  const sheet = utils.aoa_to_sheet([
    ['Indikator', 'Target', 'Realisasi'],
    ['IKM', 80, 81],
  ]);
  const book = utils.book_new();
  utils.book_append_sheet(book, sheet, 'Data');
  const made = (type: BookType) => new Uint8Array(write(book, { type: 'array', bookType: type }) as ArrayBuffer);
  const ods = (value: string): Uint8Array =>
    withPart(/^content\.xml$/, (xml) => xml.replace('office:value="80"', `office:value="${value}"`), made('ods'));
  const xml = (value: string): Uint8Array => text(asText(made('xlml')).replace('>80</Data>', `>${value}</Data>`));
  assert.deepEqual(
    [await read(ods('80')), await read(xml('80'))],
    [
      ['IKM', 80, 81],
      ['IKM', 80, 81],
    ],
  );
  for (const value of ['80,5', '0x50', '80abc', '8 0']) {
    assert.ok(typeof (await read(ods(value)))[1] === 'string', value);
    assert.equal((await read(xml(value)))[1], value);
  }
  assert.equal((await read(xml('')))[1], null, 'nothing is not zero');
});

test('merged cells of HTML that reach down over thousands of others are refused, and those of a table are not', async () => {
  const header = '<tr><th>Unit</th><th>Target</th><th>Realisasi</th></tr>';
  const html = (rows: string): Uint8Array => text(`<table>${header}${rows}</table>`);
  for (const height of ['65534', '"65534"', "'6e4'", ' 0xffff'])
    assert.deepEqual(await read(html(`<tr><td rowspan=${height}>1</td></tr>`.repeat(20_000))), ['workbook/too-large']);
  const row = '<td>80</td><td>70</td></tr>';
  const unit = `<tr><td rowspan="10">Dinas</td>${row}${`<tr>${row}`.repeat(9)}`;
  const { sheets } = await readWorkbook(html(unit.repeat(500)));
  assert.deepEqual([sheets[0]?.sheet?.rowCount, sheets[0]?.sheet?.cell(4999, 0)], [5000, 'Dinas']);
});

test('formats of thousands of signs cost no time, and say what they say', async () => {
  const rows = Array.from({ length: 20_000 }, () => ['IKM', 0.5, 0.5]);
  const plain = writeXlsx([{ name: 'Data', rows: [['Indikator', 'Target', 'Realisasi'], ...rows] }]);
  const styled = withPart(/sheet1/, (xml) => xml.replace(/<c (r="[BC]\d+")><v>/g, '<c $1 s="1"><v>'), plain);
  const withFormat = (format: string): Uint8Array =>
    withPart(
      /styles/,
      (xml) =>
        xml
          .replace('<fonts', `<numFmts count="1"><numFmt numFmtId="170" formatCode="${format}"/></numFmts><fonts`)
          .replace('<xf numFmtId="0" fontId="1"', '<xf numFmtId="170" fontId="1"'),
      styled,
    );
  for (const [format, first] of [
    ['.'.repeat(2000), 0.5],
    [`${'.'.repeat(2000)}%`, 50],
    [`h${'.'.repeat(2000)}`, 0.5],
    ['hh:mm', '12:00'],
  ] as const) {
    const bytes = withFormat(format);
    const began = performance.now();
    assert.equal((await read(bytes))[1], first, format.slice(-9));
    assert.ok(performance.now() - began < 30_000, format.slice(-9));
  }
});

test('errors and times of day are what a workbook shows, in every format', async () => {
  const errors = [0x00, 0x07, 0x0f, 0x17, 0x1d, 0x24, 0x2a, 0x2b];
  const sheet = utils.aoa_to_sheet([['Jam', ...errors.map((code) => `Kolom ${code}`)], [0.5]]);
  sheet['A2'] = { t: 'n', v: 0.5, z: 'hh:mm' };
  errors.forEach((code, i) => (sheet[`${String.fromCharCode(66 + i)}2`] = { t: 'e', v: code }));
  sheet['!ref'] = 'A1:I2';
  const words = ['#NULL!', '#DIV/0!', '#VALUE!', '#REF!', '#NAME?', '#NUM!', '#N/A', '#GETTING_DATA'];
  for (const bookType of ['xlsx', 'xls', 'xlsb', 'xlml', 'ods'] as const) {
    const bytes = write({ SheetNames: ['Data'], Sheets: { Data: sheet } }, { type: 'array', bookType }) as ArrayBuffer;
    const { sheets } = await readWorkbook(new Uint8Array(bytes));
    const cells = [0, ...errors.keys()].map((_, i) => sheets[0]?.sheet?.cell(0, i));
    assert.deepEqual(
      cells.slice(0, bookType === 'ods' ? 1 : 9),
      bookType === 'ods' ? ['12:00'] : ['12:00', ...words],
      bookType,
    );
  }
});

test('blanks by a number alone do not fill the memory, and those of a text stay', async () => {
  const names = ['office', 'table', 'text'].map(
    (name) => ` xmlns:${name}="urn:oasis:names:tc:opendocument:xmlns:${name}:1.0"`,
  );
  const cell = (inside: string): string =>
    `<table:table-cell office:value-type="string"><text:p>${inside}</text:p></table:table-cell>`;
  const ods = (inside: string): Uint8Array =>
    text(
      `<?xml version="1.0"?><office:document${names.join('')} office:mimetype="application/vnd.oasis.opendocument.spreadsheet">` +
        `<office:body><office:spreadsheet><table:table table:name="A"><table:table-row>${cell('Indikator')}${cell('Target')}` +
        `</table:table-row><table:table-row>${cell(inside)}${cell('80')}</table:table-row></table:table>` +
        '</office:spreadsheet></office:body></office:document>',
    );
  assert.deepEqual((await read(ods('Indeks<text:s text:c="3"/>SPBE')))[0], 'Indeks   SPBE');
  for (const inside of ['<text:s text:c="500000000"/>', '<text:s text:c="1000"/>'.repeat(2000)])
    assert.deepEqual(await read(ods(`a${inside}b`)), ['workbook/too-large']);
});
