import { unzipSync, zipSync } from 'fflate';
import { zipDirectory } from '@takar/core/xlsx';
import { arrowBytes } from '@takar/table/files';
import { changed } from '../../fuzz/bytes.mjs';
import { workbookOf } from '../../fuzz/workbooks.mjs';

const text = (value) => new TextEncoder().encode(value);

const sheet = (rows, more = '') =>
  `<worksheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><dimension ref="A1:XFD1048576"/><sheetData><row r="1"><c r="A1" t="inlineStr"><is><t>Indikator</t></is></c><c r="B1" t="inlineStr"><is><t>Target</t></is></c></row>${rows}</sheetData>${more}</worksheet>`;

const cell = (place, value = 1) => `<row><c r="${place}"><v>${value}</v></c></row>`;

/** Zeros, a little more than a workbook may unpack to. */
const ZEROS = 201_000_000;

/** A workbook of one part that unpacks to so many zeros. */
const bomb = () => zipSync({ 'xl/workbook.xml': new Uint8Array(ZEROS) }, { level: 1 });

/** The same archive whose headers promise that many bytes of every part. */
function promising(archive, length) {
  const bytes = Uint8Array.from(archive);
  const view = new DataView(bytes.buffer);
  for (const { central, local } of zipDirectory(archive))
    for (const at of [central + 24, local + 22]) view.setUint32(at, length, true);
  return bytes;
}

const columns = {
  Indikator: ['IKM', 'Stunting', 'Jalan', null],
  Target: [80, 14.5, 100, 0],
  Lunas: [true, false, null, true],
};

/** Every length and offset of a small Arrow file in turn, as far too large and as negative. */
async function arrowsWithLengths() {
  const files = [];
  for (const format of ['file', 'stream']) {
    const good = await arrowBytes(columns, format);
    for (let at = 0; at + 4 <= good.length; at += 4)
      for (const value of [0x7fffffff, -1]) {
        const bytes = Uint8Array.from(good);
        new DataView(bytes.buffer).setInt32(at, value, true);
        files.push([`arrow ${format}, ${value} at ${at}`, 'a.arrow', bytes]);
      }
  }
  return files;
}

/**
 * Files that were found or thought of, as `[what, name, bytes, code]`: `code` is that of an issue they must give, where they
 * must give one. New ones are added, none is taken out.
 */
