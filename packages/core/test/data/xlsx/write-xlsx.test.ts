import assert from 'node:assert/strict';
import { test } from 'node:test';
import { writeXlsx } from '#src/data/xlsx/index.js';
import { columnName } from '#src/data/xlsx/sheet-xml.js';
import { sheetNames } from '#src/data/xlsx/sheet-names.js';
import { crc32 } from '#src/data/xlsx/zip.js';

const textOf = (bytes: Uint8Array): string => new TextDecoder().decode(bytes);

test('the checksum is that of the standard', () => {
  assert.equal(crc32(new TextEncoder().encode('123456789')), 0xcbf43926);
});

test('columns are named as spreadsheets name them', () => {
  assert.deepEqual([0, 25, 26, 51, 52, 701, 702, 16_383].map(columnName), ['A', 'Z', 'AA', 'AZ', 'BA', 'ZZ', 'AAA', 'XFD']);
});

test('names of sheets are what tabs can hold, each once', () => {
  assert.deepEqual(sheetNames(['TW I/2026', 'tw i 2026', '', "'x'", 'a'.repeat(40), 'A'.repeat(40)]), [
    'TW I 2026',
    'tw i 2026 (2)',
    'Sheet3',
    'x',
    'a'.repeat(31),
    `${'A'.repeat(27)} (2)`,
  ]);
});

test('text never becomes markup or a formula, figures keep every digit', () => {
  const rows = [['=HYPERLINK("x")', '<b>&"', 'bel\u0007', '_x0041_', 1e-7, 98.13, true, null, NaN]];
  const xml = textOf(writeXlsx([{ name: '<Dinas & "A">', rows, headerRows: 0 }]));
  assert.match(xml, /<sheet name="&lt;Dinas &amp; &quot;A&quot;&gt;"/);
  assert.match(xml, /t="inlineStr"><is><t xml:space="preserve">=HYPERLINK\(&quot;x&quot;\)<\/t>/);
  assert.match(xml, /&lt;b&gt;&amp;&quot;/);
  assert.match(xml, /bel_x0007_/);
  assert.match(xml, /_x005F_x0041_/);
  assert.match(xml, /<v>1e-7<\/v>.*<v>98\.13<\/v>.*t="b"><v>1<\/v>/);
  assert.doesNotMatch(xml, /NaN|<f>/);
});

test('the same rows are the same bytes', () => {
  const once = (): Uint8Array => writeXlsx([{ name: 'a', rows: [['Å', '𝔘', '\ud800']] }]);
  assert.deepEqual(once(), once());
});

test('a workbook without sheets is a mistake of the caller', () => {
  assert.throws(() => writeXlsx([]), /no sheet/);
});
