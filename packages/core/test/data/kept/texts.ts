import { EN, ID, readCsv, readJson, writeCsv, type RawCell } from '@takar/core';
import type { Scenarios } from '../../kept/scenarios.js';
import { sheetLines } from './told.js';
import { plainAt } from '../../support/sources.js';

type Options = Parameters<typeof readCsv>[1];

const csv = (bytes: string | readonly number[], options: Partial<Options> = {}): unknown =>
  sheetLines(readCsv(typeof bytes === 'string' ? new TextEncoder().encode(bytes) : Uint8Array.from(bytes), { messages: ID, ...options }));
const json = (value: unknown, messages = ID): unknown => sheetLines(readJson(typeof value === 'string' ? value : JSON.stringify(value), { messages }));

const wide = (text: string, big: boolean): number[] =>
  [...text].flatMap((letter) => Array.from(letter, (_, i) => letter.charCodeAt(i))).flatMap((code) => (big ? [code >> 8, code & 255] : [code & 255, code >> 8]));
/** UTF-16 with a letter beyond its units, and lone halves of such letters. */
const wideBytes = (text: string, big: boolean): number[] => {
  const units = Array.from({ length: text.length }, (_, i) => text.charCodeAt(i));
  return units.flatMap((code) => (big ? [code >> 8, code & 255] : [code & 255, code >> 8]));
};
const latin = (...bytes: readonly number[]): number[] => [97, 59, 98, 10, ...bytes, 59, 49, 10];

/** Beginnings of UTF-8 sequences that are valid, and others that only look so. */
const SEQUENCES = [
  ...[[0xc2, 0x80], [0xc1, 0xbf], [0xdf, 0xbf], [0xe0, 0xa0, 0x80], [0xe0, 0x9f, 0xbf], [0xed, 0x9f, 0xbf], [0xed, 0xa0, 0x80]],
  ...[[0xef, 0xbf, 0xbd], [0xf0, 0x90, 0x80, 0x80], [0xf0, 0x8f, 0xbf, 0xbf], [0xf4, 0x8f, 0xbf, 0xbf], [0xf4, 0x90, 0x80, 0x80]],
  ...[[0xf5, 0x80, 0x80, 0x80], [0xe2, 0x82], [0xe2, 0x28, 0xa1], [0xe2, 0x82, 0x28], [0x80], [0xff], [0xf0, 0x90, 0x28, 0x80], [0xf1, 0x80, 0x80, 0xc0]],
];

const FILES = [
  ...[[0x50, 0x4b, 0x03, 0x04], [0x50, 0x4b, 0x05, 0x06], [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1], [0x25, 0x50, 0x44, 0x46, 0x2d]],
  ...[[0x1f, 0x8b], [0x37, 0x7a, 0xbc, 0xaf, 0x27, 0x1c], [0x52, 0x61, 0x72, 0x21, 0x1a, 0x07], [0x50, 0x41, 0x52, 0x31]],
  ...[[0x41, 0x52, 0x52, 0x4f, 0x57, 0x31], [0x89, 0x50, 0x4e, 0x47], [0xff, 0xd8, 0xff], [0x53, 0x51, 0x4c, 0x69, 0x74, 0x65, 0x20, 0x66]],
  ...[[97, 8, 98], [97, 9, 11, 13, 26, 27, 98], [97, 14], [97, 31], [97, 127], [97, 32]],
];

const JSON_TEXTS = [
  ...['', '  \n', '\ufeff[]', '{', '[1,', '[1,]', '{"a":1,}', '{"a" 1}', '{a:1}', '[1 2]', '{"a":1 "b":2}', '"a', '"a\u0001"', '"a\\x"', '"\\u12g4"', '"\\u1234"'],
  ...['"\\"', 'tru', 'true', 'nul', 'null x', '01', '-', '1.', '1e', '1e5', '[[]', '[[]]]', '{}}', '[{"a":[1,{"b":null}]}', "{'a':1}", '[1]\n\n x', '{"a"\n:\n1\n,\n}', ' <!doctype html>', '<html>', '<b>', '//x'],
  ...['[,]', '{,}', '[1,,2]', '[\t]', '[]', '{}', '7', '"a"', '[[]]', '[{}]'],
];

