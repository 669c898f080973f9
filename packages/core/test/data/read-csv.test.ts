import assert from 'node:assert/strict';
import { test } from 'node:test';
import { bytesOf, cellsOf, codesOf, csv, latinBytes } from '../support/sources.js';

const TABLE = [
  ['IKM', '97,50'],
  ['Opini', 'WTP'],
];

for (const [name, separator] of Object.entries({ comma: ',', semicolon: ';', tab: '\t', bar: '|' })) {
  test(`a table parted by ${name} is read`, () => {
    const quote = separator === ',' ? '"' : '';
    const read = csv(
      ['Indikator' + separator + 'Target', `IKM${separator}${quote}97,50${quote}`, `Opini${separator}WTP`].join('\n'),
    );
    assert.deepEqual(read.sheet?.headers, ['Indikator', 'Target']);
    assert.deepEqual(cellsOf(read.sheet), TABLE);
    assert.deepEqual(read.issues, []);
  });
}

for (const [name, end] of Object.entries({ CRLF: '\r\n', LF: '\n', CR: '\r' })) {
  test(`lines that end in ${name} are read, with or without a last one`, () => {
    const lines = ['Indikator;Target', 'IKM;97,50', 'Opini;WTP'];
    for (const text of [lines.join(end), lines.join(end) + end, lines.join(end) + end + end]) {
      assert.deepEqual(cellsOf(csv(text).sheet), TABLE);
    }
    assert.equal(csv(lines.join(end)).sheet?.line(1), 3);
  });
}

test('decimal commas do not pass for separators in a file with semicolons', () => {
  const read = csv('Indikator;Target;Realisasi\nA;97,50;98,1\nB;1,5;2,5\nC;3,5;4,5\n');
  assert.deepEqual(read.sheet?.headers, ['Indikator', 'Target', 'Realisasi']);
});

test('the caller can name the separator', () => {
  assert.deepEqual(csv('a,b;c\n1,2;3\n', { separator: ';' }).sheet?.headers, ['a,b', 'c']);
});

test('a byte order mark belongs to no header', () => {
  const plain = 'Indikator;Target\nIKM;97,50\n';
  const utf16 = (order: 'le' | 'be', mark: boolean): Uint8Array => {
    const text = (mark ? '\ufeff' : '') + plain;
    return Uint8Array.from(
      [...text].flatMap((letter) => {
        const code = letter.charCodeAt(0);
        return order === 'le' ? [code & 255, code >> 8] : [code >> 8, code & 255];
      }),
    );
  };
  for (const bytes of [
    bytesOf('\ufeff' + plain),
    utf16('le', true),
    utf16('be', true),
    utf16('le', false),
    utf16('be', false),
  ]) {
    const read = csv(bytes);
    assert.deepEqual(read.sheet?.headers, ['Indikator', 'Target']);
    assert.deepEqual(cellsOf(read.sheet), [['IKM', '97,50']]);
  }
  assert.deepEqual(codesOf(csv(utf16('le', true))), ['source/encoding']);
});

test('UTF-8 beyond ASCII is read', () => {
  const read = csv('Indikator;Catatan\nIndeks “é” – 😀;ä\n');
  assert.deepEqual(cellsOf(read.sheet), [['Indeks “é” – 😀', 'ä']]);
  assert.deepEqual(read.issues, []);
});

test('text that is not UTF-8 is read as Windows-1252, and that is said', () => {
  const read = csv(latinBytes('Indikator;Target\nIndeks \x93Caf\xe9\x94 \x96 A;12\n'));
  assert.deepEqual(cellsOf(read.sheet), [['Indeks “Café” – A', '12']]);
  assert.deepEqual(codesOf(read), ['source/encoding']);
});

test('quoted cells hold separators, quotes and line breaks', () => {
  const read = csv('Indikator,Catatan,Target\n"Indeks ""A"", pusat","baris satu\nbaris dua\r\nbaris tiga",5\nB,,6\n');
  assert.deepEqual(cellsOf(read.sheet), [
    ['Indeks "A", pusat', 'baris satu\nbaris dua\r\nbaris tiga', '5'],
    ['B', '', '6'],
  ]);
  assert.deepEqual([read.sheet?.line(0), read.sheet?.line(1)], [2, 5]);
});

test('a quote inside a cell that does not begin with one is a letter', () => {
  assert.deepEqual(cellsOf(csv('A;B\n5" pipa;x\n"a" b;y\n').sheet), [
    ['5" pipa', 'x'],
    ['"a" b', 'y'],
  ]);
});

