import assert from 'node:assert/strict';
import { test } from 'node:test';
import { assertSame, wholeAnswer } from './same-in-parts.js';

const HEADER = 'Indikator;Polaritas;Periode;Unit;Satuan;Target;Realisasi;Bobot';

/** Rows enough that the file is read in parts: the first waits for what tells columns apart. */
const ROWS = 1500;

function file(row: (i: number) => string, { header = HEADER, rows = ROWS, end = '\n' } = {}): string {
  return [header, ...Array.from({ length: rows }, (_, i) => row(i))].join(end) + end;
}

const utf8 = (text: string): Uint8Array => new TextEncoder().encode(text);
const windows = (text: string): Uint8Array =>
  Uint8Array.from(text, (letter) => ({ '–': 0x96, é: 0xe9 })[letter] ?? letter.charCodeAt(0));
const utf16 = (text: string): Uint8Array => {
  const bytes = new Uint8Array(2 + 2 * text.length);
  bytes.set([0xff, 0xfe]);
  for (let i = 0; i < text.length; i += 1) bytes.set([text.charCodeAt(i) & 255, text.charCodeAt(i) >> 8], 2 + 2 * i);
  return bytes;
};

const plain = (i: number): string =>
  `Indikator ${i};${i % 3 === 0 ? 'minimalkan' : 'maksimalkan'};202${4 + (i % 3)}-Q${1 + (i % 4)};Dinas ${i % 7};%;${80 + (i % 9)};${i % 120};${i % 5}`;
const late = (i: number, usual: string, other: string): string => (i > ROWS - 5 ? other : usual);
const row = (target: string, realisation: string, { period = '2025', weight = '1', name = 'IKM' } = {}): string =>
  `${name};max;${period};Dinas;indeks;${target};${realisation};${weight}`;

const FILES: Readonly<Record<string, Uint8Array>> = {
  'plain rows of several units and periods': utf8(file(plain)),
  'a second header in another order, and the first one again': utf8(
    file((i) =>
      i === 700
        ? 'Indikator;Polaritas;Periode;Unit;Satuan;Realisasi;Target;Bobot'
        : i === 1400
          ? HEADER
          : row('80', `${i}`),
    ),
  ),
  'a second header of a table with a column a period': utf8(
    file(
      (i) =>
        i === 700
          ? 'Indikator;Polaritas;Tahun;Realisasi TW1;Target TW1;Realisasi TW2;Target TW2'
          : `IKM ${i};max;2025;80;${i};90;${i}`,
      { header: 'Indikator;Polaritas;Tahun;Target TW1;Realisasi TW1;Target TW2;Realisasi TW2' },
    ),
  ),
  'weights in two ways, far from each other': utf8(
    file((i) => row('80', '75', { weight: i === 0 ? '50%' : i === ROWS - 1 ? '0,5' : '0' })),
  ),
  'lines that end in CRLF': utf8(file(plain, { end: '\r\n' })),
  'lines that end in CR': utf8(file(plain, { end: '\r' })),
  'a byte order mark': utf8(`\ufeff${file(plain)}`),
  'UTF-16 with its mark, and pairs of surrogates': utf16(file((i) => row('80', `${i}`, { name: `IKM 😀 ${i}` }))),
  'Windows-1252 that shows only at the end': windows(
    file((i) => row('80', '75', { name: late(i, 'IKM', 'Café – 1'), period: late(i, '2025', 'tahun – 2025') })),
  ),
  '1.234 decided by decimal commas that come last': utf8(
    file((i) => row(late(i, '1.234', '1.500,5'), late(i, '1.100', '12,5'))),
  ),
  '1.234 decided by decimal points that come last': utf8(
    file((i) => row(late(i, '1.234', '1,500.5'), late(i, '1.100', '12.5'))),
  ),
  '1.234 of one column decided by the other, and of the table': utf8(
    file((i) => row('1.234', '1.100', { weight: late(i, '1', '2.5') })),
  ),
  'as many decimal commas as points': utf8(
    file((i) => row(i === 3 ? '1,5' : '1.234', late(i, '1.100', i === ROWS - 1 ? '2.5' : '3'))),
  ),
  'nothing but ambiguous cells': utf8(file(() => row('1.234', '1.100'))),
  'ambiguous cells beside counts and partners': utf8(
    file((i) => `IKM;max;2025;Dinas;${i % 2 ? 'orang' : '%'};${i % 3 ? '1.234' : '3,88'};${i % 5 ? '3.666' : '1.2'};1`),
  ),
  'every way to have no value': utf8(
    file((i) =>
      row(
        ['80', '', '-', 'n/a', 'belum rilis', '0'][i % 6] ?? '',
        ['75', '', '–', 'tidak berlaku', '1e99', 'abc'][i % 6] ?? '',
      ),
    ),
  ),
  'ranges and bounds that come last': utf8(file((i) => row(late(i, '80', '1.200-1.300'), late(i, '75', '< 1.234')))),
  'ranges in one part only': utf8(file((i) => row(i === 2 ? '80-90' : '80', '85'))),
  'grades, and grades beside numbers': utf8(
    file((i) => row(['BB', 'A (80,5)', '90', 'WTP'][i % 4] ?? '', ['A', 'BB (79)', 'A', 'WDP'][(i >> 1) % 4] ?? '')),
  ),
  'thousands beside units': utf8(file((i) => row('1000', late(i, '900', '900000')))),
  'quoted line breaks, separators and quotes': utf8(
    file((i) => row('80', '75', { name: `"Indikator; ""${i}""\nbaris kedua\r\nketiga"` })),
  ),
  'a quote in the middle of a cell': utf8(file((i) => row('80', '75', { name: i % 2 ? 'Pipa 5"' : 'IKM' }))),
  'ragged rows, blank rows and rows of nothing but separators': utf8(
    file((i) =>
      i % 50 === 7
        ? 'satu;dua'
        : i % 50 === 9
          ? ''
          : i % 50 === 11
            ? ';;;;;;;'
            : i % 50 === 12
              ? `${plain(i)};lebih`
              : plain(i),
    ),
  ),
  'blank rows without end': utf8(file(plain, { rows: 600 }) + ';;;;;;;\n'.repeat(3000)),
  'more ragged rows than are listed': utf8(file((i) => (i % 4 === 0 ? plain(i) : 'satu;dua'), { rows: 3000 })),
  'totals between the rows': utf8(file((i) => (i % 100 === 99 ? 'Jumlah;;;;;100;90;' : plain(i)))),
  'repeated headers with numbers of columns, and remarks': utf8(
    file((i) =>
      i % 50 === 47
        ? HEADER
        : i % 50 === 48
          ? '1;2;3;4;5;6;7;8'
          : i % 50 === 49
            ? ';;;Keterangan: sementara;;;;'
            : plain(i),
    ),
  ),
  'periods that are none, some in many rows': utf8(
    file((i) => row('80', '75', { period: i % 10 === 0 ? 'kapan-kapan' : late(i, '2025', 'nanti') })),
  ),
  'weights that cannot be read, some in many rows': utf8(
    file((i) => row('80', '75', { weight: i % 10 === 0 ? 'besar' : late(i, '1', 'kecil') })),
  ),
  'more cells that cannot be read than are told': utf8(
    file((i) => row(i % 2 ? 'abc' : '80', i % 3 ? '80-1.234' : 'x y z'), { rows: 4000 }),
  ),
  'polarities and other names that are unknown': utf8(
    file((i) => `IKM;${i % 2 ? 'naik' : 'entah'};2025;Dinas;%;80;75;1`),
  ),
  'rows of ratios': utf8(
    file((i) => `IKM;max;2025;${i};${i % 3 ? i + 7 : ''};80;%`, {
      header: 'Indikator;Polaritas;Periode;Pembilang;Penyebut;Target;Satuan',
    }),
  ),
  'a column a quarter': utf8(
    file((i) => `IKM ${i};max;${i};80;75;60;1.234;90;91,5`, {
      header: 'Indikator;Polaritas;No;Target TW1;Realisasi TW1;Target TW2;Realisasi TW2;Target TW3;Realisasi TW3',
    }),
  ),
  'a unit column that holds units of measure': utf8(
    file((i) => `IKM;max;2025;${i % 2 ? 'orang' : '%'};80;1.234`, {
      header: 'Indikator;Polaritas;Periode;Unit;Target;Realisasi',
    }),
  ),
  'a status column': utf8(
    file((i) => `IKM;max;2025;${['', 'tidak berlaku', 'belum rilis'][i % 3]};80;${i % 2 ? '75' : ''}`, {
      header: 'Indikator;Polaritas;Periode;Status;Target;Realisasi',
    }),
  ),
  'columns without header, twice the same header, title lines': utf8(
    `Capaian Kinerja\n\n${file((i) => `${plain(i)};x;y;z`, { header: `${HEADER};;Catatan;catatan` })}`,
  ),
  'the years of several versions of a policy': utf8(file((i) => row('80', '75', { period: `${1990 + (i % 40)}` }))),
  'a header alone': utf8(`${HEADER}\n`),
  'a header and totals alone': utf8(`${HEADER}\nJumlah;;;;;100;90;\n`),
  'no column of targets': utf8(file((i) => `IKM;${i}`, { header: 'Indikator;Realisasi' })),
};