const TABLES: readonly unknown[] = [
  [{ a: 1, b: 'x' }, { b: null, c: true }, 7, { __proto__: 1, d: [1, { e: 2 }], f: { g: 1 } }],
  { data: [{ a: 1 }] },
  { records: [{ a: 1 }] },
  { result: { records: [{ a: 1 }], fields: [{ id: '_id' }, { id: 'a' }] } },
  { rows: [{ a: 1 }, { a: 2 }] },
  { headers: ['a', 'b'], rows: [[1, 2], [3], 'x', [4, 5, 6]] },
  { columns: [{ title: 'A' }, { data: 'b' }], data: [[1, 2]] },
  { fields: [{ name: 'a' }, { id: 'b' }], records: [[1, 2]] },
  { headers: [1, 2], rows: [[1, 2]] },
  [['a', 'b'], [1, 2], [3]],
  [['a', 1], [1, 2]],
  [{ unit: 'A', rows: [{ x: 1 }, { x: 2, unit: 'sendiri' }] }, { unit: 'B', rows: [] }, { unit: 'C' }, { unit: 'D', rows: [{ y: 3 }, 5] }],
  { lain: [{ a: 1 }], x: 1 },
  { a: 1, b: { c: 2 } },
  {},
  [],
  [1, 2],
  [[]],
  'x',
  null,
  [{ A: 1, 'a ': 2, '': 3 }],
];

const WRITTEN: readonly (readonly RawCell[])[] = [
  ['teks', 'a;b', 'a,b', 'a\tb', 'a|b', 'kata "kutip"', ' tepi', 'tepi ', 'dua\nbaris', 'balik\r'],
  ['=1+1', '+a', '-a', '-5', '+5', '- 5 %', '-Rp 5', '+Rp. 5.000', '@a', '\ta', '＝1', '－5', "'x", '\u0000a\u0007', '-5 orang'],
  [1.5, -0, 1e21, 1e-7, 1.25e-10, NaN, Infinity, -2.5, true, false, null, ''],
  [],
];