test('blank lines are left out and lines are still counted', () => {
  const read = csv('\n\nA;B\n\n1;2\n\n  \n3;4\n\n');
  assert.deepEqual(cellsOf(read.sheet), [
    ['1', '2'],
    ['3', '4'],
  ]);
  assert.deepEqual([read.sheet?.line(0), read.sheet?.line(1)], [5, 8]);
});

test('a file without a line says so', () => {
  for (const text of ['', '\n\n', '\ufeff', '   \r\n\t']) {
    const read = csv(text);
    assert.equal(read.sheet, null);
    assert.deepEqual(codesOf(read), ['source/empty']);
  }
});

test('a header alone is a table without rows', () => {
  const read = csv('Indikator;Target;Realisasi\n');
  assert.equal(read.sheet?.rowCount, 0);
  assert.deepEqual(read.issues, []);
});

const FOREIGN: readonly (readonly [string, number[], RegExp])[] = [
  ['a workbook', [0x50, 0x4b, 3, 4, 20, 0, 6, 0], /XLSX/],
  ['an old workbook', [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1], /XLS/],
  ['a PDF', [0x25, 0x50, 0x44, 0x46, 0x2d, 0x31], /PDF/],
  ['bytes that are no text', [1, 2, 3, 0, 0, 255, 7, 200], /bukan teks/],
];

for (const [name, bytes, message] of FOREIGN) {
  test(`${name} is refused by name`, () => {
    const read = csv(Uint8Array.from(bytes));
    assert.equal(read.sheet, null);
    assert.deepEqual(codesOf(read), ['source/binary']);
    assert.match(read.issues[0]?.message ?? '', message);
  });
}

test('a login page in place of a CSV is called by its name', () => {
  for (const text of ['<!DOCTYPE html><html><body>login', '\n <html lang="id">', '<!-- x --><head>']) {
    assert.deepEqual(codesOf(csv(text)), ['source/html']);
  }
});

test('a quote that is never closed is told with the line it opens on', () => {
  const read = csv('A;B\n1;2\n3;"4\n5;6\n7;8\n');
  assert.equal(read.sheet, null);
  assert.deepEqual([read.issues[0]?.code, read.issues[0]?.line], ['source/unclosed-quote', 3]);
});

test('an endless line is refused quickly, with its line', () => {
  for (const [text, line] of [
    ['x'.repeat(5e6), 1],
    ['a;b\n1;2\n' + 'y'.repeat(5e6), 3],
    ['a;b\n' + '1;'.repeat(3e6), 2],
    ['a;'.repeat(3e5), 1],
  ] as const) {
    const bytes = bytesOf(text);
    const start = performance.now();
    const read = csv(bytes);
    assert.ok(performance.now() - start < 2000);
    assert.equal(read.sheet, null);
    assert.deepEqual([read.issues[0]?.code, read.issues[0]?.line], ['source/line-too-long', line]);
  }
});

test('the limit of a line is the caller’s', () => {
  assert.deepEqual(codesOf(csv('a;b\n' + 'x'.repeat(100) + ';2\n', { limit: 50 })), ['source/line-too-long']);
});

test('very many rows far shorter than the header are no table, and take no memory', () => {
  const wide = Array.from({ length: 2000 }, (_, i) => `Kolom ${i}`).join(';');
  const before = process.memoryUsage().arrayBuffers;
  const read = csv(`${wide}\n${'a\n'.repeat(500_000)}`);
  assert.ok(process.memoryUsage().arrayBuffers - before < 100e6);
  assert.equal(read.sheet, null);
  assert.deepEqual([read.issues[0]?.code, (read.issues[0]?.line ?? 0) > 1000], ['source/short-rows', true]);
  // as many in a table of few columns are told one by one, and so are some in a wide one
  const few = csv(`a;b;c;d;e;f;g\n${'a\n'.repeat(500_000)}`);
  assert.deepEqual([few.sheet?.rowCount, few.issues.length], [500_000, 1000]);
  assert.equal(csv(`${wide}\n${'a\n'.repeat(900)}`).sheet?.rowCount, 900);
});

test('a file of very many columns is read, however many its rows could be', () => {
  const { sheet, issues } = csv(`a${','.repeat(130_000)}b\n${`1${',2'.repeat(130_000)}\n`.repeat(70)}`);
  assert.deepEqual([sheet?.rowCount, sheet?.cell(69, 130_000)], [70, '2']);
  assert.deepEqual(codesOf({ issues }), ['table/empty-header']);
});

