import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { writeCsv } from '#src/data/write-csv.js';
import { cellsOf, csv } from '../support/sources.js';

test('cells are quoted only where they must be', () => {
  assert.equal(
    writeCsv(
      [
        ['a', 'b;c', 'd"e', 'f\ng', ' h'],
        [1.5, null, true, '', -2],
      ],
      { separator: ';' },
    ),
    'a;"b;c";"d""e";"f\ng";" h"\r\n1.5;;true;;-2\r\n',
  );
});

test('Indonesian spreadsheets get semicolons, decimal commas and a byte order mark', () => {
  assert.equal(
    writeCsv([['capaian', 98.62, 1e-7, 123456789012345]], { separator: ';', decimal: ',', bom: true }),
    '\ufeffcapaian;98,62;0,0000001;123456789012345\r\n',
  );
  assert.equal(writeCsv([[1.5]], { decimal: ',' }), '"1,5"\r\n');
  assert.equal(writeCsv([[NaN, Infinity]]), ',\r\n');
});

test('text that a spreadsheet would run gets an apostrophe', () => {
  for (const text of ['=1+1', '+cmd|x', '-2+3', '@SUM(A1)', '\t=1', '＝1+1', '=HYPERLINK("http://x")', '-', '-abc']) {
    const written = writeCsv([[text]]);
    assert.match(written, /^"?'/, text);
  }
  for (const text of ['-2,24', '-1.234,5', '+5 %', 'A=B', '-74.95']) assert.ok(!writeCsv([[text]]).includes("'"), text);
});

test('blanks before a formula hide none, and no control leaves, that of a terminal neither', () => {
  for (const text of [' =1+1', '\u00a0@SUM(A1)', '\u200b=1', '\ufeff=1', '\u2060＝1', '  -2+3'])
    assert.match(writeCsv([[text]]), /^"?'/, JSON.stringify(text));
  for (const text of [' -2,24', ' A=B', '  x']) assert.ok(!writeCsv([[text]]).includes("'"), text);
  assert.equal(writeCsv([['a\u001b[31mb\u009b31mc\u009d0;x\u009c\u0085\u001a']]), 'a[31mb31mc0;x\r\n');
});

test('what is written is read back', () => {
  const cell = fc.string({ unit: fc.constantFrom('a', 'é', '😀', '"', ',', ';', '\n', '\r', ' ', '.', '1') });
  const row = fc.array(cell, { minLength: 2, maxLength: 4 });
  fc.assert(
    fc.property(
      fc.array(row, { maxLength: 6 }),
      fc.constantFrom(',' as const, ';' as const, '\t' as const),
      (rows, separator) => {
        const filled = rows
          .map((cells) => Array.from({ length: 4 }, (_, i) => cells[i] ?? ''))
          .filter((cells) => cells.some((text) => /[^\s"]/.test(text)) && !cells.some((text) => /^[\r\n]/.test(text)));
        const text = writeCsv([['h1', 'h2', 'h3', 'h4'], ...filled], { separator });
        assert.deepEqual(cellsOf(csv(text, { separator }).sheet), filled);
      },
    ),
    { numRuns: 2000 },
  );
});
