import assert from 'node:assert/strict';
import { test } from 'node:test';
import { compute, PEMDA_UNCAPPED, scoreUnits, type NumberColumn } from '@takar/core';
import { scoreSource } from '#src/score/score-groups.js';
import { EN, tableOf } from '../support/reading.js';

const computed = (csv: string) => compute(tableOf(csv, { messages: EN }), { policy: PEMDA_UNCAPPED, messages: EN });
const HEAD = 'unit;indikator;polaritas;periode;target;realisasi';
const told = (csv: string) =>
  scoreUnits(computed(csv), EN).groups.map(({ unit, issues }) => [
    unit,
    issues.map(({ code, path, message }) => [code, path, message]),
  ]);

test('a score that waits for reports says how many of how many, at the first row of its unit', () => {
  assert.deepEqual(told(`${HEAD}\nA;X;max;2026;10;9\nB;X;max;2026;10;9\nB;Y;max;2026;10;\nB;Z;max;2026;10;8\n`), [
    ['A', []],
    ['B', [['score/provisional', '/rows/1', 'Provisional score: 2 of 3 indicators are reported.']]],
  ]);
});

test('a weight that is missing is told at its row, and only where the row is due', () => {
  const head = `${HEAD};bobot;status`;
  const codes = (csv: string) =>
    told(csv).flatMap(([, issues]) => (issues as string[][]).map(([code, path]) => [code, path]));
  assert.deepEqual(codes(`${head}\nA;X;max;2026;10;9;60;\nA;Y;max;2026;10;8;;\n`), [
    ['score/weight-missing', '/rows/1/weight'],
  ]);
  assert.deepEqual(codes(`${head}\nA;X;max;2026;10;9;60;\nA;Y;max;2026;;;;tidak berlaku\n`), []);
});

test('leaving a replaced target out of a score leaves its row as it was computed', () => {
  const csv = `${HEAD};versi\nA;X;max;2026;100;50;pk\nA;X;max;2026;50;50;pk-perubahan\n`;
  const computation = computed(csv);
  const { achievement } = scoreSource(computation);
  assert.deepEqual(Array.from(achievement.status), [1, 0]);
  assert.deepEqual(Array.from(computation.columns.achievementCapped.status), [0, 0]);
  assert.deepEqual(Array.from(computation.columns.achievementCapped.values), [50, 100]);
  const plain = computed(`${HEAD}\nA;X;max;2026;100;50\n`);
  assert.equal(scoreSource(plain).achievement, plain.columns.achievementCapped, 'without documents nothing is copied');
});

test('a unit has the band of its score in words, and none without a score', () => {
  const { groups, table } = scoreUnits(
    computed(`${HEAD};status\nA;X;max;2026;10;9;\nB;X;max;2026;10;4;\nC;X;max;2026;;;tidak berlaku\n`),
    EN,
  );
  const bands = groups.map(({ unit, score, band, bandLabel }) => [unit, score, band, bandLabel]);
  const { title, bands: words } = computed(`${HEAD}\nA;X;max;2026;10;9\n`).scale;
  const told = (key: string) => `${words.find((each) => each.key === key)?.label.en}, ${title.en}`;
  assert.deepEqual(bands, [
    ['A', 90, bands[0]?.[2], told(String(bands[0]?.[2]))],
    ['B', 40, bands[1]?.[2], told(String(bands[1]?.[2]))],
    ['C', null, null, null],
  ]);
  assert.notEqual(bands[0]?.[2], bands[1]?.[2]);
  // what does not apply weighs nothing, in the table that an explanation shows as well
  assert.deepEqual(Array.from((table.columns['weight_due'] as NumberColumn).values), [1, 1, NaN]);
});
