import assert from 'node:assert/strict';
import { test } from 'node:test';
import { compute, PEMDA_UNCAPPED, scoreUnits } from '@takar/core';
import { ID, tableOf } from '../support/reading.js';

const ranksOf = (csv: string): readonly string[] =>
  scoreUnits(compute(tableOf(csv), { policy: PEMDA_UNCAPPED, messages: ID }), ID).groups.map(
    ({ unit, rank }) => `${unit} ${rank}`,
  );

test('units are ranked within their cohort, equal scores share a rank, provisional ones have none', () => {
  assert.deepEqual(
    ranksOf(
      `unit;kelompok;indikator;polaritas;periode;target;realisasi
Dinas A;dinas;IKM;maksimalkan;2026;80;80
Dinas B;dinas;IKM;maksimalkan;2026;80;88
Dinas C;dinas;IKM;maksimalkan;2026;80;80
Dinas D;dinas;IKM;maksimalkan;2026;80;40
Dinas E;dinas;IKM;maksimalkan;2026;80;
Kecamatan A;kecamatan;IKM;maksimalkan;2026;80;20`,
    ),
    ['Dinas A 2', 'Dinas B 1', 'Dinas C 2', 'Dinas D 4', 'Dinas E null', 'Kecamatan A 1'],
  );
});

test('without cohorts all units of a period are ranked together', () => {
  assert.deepEqual(
    ranksOf(
      `unit;indikator;polaritas;periode;target;realisasi
Dinas A;IKM;maksimalkan;2026;80;80
Kecamatan A;IKM;maksimalkan;2026;80;20`,
    ),
    ['Dinas A 1', 'Kecamatan A 2'],
  );
});

test('a unit of which nothing is due has no score and no rank', () => {
  assert.deepEqual(
    ranksOf(
      `unit;indikator;polaritas;periode;target;realisasi;status
Dinas A;IKM;maksimalkan;2026;80;60;
Dinas B;IKM;maksimalkan;2026;;;tidak berlaku`,
    ),
    ['Dinas A 1', 'Dinas B null'],
  );
});
