import assert from 'node:assert/strict';
import { test } from 'node:test';
import { KEMENKEU_2026, PEMDA_UNCAPPED } from '@takar/core';
import { table } from 'arquero';
import { provenanceOf, reconcile } from '#src/index.js';

const published = table({
  Indikator: ['Kemiskinan', 'IKM', 'Stunting', 'Arsip'],
  Polaritas: ['minimalkan', 'max', 'max', 'max'],
  Target: ['12', '80,00', '10', '-'],
  Realisasi: ['9,12', '78,5', '25', '3'],
  Capaian: ['124,00', '98,12', '120', '80'],
});

test('published figures stand beside computed ones, each with why they differ', () => {
  const result = reconcile(published, PEMDA_UNCAPPED);
  assert.deepEqual(result.array('match'), ['exact', 'truncated', 'capped', 'notComputable']);
  assert.deepEqual(result.array('computed'), [124, 98.13, 250, null]);
  assert.deepEqual(result.array('computed_reason'), [null, null, null, 'dash']);
  assert.deepEqual(result.array('cap_at'), [null, null, 120, null]);
  assert.deepEqual(result.array('published'), [124, 98.12, 120, 80]);
});

test('the result is a table of Arquero like any other, and its columns know the policy', () => {
  const counts = reconcile(published, KEMENKEU_2026).groupby('match').count().orderby('match');
  assert.deepEqual(counts.array('match'), ['exact', 'notComputable', 'otherFormula', 'truncated']);
  assert.equal(provenanceOf(reconcile(published, KEMENKEU_2026), 'computed')?.rule, 'kemenkeu-2026');
});