export const TEXT_SCENARIOS: Scenarios = {
  'separators': () => ['a;b\n1,5;2\n', 'a,b\n"1,5",2\n', 'a\tb\n1\t2', 'a|b\n1|2', 'a\n1\n2', 'sep=|\na|b\n1;2|3', 'sep=;\r\na;b\r1;2', 'a;b,c\n1;2,3\n4;5,6', 'a;b;c\n1,2\n3,4\n', '"a;b";c\n1;2'].map((text) => csv(text)),
  'quotes, line ends and blank lines': () => csv('a;b;c\r\n"x ""y""";"dua\nbaris";"tutup"x\r\r\n;;\n  ; ;\n1;2;3\n"a" ;"";" "\n'),
  'rows that do not fit': () => [csv('a;b;c\n1;2\n1;2;3;\n1;2;3;4\n1\n'), csv('a;b;;\n1;2\n1;2;3;4;5\n1\n', { messages: EN })],
  'headers below titles, over two lines, over column numbers': () => [
    csv('Judul laporan\n\nIndikator;Target;;Realisasi\n;K;Rp;\nA;1;2;3\n'),
    csv('Indikator;Target;Realisasi\n1;2;3=2/1\nA;80;90\n'),
    csv('Indikator;Target;Realisasi\n(1);(2);(3)\n1;80;90\n'),
    csv('Indikator;Target;\n;2024;2025\nA;1;2\n'),
    csv('Indikator;Target;\n;5;6\nA;1;2\n'),
    csv(Array.from({ length: 13 }, (_, i) => `Judul ${i}`).join('\n') + '\na;b\n1;2\n', { messages: EN }),
    csv('a;a;b;;\n1;2;3;;4\n'),
  ],
  'encodings': () => [
    csv([0xef, 0xbb, 0xbf, 97, 59, 98, 10, 49, 59, 50]),
    csv([0xff, 0xfe, ...wide('a;b\né;€\n', false)]),
    csv([0xfe, 0xff, ...wide('a;b\né;1\n', true)]),
    csv(wideBytes('abcd;e\n1;2\n', false)),
    csv(wideBytes('abcd;e\n1;2\n', true)),
    csv(wideBytes('a;b\n😀\ud800;\udc00\ud83d\n', false), { encoding: 'utf-16le' }),
    csv(wideBytes('a;b\nßx;\u0800\n', true), { encoding: 'utf-16be' }),
    csv([97, 59, 98, 10, 0xe9, 59, 0x80], { encoding: 'windows-1252' }),
    csv([97, 59, 98, 10, 0xe9, 59, 0x80], { encoding: 'utf-8' }),
    csv([97, 59, 98, 10, 0xe9, 59, 0x80], { messages: EN }),
  ],
  'bytes of Windows-1252': () => csv(latin(...Array.from({ length: 32 }, (_, i) => 0x80 + i), 0xa0, 0xff)),
  'bytes of UTF-8, valid and not': () => SEQUENCES.map((bytes) => csv(latin(...bytes))),
  'long texts in both encodings': () =>
    [0, 1, 2].map((shift) => {
      const text = `a;b\n${'x'.repeat(4094 - shift)}€${'y'.repeat(5000)};1\n`;
      const { sheet } = readCsv(new TextEncoder().encode(text), { messages: ID });
      return [String(sheet?.cell(0, 0)).length, String(sheet?.cell(0, 0)).slice(4090, 4098), sheet?.cell(0, 1)];
    }),
  'files that are no text': () => FILES.map((bytes) => (csv(bytes) as { issues: unknown }).issues),
  'pages in place of data': () => ['<!DOCTYPE html><p>', ' <html>', '<!-- x --> <body>', '<script>', '<b>a;b', 'a<html>;b\n1;2'].map((text) => csv(text, { messages: EN })),
  'nothing': () => ['', ' \n\t\n', '\ufeff', 'a;b', 'a;b\n'].map((text) => csv(text)),
  'records that are too long, and quotes that never close': () => [
    csv('a;b\n1;22\n', { limit: 4 }),
    csv('a;b\n1;222\n', { limit: 4 }),
    csv('abcde;f\n1;2\n', { limit: 4 }),
    csv('a;b\n1;"2\n3;4\n'),
    csv('a;b\n1;2\n"x;y\n', { messages: EN }),
    csv('a;"b\n1;2\n'),
  ],
  'a separator and cells outside': () => {
    const { sheet } = readCsv(new TextEncoder().encode('a:b\n1:2\n'), { messages: ID, separator: ':' });
    return [sheet?.cell(0, 1), sheet?.cell(1, 0), sheet?.cell(-1, 0), sheet?.cell(0, 2), sheet?.cell(0, -1), plainAt(sheet, 0, 0, ','), plainAt(sheet, 0, 5, ',')];
  },
  'figures without making texts': () => {
    const texts = ['12', '-5', '1,5', '1.5', '1.234', '1,234', '1.234,5', '', '-', ' 5', '5 ', '"5"', '5%', '+5', '007', '0,50', ',5', '5,', '123456789012345', '1234567890123456', '1,2,3', '-0', '--5', '1,234567890123'];
    const { sheet } = readCsv(new TextEncoder().encode(`a;b\n${texts.join(';1\n')};1\n`), { messages: ID });
    return texts.map((text, row) => `${text}: ${plainAt(sheet, row, 0, ',')} ${plainAt(sheet, row, 0, '.')}`);
  },
  'texts that repeat': () => {
    const words = Array.from({ length: 400 }, (_, i) => `${'p'.repeat(i % 100)}${i % 7}`);
    const { sheet } = readCsv(new TextEncoder().encode(`a;b\n${words.map((word) => `${word};x`).join('\n')}\n`), { messages: ID });
    return words.every((word, row) => sheet?.cell(row, 0) === word);
  },
  'JSON that is none, or no table': () => JSON_TEXTS.map((text) => [text, json(text)]),
  'JSON that is none, in English': () => [json('[1,\n x]', EN), json('7', EN), json('', EN)],
  'tables in JSON': () => TABLES.map((value) => json(value)),
  'JSON that is deeper than a stack': () => json(`${'['.repeat(20_000)}${']'.repeat(19_999)}`),
  'CSV as it is written': () => [
    writeCsv(WRITTEN),
    writeCsv(WRITTEN, { separator: ';', decimal: ',', bom: true, lineEnd: '\n' }),
    writeCsv(WRITTEN.slice(0, 1), { separator: '\t' }),
    writeCsv(WRITTEN.slice(0, 1), { separator: '|' }),
  ],
};
