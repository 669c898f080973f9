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
