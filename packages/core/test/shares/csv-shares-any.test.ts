import { test } from 'node:test';
import fc from 'fast-check';
import { asWhole, assertSameNumbers, inShares } from './in-shares.js';

// what opens, closes or seems to open a quote, breaks lines, reads two ways, is told once or not at all
const CELLS =
  '1|1.234|1,234|1,5|2.5|100,00||-|x|"a\nb"|"1;2\r\n3;4;5"|"|a"b|""|80-90|≥ 5|2,5 juta|BB|"1.234"|é|(5,2)|12 %|n/a';
const cell = fc.constantFrom(...CELLS.split('|'));
const row = fc.oneof(
  { weight: 9, arbitrary: fc.array(cell, { minLength: 4, maxLength: 4 }).map((cells) => cells.join(';')) },
  { weight: 1, arbitrary: fc.constantFrom('', ';;', 'a;b', ';;;;;x', '"') },
  // headers of other tables, and the first one again
  {
    weight: 1,
    arbitrary: fc.constantFrom('Realisasi;Target;Bobot;', '"Target";Bobot;Realisasi;x', 'Target;Realisasi;Bobot'),
  },
);
const file = fc.record({
  lineBreak: fc.constantFrom('\n', '\r\n', '\r'),
  top: fc.constantFrom('', '\ufeff', 'sep=;\n', 'Judul\n'),
  last: fc.constantFrom('Satuan', 'Target', ''),
  rows: fc.array(row, { maxLength: 24 }),
  isLatin: fc.boolean(),
});
const reading = fc.record(
  {
    numbers: fc.constantFrom('auto' as const, 'id' as const, 'en' as const),
    limit: fc.integer({ min: 10, max: 70 }),
    measureUnits: fc.constant(3),
    encoding: fc.constantFrom('utf-8' as const, 'windows-1252' as const),
    separator: fc.constantFrom(';', ','),
  },
  { requiredKeys: [] },
);
const cuts = fc.record({ count: fc.integer({ min: 1, max: 6 }), shareBytes: fc.integer({ min: 1, max: 200 }) });
const PLACES = { target: 0, realisation: 1, weight: 2, other: 3 };

test('any CSV in any shares is what one reading gives', () => {
  fc.assert(
    fc.property(file, reading, cuts, ({ lineBreak, top, last, rows, isLatin }, how, where) => {
      const text = top + [`Target;Realisasi;Bobot;${last}`, ...rows].join(lineBreak);
      const bytes = Uint8Array.from(Buffer.from(text, isLatin ? 'latin1' : 'utf8'));
      const found = inShares(bytes, PLACES, where, how);
      if (found !== undefined) assertSameNumbers(found, asWhole(bytes, PLACES, how), text);
    }),
    { numRuns: 1500 },
  );
});
