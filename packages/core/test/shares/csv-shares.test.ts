import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { asWhole, assertSameNumbers, inShares, type Reading } from './in-shares.js';

const utf8 = (text: string): Uint8Array => new TextEncoder().encode(text);
const windows = (text: string): Uint8Array =>
  Uint8Array.from(text, (letter) => ({ '–': 0x96, '≥': 0x80, é: 0xe9 })[letter] ?? letter.charCodeAt(0));
const lines = (header: string, rows: readonly string[], end = '\n'): string => [header, ...rows].join(end) + end;
const HEADER = 'Indikator;Target;Realisasi;Bobot;Satuan';
const PLACES = { target: 1, realisation: 2, weight: 3 };
const count = (length: number, row: (i: number) => string): string[] => Array.from({ length }, (_, i) => row(i));

interface File {
  readonly bytes: Uint8Array;
  readonly reading?: Reading;
}

const FILES: Readonly<Record<string, File>> = {
  'plain rows': {
    bytes: utf8(
      lines(
        HEADER,
        count(12, (i) => `IKM ${i};${80 + i};${i},5;${i}.25;%`),
      ),
    ),
  },
  'lines that end in CRLF': {
    bytes: utf8(
      lines(
        HEADER,
        count(9, (i) => `IKM;${i};${i},5;1;%`),
        '\r\n',
      ),
    ),
  },
  'lines that end in CR': {
    bytes: utf8(
      lines(
        HEADER,
        count(9, (i) => `IKM;${i};${i},5;1;%`),
        '\r',
      ),
    ),
  },
  'no line break at the end': {
    bytes: utf8(
      lines(
        HEADER,
        count(5, (i) => `IKM;${i};2;1;%`),
      ).trimEnd(),
    ),
  },
  'a byte order mark and title lines': {
    bytes: utf8(
      `\ufeffKinerja 2026\n\n${lines(
        HEADER,
        count(6, (i) => `IKM;${i},5;x;1;%`),
      )}`,
    ),
  },
  'quoted line breaks, separators and quotes, some of which look like rows': {
    bytes: utf8(
      lines(
        HEADER,
        count(6, (i) => `"baris ""${i}""\r\nIKM;1;2;3;%\n\nIKM;""4"";5;6;%";"1.234,${i}";abc;2;"%"`),
        '\r\n',
      ),
    ),
  },
  'a quote that is a letter': {
    bytes: utf8(
      lines(
        HEADER,
        count(6, (i) => `Pipa ${i}";1;x;2;"%"`),
      ),
    ),
  },
  'Windows-1252 that shows only at the end': {
    bytes: windows(lines(HEADER, [...count(6, () => 'IKM;80;75;1;%'), 'Café;–;belum – rilis;–;%'])),
  },
  'UTF-8 of several bytes': {
    bytes: utf8(
      lines(
        HEADER,
        count(6, (i) => `Kafé 😀;≥ ${i};– ;−${i},5;°C`),
      ),
    ),
  },
  '1.234 decided by decimal commas that come last': {
    bytes: utf8(lines(HEADER, [...count(6, () => 'IKM;1.234;1.100;1.500;%'), 'IKM;1.500,5;12,5;2;%'])),
  },
  '1.234 decided by decimal points that come last': {
    bytes: utf8(lines(HEADER, [...count(6, () => 'IKM;1.234;1.100;1.500;%'), 'IKM;1,500.5;12.5;2;%'])),
  },
  'numbers that read two ways in the last row only': {
    bytes: utf8(lines(HEADER, [...count(6, () => 'IKM;80,5;75.5;1;%'), 'IKM;1.234;2.345;3.456;%'])),
  },
  'as many decimal commas as points': {
    bytes: utf8(lines(HEADER, ['IKM;1,5;2;1;%', ...count(4, () => 'IKM;1.234;x;1.234;%'), 'IKM;1.5;3;2,5;%'])),
  },
  'counts beside quantities': {
    bytes: utf8(
      lines(
        HEADER,
        count(8, (i) => `IKM;1.234;${i % 3 ? '3.666' : '1,2'};1;${i % 2 ? ' orang ' : '%'}`),
      ),
    ),
    reading: { measureUnits: 4 },
  },
  'a notation that is asked for': {
    bytes: utf8(
      lines(
        HEADER,
        count(6, () => 'IKM;1.234;1,234;1.5;%'),
      ),
    ),
    reading: { numbers: 'en' },
  },
  'every cell that is no plain figure': {
    bytes: utf8(
      lines(
        HEADER,
        count(14, (i) => {
          const cells = ['', '-', 'n/a', 'belum rilis', '80-90', '≥ 5', '2,5 juta', '(5,2)', 'A (80,5)', 'x y', '1e99'];
          return `IKM;${cells[i % 11]};${cells[(i + 3) % 11]};${cells[(i + 7) % 11]};%`;
        }),
      ),
    ),
  },
  'texts that are told once': {
    bytes: utf8(
      lines(
        HEADER,
        count(10, (i) => `IKM;1;2;${['besar', '1', 'kecil', 'besar'][i % 4]};%`),
      ),
    ),
  },
  'ragged rows, blank rows and rows of nothing but separators': {
    bytes: utf8(
      lines(
        HEADER,
        count(14, (i) => ['a;b', '', ';;;;', 'IKM;1;2;3;%', 'IKM;1;2;3;%;x', ' ', '"";1;x;3;%'][i % 7] ?? ''),
      ),
    ),
  },
  'columns without header, of which one has data': {
    bytes: utf8(
      lines(
        'Indikator;Target;Realisasi;;Satuan;',
        count(6, (i) => `IKM;1;2;${i > 4 ? 3 : ''};%;`),
      ),
    ),
  },
  'two columns of one header': {
    bytes: utf8(
      lines(
        'Target;Target;Realisasi;Bobot',
        count(6, () => '1;2;3;4'),
      ),
    ),
  },
  'a row of many bytes among short ones': {
    bytes: utf8(lines(HEADER, ['IKM;1;2;3;%', `"${'panjang\n'.repeat(40)}";1,5;2;x;%`, 'IKM;4;5;6;%'])),
  },
  'one row': { bytes: utf8(lines(HEADER, ['IKM;1,5;x;3;%'])) },
  'a header alone': { bytes: utf8(lines(HEADER, [])) },
  'no file at all': { bytes: utf8('') },
  'blanks alone': { bytes: utf8(' \n\n \n') },
  'a page of a portal': { bytes: utf8('<!doctype html>\n<html><body>Masuk</body></html>\n') },
  'a workbook by another name': { bytes: Uint8Array.from([0x50, 0x4b, 0x03, 0x04, 1, 2, 3]) },
  'a quote that nobody closes': {
    bytes: utf8(
      lines(
        HEADER,
        count(9, (i) => (i === 6 ? '"IKM;1;2;3;%' : `IKM;${i};2;3;"%\n"`)),
      ),
    ),
  },
  'a line without end': {
    bytes: utf8(lines(HEADER, ['IKM;1;2;3;%', `${'x'.repeat(150)};1;2;3;%`, 'IKM;1;2;3;%'])),
    reading: { limit: 100 },
  },
  'a quoted cell without end': {
    bytes: utf8(lines(HEADER, ['"a\nb";1;2;3;%', `"${'x\n'.repeat(80)}";1;2;3;%`, 'IKM;1;2;3;%'])),
    reading: { limit: 100 },
  },
};