export async function* hostileFiles() {
  const good = workbookOf(sheet(cell('A2')));
  const zeros = bomb();
  yield ['a zip bomb', 'a.xlsx', zeros, 'workbook/too-large'];
  yield ['a zip bomb that promises a kilobyte', 'a.xlsx', promising(zeros, 1000), 'workbook/too-large'];
  yield ['a workbook cut off', 'a.xlsx', good.slice(0, good.length / 2), 'workbook/unreadable'];
  yield ['a zip without directory', 'a.xlsx', text('PK\u0003\u0004 and nothing else'), 'workbook/unreadable'];
  yield ['an encrypted zip', 'a.xlsx', encrypted(good), 'workbook/password'];
  yield ['a workbook with a bit turned', 'a.xlsx', turned(), 'workbook/unreadable'];
  yield ['a comma within a number', 'a.xlsx', workbookOf(sheet(cell('B2', '80,5') + cell('B3', '0x50'))), null];
  yield ['a cell far to the right', 'a.xlsx', workbookOf(sheet(cell('XFD3'))), null];
  yield ['a cell far below', 'a.xlsx', workbookOf(sheet(cell('A1048576'))), null];
  yield ['a cell beyond the last row', 'a.xlsx', workbookOf(sheet(cell('A99999999'))), 'workbook/too-large'];
  yield ['a cell beyond the last column', 'a.xlsx', workbookOf(sheet(cell('ZZZZ2'))), 'workbook/too-large'];
  yield ['a number that is none', 'a.xlsx', workbookOf(sheet(cell('B2', 'NaN') + cell('B3', '1e999'))), null];
  yield [
    'merged blocks over everything',
    'a.xlsx',
    workbookOf(sheet(cell('A1048576'), `<mergeCells>${'<mergeCell ref="A1:XFD1048576"/>'.repeat(5000)}</mergeCells>`)),
    'workbook/too-large',
  ];
  yield [
    'a text that many cells share',
    'a.xlsx',
    workbookOf(
      sheet(Array.from({ length: 2000 }, (_, i) => `<row><c r="A${i + 2}" t="s"><v>0</v></c></row>`).join('')),
      {
        strings: `<sst><si><t>${'x'.repeat(32_000)}</t></si></sst>`,
      },
    ),
    null,
  ];
  yield [
    'entities within entities',
    'a.xlsx',
    workbookOf(
      `<!DOCTYPE a [<!ENTITY b "${'x'.repeat(1000)}"><!ENTITY c "${'&b;'.repeat(1000)}">]>${sheet(cell('A2', '&c;&c;&c;'))}`,
    ),
    null,
  ];
  yield [
    'a page that spans columns without end',
    'a.xls',
    text('<table><tr><th>Indikator<th>Target<tr><td colspan=999999999>1<td>2</table>'),
    'workbook/no-table',
  ];
  yield ['JSON deeper than any stack', 'a.json', text('['.repeat(1_000_000)), 'source/invalid-json'];
  yield ['JSON that is deep and whole', 'a.json', text('{"children":['.repeat(200_000) + ']}'.repeat(200_000)), null];
  yield ['a quote that never closes', 'a.csv', text(`A;B\n"${'x\n'.repeat(1e6)}`), 'source/unclosed-quote'];
  yield ['a line that never ends', 'a.csv', text('A;B\n' + 'x'.repeat(3e6)), null];
  yield ['a header of thirty thousand columns', 'a.csv', text(`${'Target;'.repeat(30_000)}\n1;2\n`), null];
  yield [
    'a header of a hundred thousand columns',
    'a.csv',
    text(`${'Target;'.repeat(100_000)}\n1;2\n`),
    'source/line-too-long',
  ];
  yield [
    'a mark behind a figure on a page',
    'a.xls',
    text(
      '<table><tr><th>Indikator</th><th>Target</th><th>Realisasi</th></tr><tr><td>A</td><td>100</td><td>80<sup>1</sup></td></tr></table>',
    ),
    null,
  ];
  yield [
    'a raised mark behind a figure',
    'a.xlsx',
    workbookOf(
      '<worksheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><sheetData><row r="1"><c r="A1" t="inlineStr"><is><t>Target</t></is></c><c r="B1" t="inlineStr"><is><t>Realisasi</t></is></c></row><row r="2"><c r="A2"><v>100</v></c><c r="B2" t="s"><v>0</v></c></row></sheetData></worksheet>',
      {
        strings:
          '<sst xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><si><r><t>80</t></r><r><rPr><vertAlign val="superscript"/></rPr><t>1</t></r></si></sst>',
      },
    ),
    null,
  ];
  yield ['tags without end between digits', 'a.xls', text(`<table><tr><td>1${'<b>'.repeat(300_000)}2</table>`), null];
  yield ['no bytes', 'a.csv', text(''), null];
  yield [
    'a list that claims a milliard entries',
    'a.arrow',
    changed(await arrowBytes(columns), [{ kind: 'int32', at: 0.958, to: 1, value: 923_211_197 }]),
    null,
  ];
  yield ['a file that begins as Parquet', 'a.parquet', text('PAR1 and nothing else'), 'source/invalid-parquet'];
  yield* await arrowsWithLengths();
}

/** A workbook whose parts are stored as they are, with another digit in a cell. */
function turned() {
  const bytes = zipSync(unzipSync(workbookOf(sheet(cell('A2', 80)))), { level: 0 });
  bytes[Buffer.from(bytes).indexOf('<v>80</v>') + 3] = 0x39;
  return bytes;
}

/** The same archive with the flag of an encrypted entry in every header. */
function encrypted(archive) {
  const bytes = Uint8Array.from(archive);
  for (const { central, local } of zipDirectory(archive)) {
    bytes[central + 8] |= 1;
    bytes[local + 6] |= 1;
  }
  return bytes;
}