test('a row with too few or too many cells is told and has no cells', () => {
  const read = csv('A;B;C\n1;2;3\n4;5\n6;7;8;9\n10;11;12\n');
  assert.deepEqual(cellsOf(read.sheet), [
    ['1', '2', '3'],
    [null, null, null],
    [null, null, null],
    ['10', '11', '12'],
  ]);
  assert.deepEqual(
    read.issues.map(({ code, line, path }) => [code, line, path]),
    [
      ['table/ragged-row', 3, '/rows/1'],
      ['table/ragged-row', 4, '/rows/2'],
    ],
  );
  assert.match(read.issues[0]?.message ?? '', /Baris 3 berisi 2 sel, judulnya 3/);
});

test('decimal commas in a file with commas are told as a row that does not fit', () => {
  const read = csv('Indikator,Target,Realisasi\nA,97,50,98,1\nB,90,91\nC,80,81\nD,70,71\n');
  assert.deepEqual(
    read.issues.map(({ code, line }) => [code, line]),
    [['table/ragged-row', 2]],
  );
});

test('blank cells beyond the header, and columns without header at its end, do no harm', () => {
  assert.deepEqual(cellsOf(csv('A;B\n1;2;;\n3;4; \n').sheet), [
    ['1', '2'],
    ['3', '4'],
  ]);
  const read = csv('A;B;;\n1;2\n3;4;;\n');
  assert.deepEqual(read.issues, []);
  assert.deepEqual(read.sheet?.cell(0, 1), '2');
});

test('two columns of one name are told with both places', () => {
  const read = csv('Target;B;target\n1;2;3\n');
  assert.deepEqual(
    read.issues.map(({ code, line, column }) => [code, line, column]),
    [['table/duplicate-header', 1, 3]],
  );
  assert.match(read.issues[0]?.message ?? '', /kolom 1, 3/);
});

test('a column with data and without header is told', () => {
  assert.deepEqual(codesOf(csv('A;;C\n1;2;3\n')), ['table/empty-header']);
  assert.deepEqual(codesOf(csv('A;;C\n1;;3\n')), []);
});

test('title lines above the header are left out, and that is said', () => {
  const read = csv('Laporan Kinerja 2023;;\nPemerintah Kabupaten;;\nIndikator;Target;Realisasi\nA;1;2\n');
  assert.deepEqual(read.sheet?.headers, ['Indikator', 'Target', 'Realisasi']);
  assert.deepEqual(cellsOf(read.sheet), [['A', '1', '2']]);
  assert.deepEqual(codesOf(read), ['table/header-rows']);
  assert.equal(read.sheet?.line(0), 4);
});

test('a second header line that fills merged headers is joined (form E.81)', () => {
  const read = csv('No;Indikator;Target;;Realisasi;;Ket\n;;K;Rp;K;Rp;\n1;A;10;5000;9;4000;x\n');
  assert.deepEqual(read.sheet?.headers, [
    'No',
    'Indikator',
    'Target K',
    'Target Rp',
    'Realisasi K',
    'Realisasi Rp',
    'Ket',
  ]);
  assert.deepEqual(cellsOf(read.sheet), [['1', 'A', '10', '5000', '9', '4000', 'x']]);
});

test('a line of column numbers below the header is left out', () => {
  const read = csv('Indikator;Target;Realisasi;Capaian\n1;2;3;4=3/2\nA;10;9;90\n');
  assert.deepEqual(cellsOf(read.sheet), [['A', '10', '9', '90']]);
  assert.deepEqual(codesOf(read), ['table/header-rows']);
});

test('a first row of data is no header line', () => {
  const read = csv('Indikator;Target;;Realisasi\nA;10;5;9\nB;1;2;3\n');
  assert.equal(read.sheet?.rowCount, 2);
  assert.deepEqual(codesOf(read), ['table/empty-header']);
});

test('headers named like built-in properties do no harm', () => {
  const read = csv('__proto__;constructor;toString\n1;2;3\n');
  assert.deepEqual(read.sheet?.headers, ['__proto__', 'constructor', 'toString']);
  assert.deepEqual(cellsOf(read.sheet), [['1', '2', '3']]);
});

test('cells outside the sheet are null', () => {
  const { sheet } = csv('A;B\n1;2\n');
  for (const [row, column] of [
    [-1, 0],
    [0, -1],
    [1, 0],
    [0, 2],
  ] as const)
    assert.equal(sheet?.cell(row, column), null);
  assert.equal(sheet?.line(-1), undefined);
});

test('Excel’s line that names the separator is followed and left out', () => {
  const read = csv('sep=|\r\nA|B;C\r\n1|2;3\r\n');
  assert.deepEqual(read.sheet?.headers, ['A', 'B;C']);
  assert.deepEqual(cellsOf(read.sheet), [['1', '2;3']]);
});