for (const [name, bytes] of Object.entries(FILES)) {
  test(`in parts as a whole: ${name}`, async () => {
    const sizes = [997, 20_011];
    const parts = await Promise.all(sizes.map((size) => assertSame(bytes, size)));
    if (bytes.length > 60_000) assert.ok(Math.max(...parts) > 3, `${parts.join(', ')} parts`);
  });
}

const REFUSED: Readonly<Record<string, Uint8Array>> = {
  'an empty file': utf8(''),
  'nothing but blanks': utf8('\n  \n\n'),
  'a quote that never closes': utf8(`${file(plain)}"${file(plain)}`),
  'a quote that never closes in a line beyond the limit': utf8(`${file(plain)}"${file(plain, { rows: 20_000 })}`),
  'a line beyond the limit in the middle': utf8(`${file(plain)}${'x'.repeat(1_000_100)}\n${file(plain)}`),
  'a workbook': Uint8Array.from([0x50, 0x4b, 3, 4, ...new Array<number>(300).fill(7)]),
  'a page of a login': utf8('<!doctype html><html><body></body></html>'),
};

for (const [name, bytes] of Object.entries(REFUSED)) {
  test(`refused in parts as a whole: ${name}`, async () => {
    assert.ok(!('rows' in wholeAnswer(bytes)));
    await assertSame(bytes, 4096);
  });
}

const ASKED = {
  'a notation': { numbers: 'en' },
  'a polarity for rows that state none': { polarity: 'minimise' },
  'other names of columns': { map: { Bobot: 'cap' } },
  'a year': { year: 2026 },
  'an encoding': { encoding: 'windows-1252' },
  'a separator': { separator: ';' },
} as const;

for (const [name, options] of Object.entries(ASKED)) {
  test(`in parts as a whole, asked for ${name}`, async () => {
    const bytes = utf8(file((i) => `Indikator –;${i % 2 ? 'max' : ''};TW ${1 + (i % 4)};Dinas;%;1.234;${i};1`));
    assert.ok((await assertSame(bytes, 8192, options)) > 3);
  });
}
