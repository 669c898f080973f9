import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { RawCell } from '@takar/core';
import { sheetXml } from '#src/data/xlsx/sheet-xml.js';

const xmlOf = (rows: readonly (readonly RawCell[])[], headerRows = 1): string =>
  new TextDecoder().decode(sheetXml(rows, headerRows).bytes);
const widthsOf = (rows: readonly (readonly RawCell[])[]): number[] =>
  [...xmlOf(rows).matchAll(/<col min="(\d+)" max="\1" width="(\d+)" customWidth="1"\/>/g)].map(([, , width]) => Number(width));

test('a column is as wide as its longest text, within limits', () => {
  assert.deepEqual(widthsOf([['Indikator', 'a', null, 12345678.5, true]]), [11, 8, 8, 12, 8]);
  assert.deepEqual(widthsOf([['a'], ['a'.repeat(57)]]), [59]);
  assert.deepEqual(widthsOf([['a'.repeat(59), '', '1234567']]), [60, 8, 9]);
  assert.deepEqual(widthsOf([['a'], ['a', 'b'.repeat(20)]]), [8, 22], 'rows may be of several lengths');
  assert.deepEqual(widthsOf([]), []);
});

test('only the first 200 rows tell how wide a column is', () => {
  const rows = Array.from({ length: 202 }, (_, row): RawCell[] => [row === 199 ? 'a'.repeat(30) : row === 200 ? 'a'.repeat(40) : 'a']);
  assert.deepEqual(widthsOf(rows), [32]);
  assert.equal(sheetXml(rows, 1).rows, 202);
});

test('rows of the header are styled and stay while the others scroll', () => {
  const rows = [['a', 1, true], ['b', 2, null], ['c', 3, false]] as const;
  const two = xmlOf(rows, 2);
  assert.match(two, /<sheetView workbookViewId="0"><pane ySplit="2" topLeftCell="A3" activePane="bottomLeft" state="frozen"\/><\/sheetView>/);
  assert.match(two, /<row r="1"><c r="A1" s="1" t="inlineStr">.*<c r="B1" s="1"><v>1<\/v><\/c><c r="C1" s="1" t="b"><v>1<\/v><\/c><\/row>/);
  assert.match(two, /<row r="2"><c r="A2" s="1" t="inlineStr">.*<c r="B2" s="1"><v>2<\/v><\/c><\/row>/);
  assert.match(two, /<row r="3"><c r="A3" t="inlineStr"><is><t xml:space="preserve">c<\/t><\/is><\/c><c r="B3"><v>3<\/v><\/c><c r="C3" t="b"><v>0<\/v><\/c><\/row>/);
  const none = xmlOf(rows, 0);
  assert.doesNotMatch(none, /pane|s="1"/);
  assert.match(none, /<sheetViews><sheetView workbookViewId="0"><\/sheetView><\/sheetViews><cols>/);
});

test('a cell holds what a workbook can hold', () => {
  const long = 'a'.repeat(32_768);
  assert.match(xmlOf([[long]], 0), />a{32767}</);
  assert.doesNotMatch(xmlOf([[long]], 0), /a{32768}/);
  assert.match(xmlOf([['', null, Infinity, NaN, -0.5]], 0), /<row r="1"><c r="E1"><v>-0\.5<\/v><\/c><\/row>/);
  assert.match(xmlOf([], 1), /<\/sheetViews><sheetData><\/sheetData><\/worksheet>$/);
});