describe('a CSV in shares', () => {
  for (const [name, { bytes, reading }] of Object.entries(FILES))
    test(`is what one reading gives, wherever it is cut: ${name}`, () => {
      const expected = asWhole(bytes, PLACES, reading);
      for (let shareBytes = 1; shareBytes <= bytes.length; shareBytes += 1) {
        const shares = shareBytes % 5 === 0 ? 4 : 2;
        const found = inShares(bytes, PLACES, { count: shares, shareBytes }, reading);
        if (found !== undefined) assertSameNumbers(found, expected, `${shares} shares of ${shareBytes} bytes`);
      }
      for (const shares of [1, 2, 50]) {
        const found = inShares(bytes, PLACES, { count: shares }, reading);
        if (found === undefined) assert.equal(expected.headers, null);
        else assertSameNumbers(found, expected, `${shares} equal shares`);
      }
    });

  test('tells a thousand issues of the whole and counts the others, in the order of one reading', () => {
    // the first share has much to tell of the last column, the last share of the first one
    const rows = count(6000, (i) => (i < 3000 ? 'IKM;1;abc;2,5 kg dan 3 m;%' : 'IKM;x y;1.234;entah;%'));
    const bytes = utf8(lines(HEADER, rows));
    const expected = asWhole(bytes, PLACES);
    assert.ok(expected.issues.filter(({ code }) => code === 'table/more-issues').length > 2);
    for (const shares of [2, 3])
      assertSameNumbers(inShares(bytes, PLACES, { count: shares }) as never, expected, `${shares} shares`);
  });

  test('lists as many ragged rows as one reading does', () => {
    const bytes = utf8(
      lines(
        HEADER,
        count(2500, (i) => (i % 2 ? 'satu;dua' : 'IKM;1;2;3;%')),
      ),
    );
    for (const shares of [2, 3])
      assertSameNumbers(inShares(bytes, PLACES, { count: shares }) as never, asWhole(bytes, PLACES), `${shares}`);
  });

  test('looks for data without header in the first rows of the file, whatever share they are in', () => {
    const row = (i: number): string => `IKM;1;2;${i === 499 ? 3 : ''};${i === 500 ? '%' : ''}`;
    const bytes = utf8(lines('Indikator;Target;Realisasi;;', count(600, row)));
    const expected = asWhole(bytes, PLACES);
    assert.deepEqual(expected.issues.find(({ code }) => code === 'table/empty-header')?.column, 4);
    assertSameNumbers(inShares(bytes, PLACES, { count: 2, shareBytes: 40 }) as never, expected, '40 bytes');
  });

  test('has no figures below a header that stands in a share before, wherever the cuts are', () => {
    const row = (i: number): string => `IKM;${i};2;3;%`;
    const other = 'Indikator;Realisasi;Target;Bobot;Satuan';
    const bytes = utf8(lines(HEADER, [row(1), other, row(3), row(4), HEADER, row(6), other]));
    const expected = asWhole(bytes, PLACES);
    const figures = Object.values(expected.columns).map(({ values }) => [...values].map(Number.isNaN));
    assert.deepEqual(figures[0], [false, true, true, true, true, false, true]);
    assert.deepEqual(
      expected.issues.filter(({ code }) => code === 'table/other-header').map(({ path, line }) => [path, line]),
      [['/rows/2/target', 3]],
    );
    for (let shareBytes = 1; shareBytes < bytes.length; shareBytes++)
      for (const count of [2, 4, 7])
        assertSameNumbers(inShares(bytes, PLACES, { count, shareBytes }) as never, expected, `${count}, ${shareBytes}`);
  });

  test('is scanned again where its first line stood in a quoted cell, and only there', () => {
    const plain = utf8(
      lines(
        HEADER,
        count(100, (i) => `IKM;${i};2;3;%`),
      ),
    );
    assert.equal(inShares(plain, PLACES, { count: 4 })?.strays, 0);
    const quoted = utf8(
      lines(
        HEADER,
        count(100, (i) => `"IKM;1;2;3;%\n\n";${i};2;3;%`),
      ),
    );
    const cuts = Array.from(
      { length: 40 },
      (_, i) => inShares(quoted, PLACES, { count: 2, shareBytes: 900 + i })?.strays,
    );
    assert.deepEqual([...new Set(cuts)].sort(), [0, 1]);
  });

  test('columns are found by the headers', () => {
    const bytes = utf8(lines(HEADER, ['IKM;1;2;3;%']));
    const found = inShares(bytes, (headers) => ({ share: headers.indexOf('Bobot') }), { count: 2 });
    assert.deepEqual([...(found?.columns['share']?.values ?? [])], [3]);
  });
});
