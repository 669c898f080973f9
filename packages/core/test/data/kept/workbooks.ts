import { writeXlsx, zip, zipDirectory, zipPacked } from '@takar/core/xlsx';
import type { Scenarios } from '../../kept/scenarios.js';

/** The bytes of an archive as text, those that are no letters in brackets. */
const shown = (bytes: Uint8Array): string[] =>
  Array.from(bytes, (byte) => (byte >= 32 && byte < 127 ? String.fromCharCode(byte) : `[${byte}]`))
    .join('')
    .split(/(?=PK\[)/);

const LONG = 'p'.repeat(32_768);
const ROWS = [
  ['Kepala', 'a<b>&"\'', null, true, 'é€😀\ud800', '_x0041_', 'bel\u0007\u000b\ufffe'],
  [1, -0.5, 1e-7, NaN, Infinity, false, ''],
  ['=1+1', 'x'.repeat(70), ' tepi '],
];

export const WORKBOOK_SCENARIOS: Scenarios = {
  'a workbook of two sheets': () => shown(writeXlsx([{ name: 'TW I/2026', rows: ROWS }, { name: 'tw i 2026', rows: [], headerRows: 0 }])),
  'a workbook with two header rows and wide rows': () =>
    shown(writeXlsx([{ name: '', rows: [Array.from({ length: 28 }, (_, i) => i), ['b'], ['c']], headerRows: 2 }])).filter((part) => part.includes('sheetData')),
  'a workbook with long text and many rows': () => {
    const bytes = writeXlsx([{ name: 'x', rows: [[LONG], ...Array.from({ length: 300 }, (_, i) => [i < 199 ? 'a' : 'abcdefghijkl'])] }]);
    const text = shown(bytes).find((part) => part.includes('sheetData')) ?? '';
    return [bytes.length, /<cols>.*<\/cols>/.exec(text)?.[0], (/p+/.exec(text.slice(text.indexOf('<sheetData>')))?.[0] ?? '').length];
  },
  'no sheet': () => writeXlsx([]),
  'archives and their directories': () => {
    const bytes = zip([{ name: 'é.txt', bytes: new Uint8Array([1, 2, 3]) }, { name: 'kosong', bytes: new Uint8Array(0) }]);
    const read = (of: Uint8Array) => [...zipDirectory(of)];
    const records = read(bytes);
    const beside = Uint8Array.from([...bytes, 0, 0, 7]);
    return [
      shown(bytes),
      records,
      records.map((record) => zipPacked(bytes, record)),
      read(bytes.slice(0, -1)),
      read(new Uint8Array(5)),
      read(beside),
      [4, 8, 10, 12, 14, 16, 17, 20].map((from) => read(Uint8Array.from(bytes, (byte, i) => (i === bytes.length - 22 + from ? byte ^ 255 : byte)))),
    ];
  },
};
