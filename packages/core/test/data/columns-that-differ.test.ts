import assert from 'node:assert/strict';
import { test } from 'node:test';
import { codesOf, table, valuesOf } from '../support/sources.js';

type Figures = readonly [target: number | null, realisation: number | null];

/** What a table of one row under these headers reads; figures stand in the order of the headers. */
function read(headers: readonly string[], figures: readonly number[], year?: number): { figures: Figures; told: boolean } {
  const reading = table([...headers, 'Polaritas'], [[...figures, 'maximise']], year === undefined ? {} : { year });
  const of = (field: 'target' | 'realisation'): number | null => valuesOf(reading, field)[0] ?? null;
  return { figures: [of('target'), of('realisation')], told: codesOf(reading).includes('table/columns-differ') };
}

test('columns of other years, spans or quantities are never compared, and that is told', () => {
  const apart: readonly (readonly [readonly string[], number?])[] = [
    [['Target 2026', 'Realisasi 2025']],
    [['Target Tahunan', 'Realisasi Triwulan']],
    [['Target Akhir', 'Realisasi Tahunan']],
    [['Target Rp', 'Realisasi K']],
    [['Target 2024-2026', 'Realisasi 2026']],
    [['Target', 'Realisasi 2025'], 2026],
    [['Target 2025', 'Realisasi 2025'], 2026],
  ];
  for (const [headers, year] of apart)
    assert.deepEqual(read(headers, [100, 50], year), { figures: [100, null], told: true }, headers.join(' | '));
});

test('the column that fits its partner is taken before one with a better name', () => {
  const pairs: readonly (readonly [readonly string[], Figures, number?])[] = [
    [['Target Akhir', 'Target 2025', 'Realisasi 2025'], [2, 3]],
    [['Target Tahunan', 'Target Triwulan', 'Realisasi Triwulan'], [2, 3]],
    [['Target', 'Target TW', 'Realisasi TW'], [2, 3]],
    [['Target Renstra 2029', 'Target 2026', 'Realisasi 2026', 'Realisasi 2025', 'Target Akhir'], [2, 3], 2026],
    [['Target 2025', 'Target 2026', 'Realisasi 2026'], [2, 3], 2026],
  ];
  for (const [headers, figures, year] of pairs) {
    const given = headers.map((_, i) => i + 1);
    assert.deepEqual(read(headers, given, year), { figures, told: false }, headers.join(' | '));
  }
});

test('a header that says more than its partner, and denies nothing, is taken as it is', () => {
  for (const headers of [
    ['Target Tahunan', 'Realisasi'],
    ['Target', 'Realisasi 2025'],
    ['Target (%)', 'Realisasi'],
    ['Target PK', 'Realisasi Tahun Ini'],
    ['Nilai Target', 'Realisasi'],
  ])
    assert.deepEqual(read(headers, [100, 50]), { figures: [100, 50], told: false }, headers.join(' | '));
  assert.deepEqual(read(['Target 2026', 'Realisasi 2026'], [100, 50], 2026), { figures: [100, 50], told: false });
});

test('columns that the caller names are taken, whatever their headers say', () => {
  const map = { 'Realisasi 2025': 'realisation', 'Target 2026': 'target' };
  const reading = table(['Target 2026', 'Realisasi 2025', 'Polaritas'], [[100, 50, 'maximise']], { map });
  assert.deepEqual([valuesOf(reading, 'target'), valuesOf(reading, 'realisation')], [[100], [50]]);
});
