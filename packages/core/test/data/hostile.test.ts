import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { formatNumber } from '#src/decimal/format.js';
import { round } from '#src/decimal/round.js';
import { EN } from '#src/locale/en.js';
import { ID } from '#src/locale/id.js';
import { readCsv } from '#src/data/read-csv.js';
import { readIndicators } from '#src/data/read-indicators.js';
import { readJson } from '#src/data/read-json.js';
import { readNumber } from '#src/data/read-number.js';
import type { Sheet } from '#src/data/sheet.js';
import { bytesOf, cellsOf, csv, pairs, valuesOf } from '../support/sources.js';

/** What a value that is none looks like once it is text. */
const LEAKED = /undefined|NaN|\[object/;

/** Reads everything a sheet offers, so that lazy work is done too. A message may quote such a word from the `source`. */
function exhaust(sheet: Sheet | null, source = ''): void {
  if (sheet === null) return;
  const leaks = (message: string): boolean => LEAKED.test(message) && !LEAKED.test(source);
  cellsOf(sheet);
  for (const messages of [ID, EN]) {
    const read = readIndicators(sheet, { messages, polarity: 'maximise', year: 2026 });
    for (let row = 0; row < read.length; row++) {
      for (const field of ['target', 'realisation', 'published', 'target_from'] as const) {
        const cell = read.numberCell(row, field);
        if (cell === undefined) continue;
        assert.ok((cell.value === null) === (cell.reason !== null));
        assert.ok(cell.value === null || Math.abs(cell.value) < 1e15);
      }
    }
    for (const issue of read.issues)
      assert.ok(issue.message !== '' && issue.hint !== '' && !leaks(issue.message));
  }
}

test('random bytes never throw', () => {
  fc.assert(
    fc.property(fc.uint8Array({ maxLength: 300 }), (bytes) => exhaust(readCsv(bytes, { messages: ID }).sheet)),
    { numRuns: 2000 },
  );
});

const letter = fc.constantFrom(
  'Target',
  'Realisasi',
  'unit',
  'tahun',
  ';',
  ',',
  '\t',
  '"',
  '\n',
  '\r\n',
  '1',
  '97,50',
  '1.234',
  'BB',
  'WTP',
  '-',
  '80-90',
  ' ',
  'é',
  '%',
  'Jumlah',
  '≥ 5',
  'juta',
);

test('random tables never throw', () => {
  fc.assert(
    fc.property(fc.array(letter, { maxLength: 40 }), (parts) => {
      exhaust(csv(parts.join('')).sheet);
      exhaust(csv(`Target;Realisasi;Capaian\n${parts.join('')}`).sheet);
    }),
    { numRuns: 3000 },
  );
});

test('random JSON never throws', () => {
  fc.assert(
    fc.property(
      fc.oneof(
        fc.json(),
        fc.string(),
        fc
          .array(fc.dictionary(fc.constantFrom('target', 'realisasi', '__proto__', 'unit', 'rows'), fc.jsonValue()))
          .map((rows) => JSON.stringify(rows)),
      ),
      (text) => {
        exhaust(readJson(text, { messages: ID }).sheet, text);
      },
    ),
    { numRuns: 2000 },
  );
});

test('random cells are a figure or a reason, never both, never NaN', () => {
  const piece = fc.constantFrom(
    '1',
    '23',
    '456',
    '.',
    ',',
    '-',
    '–',
    '(',
    ')',
    '%',
    'Rp',
    ' ',
    'BB',
    'e',
    's.d.',
    'juta',
    '*',
    '/',
    '<',
    'poin',
  );
  fc.assert(
    fc.property(
      fc.oneof(
        fc.string(),
        fc.array(piece, { maxLength: 10 }).map((parts) => parts.join('')),
      ),
      fc.constantFrom('id' as const, 'en' as const),
      (text, notation) => {
        const cell = readNumber(text, notation);
        assert.ok((cell.value === null) === (cell.reason !== null), text);
        assert.ok(cell.value === null || Number.isFinite(cell.value), text);
        assert.ok(cell.value !== 0 || /\d/.test(text), `${text} became 0`);
      },
    ),
    { numRuns: 20_000 },
  );
});

for (const messages of [ID, EN]) {
  const { locale, numbers } = messages;
  test(`a number written in ${locale} notation is read back as the same double`, () => {
    const value = fc.tuple(fc.double({ min: -1e12, max: 1e12, noNaN: true }), fc.integer({ min: 0, max: 6 }));
    fc.assert(
      fc.property(value, ([given, digits]) => {
        const rounded = round(given, digits);
        const text = formatNumber(rounded, numbers, digits);
        const cell = readNumber(text, locale);
        // `1.234` reads two ways; in its own notation it is what was meant.
        assert.equal(cell.value, rounded, text);
      }),
      { numRuns: 20_000 },
    );
  });

  test(`a column written in ${locale} notation is read back through a file`, () => {
    const figure = fc.double({ min: -1e9, max: 1e9, noNaN: true }).map((x) => round(x, 2));
    fc.assert(
      fc.property(fc.array(figure, { minLength: 1, maxLength: 30 }), (figures) => {
        const lines = figures.map((x) => `${formatNumber(x, numbers, 2)};${formatNumber(x, numbers, 2)}`);
        const { sheet } = csv(`Target;Realisasi\n${lines.join('\n')}\n`);
        assert.ok(sheet);
        const read = readIndicators(sheet, { messages });
        assert.deepEqual(valuesOf(read, 'target'), figures);
      }),
    );
  });
}

test('a table of numbers with commas reads as the same table with points', () => {
  const rows = fc.array(
    fc.tuple(fc.double({ min: 1, max: 1000, noNaN: true }), fc.double({ min: 1, max: 1000, noNaN: true })),
    { minLength: 1, maxLength: 20 },
  );
  fc.assert(
    fc.property(rows, (figures) => {
      const written = (signs: { decimal: string; group: string }) =>
        figures.map(([t, r]) => [formatNumber(t, signs, 2), formatNumber(r, signs, 2)] as const);
      const id = pairs(written(ID.numbers));
      const en = pairs(written(EN.numbers));
      assert.deepEqual(valuesOf(id, 'target'), valuesOf(en, 'target'));
      assert.deepEqual(valuesOf(id, 'realisation'), valuesOf(en, 'realisation'));
    }),
  );
});

test('a quoted cell of megabytes is refused with its line', () => {
  const read = readCsv(bytesOf(`A;B\n"${'x\n'.repeat(2e6)}`), { messages: ID });
  assert.deepEqual([read.issues[0]?.code, read.issues[0]?.line], ['source/unclosed-quote', 2]);
});
