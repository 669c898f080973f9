import assert from 'node:assert/strict';
import { test } from 'node:test';
import { readNumber } from '#src/data/read-number.js';
import { decideStyle } from '#src/data/decide-style.js';
import { golden } from '../support/golden.js';
import { namesOf, pairs } from '../support/sources.js';

interface NumberTexts {
  readonly pairs: readonly {
    readonly id: string;
    readonly rows: readonly (readonly [string, number | null, string, number | null])[];
  }[];
  readonly texts: readonly { readonly id: string; readonly rows: readonly (readonly string[])[] }[];
}

const texts = golden<NumberTexts>('number-texts.json');

for (const { id, rows } of texts.pairs) {
  test(`${id}: all ${rows.length} pairs read as what they mean`, () => {
    const read = pairs(rows.map(([target, , realisation]) => [target, realisation]));
    const kinds = namesOf(read, 'target_kind');
    rows.forEach(([targetText, target, realisationText, realisation], row) => {
      // A grade without a number is a rank here and nothing in the source.
      const ordinal = kinds[row] === 'ordinal';
      const shown = (field: 'target' | 'realisation') =>
        ordinal ? null : (read.numberCell(row, field)?.value ?? null);
      assert.deepEqual(
        [shown('target'), shown('realisation')],
        [target, realisation],
        `${row}: ${targetText} | ${realisationText}`,
      );
    });
  });
}

test('162 pairs of target and realisation are in the file', () => {
  assert.equal(
    texts.pairs.reduce((count, { rows }) => count + rows.length, 0),
    162,
  );
});

test('in the messy regency table exactly four cells read two ways', () => {
  const table = texts.pairs.find(({ id }) => id === 'lkjip-gunungkidul-opd-2023');
  const read = pairs((table?.rows ?? []).map(([target, , realisation]) => [target, realisation]));
  const ambiguous = read.issues.filter(({ code }) => code === 'number/ambiguous');
  assert.deepEqual(
    ambiguous.map(({ path }) => path),
    ['/rows/115/target', '/rows/115/realisation', '/rows/133/target', '/rows/133/realisation'],
  );
  assert.equal(read.issues.filter(({ code }) => code === 'number/mixed-style').length, 2);
  assert.equal(read.issues.filter(({ severity }) => severity === 'error').length, 0);
});

test('a table with leading blanks and decimal commas reads throughout', () => {
  for (const { rows } of texts.texts) {
    const cells = rows.flat();
    assert.equal(decideStyle(cells), 'id');
    for (const text of cells) {
      const cell = readNumber(text, 'id');
      if (cell.grade === undefined)
        assert.equal(cell.value, Number(text.trim().replaceAll('.', '').replace(',', '.')), text);
      else assert.equal(cell.grade, 'WTP');
    }
  }
});
