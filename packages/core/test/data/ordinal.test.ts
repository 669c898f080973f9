import assert from 'node:assert/strict';
import { test } from 'node:test';
import { commonScale, gradeOf, ORDINAL_SCALES, rankOf } from '#src/data/ordinal.js';
import { compute, ID, PEMDA_UNCAPPED } from '@takar/core';
import { codesOf, namesOf, pairs, table, valuesOf } from '../support/sources.js';

test('ranks ascend from the worst grade', () => {
  const akip = ORDINAL_SCALES.find(({ id }) => id === 'akip');
  const opinion = ORDINAL_SCALES.find(({ id }) => id === 'opini-bpk');
  assert.ok(akip && opinion);
  assert.deepEqual(
    ['D', 'C', 'CC', 'B', 'BB', 'A', 'AA'].map((grade) => rankOf(akip, grade)),
    [1, 2, 3, 4, 5, 6, 7],
  );
  assert.deepEqual(
    ['TMP', 'TW', 'WDP', 'WTP'].map((grade) => rankOf(opinion, grade)),
    [1, 2, 3, 4],
  );
  assert.equal(rankOf(opinion, 'BB'), undefined);
});

test('grades share a scale only where one holds them all', () => {
  assert.equal(commonScale(['A', 'BB'])?.id, 'akip');
  assert.equal(commonScale(['A', 'B'], 'akreditasi-huruf')?.id, 'akreditasi-huruf');
  assert.equal(commonScale(['Unggul', 'Baik Sekali'])?.id, 'akreditasi-kata');
  assert.equal(commonScale(['Unggul', 'A']), undefined);
  assert.equal(commonScale(['WTP', 'BB']), undefined);
});

test('a text that names no grade has none', () => {
  for (const text of ['', 'E', 'tercapai', 'AAA', 'W T P', '__proto__', 'constructor'])
    assert.equal(gradeOf(text), undefined);
});

test('two grades of one scale are compared as ranks', () => {
  const read = pairs([
    ['WTP', 'WTP'],
    ['BB', 'B'],
    ['Paripurna', ''],
    ['80', '82'],
  ]);
  assert.deepEqual(namesOf(read, 'target_kind'), ['ordinal', 'ordinal', 'ordinal', 'single']);
  assert.deepEqual(valuesOf(read, 'target'), [4, 5, 5, 80]);
  assert.deepEqual(valuesOf(read, 'realisation'), [4, 4, null, 82]);
  assert.equal(read.numberCell(2, 'realisation')?.reason, 'empty');
  assert.equal(read.numberCell(0, 'target')?.grade, 'WTP');
  assert.deepEqual(codesOf(read), []);
});

test('numbers in brackets count where both sides have one', () => {
  const read = pairs([['A (80,50)', 'BB (79,39)']]);
  assert.deepEqual([valuesOf(read, 'target'), valuesOf(read, 'realisation')], [[80.5], [79.39]]);
  assert.deepEqual(namesOf(read, 'target_kind'), ['single']);
});

test('where one side lacks the number, the grades are compared', () => {
  const read = pairs([['BB', 'BB (79,39)']]);
  assert.deepEqual([valuesOf(read, 'target'), valuesOf(read, 'realisation')], [[5], [5]]);
});

test('a grade beside a bare number, or grades of two scales, give no figure and an issue', () => {
  const read = pairs([
    ['BB', '79,39'],
    ['80', 'BB'],
    ['WTP', 'BB'],
  ]);
  assert.deepEqual(
    read.issues.filter(({ code }) => code === 'ordinal/mixed').map(({ row }) => row),
    [0, 1, 2],
  );
  assert.equal(read.numberCell(0, 'target')?.value, null);
  assert.equal(read.numberCell(1, 'realisation')?.value, null);
});

test('numbers that rank otherwise than their grades give no figure and an issue', () => {
  const read = pairs([
    ['4 (WTP)', '4 (WDP)'],
    ['A (80)', 'BB (80)'],
    ['75 (A)', '80 (BB)'],
  ]);
  assert.deepEqual(
    read.issues.map(({ code, path }) => [code, path]),
    [0, 1, 2].map((row) => ['ordinal/mixed', `/rows/${row}/realisation`]),
  );
  for (const field of ['target', 'realisation'] as const) {
    assert.deepEqual(valuesOf(read, field), [null, null, null]);
    assert.equal(read.numberCell(0, field)?.reason, 'ambiguous');
  }
  const polar = table(['Target', 'Realisasi', 'Polaritas'], [['4 (WTP)', '4 (WDP)', 'maximise']]);
  const row = compute(polar, { policy: PEMDA_UNCAPPED, messages: ID }).row(0);
  assert.deepEqual([row.achievement, row.reason], [null, 'ambiguous']);
});

test('numbers that rank as their grades, and numbers of one grade, count', () => {
  const rows = [
    ['4 (WTP)', '3 (WDP)'],
    ['A (81)', 'BB (79)'],
    ['BB (72)', 'BB (75)'],
    ['BB (75)', 'BB (72)'],
    ['80 (A)', '3 (Baik)'],
  ] as const;
  const read = pairs(rows);
  assert.deepEqual(codesOf(read), []);
  assert.deepEqual(valuesOf(read, 'target'), [4, 81, 72, 75, 80]);
  assert.deepEqual(valuesOf(read, 'realisation'), [3, 79, 75, 72, 3]);
  assert.deepEqual(namesOf(read, 'target_kind'), ['ordinal', 'single', 'single', 'single', 'single']);
});

test('codes of grades are those of the scale that the row names', () => {
  const read = table(['Target', 'Realisasi', 'Skala'], [['3 (B)', '4 (A)', 'akreditasi-huruf']]);
  assert.deepEqual(namesOf(read, 'target_kind'), ['ordinal']);
});

test('a text beside a grade that is no grade is told as such, once', () => {
  const read = pairs([
    ['WTP', 'WTX'],
    ['tercapai', 'BB'],
  ]);
  assert.deepEqual(
    read.issues.map(({ code, path }) => [code, path]),
    [
      ['ordinal/unknown', '/rows/0/realisation'],
      ['ordinal/unknown', '/rows/1/target'],
    ],
  );
});

test('the scale column chooses among scales that share letters', () => {
  const read = table(['Target', 'Realisasi', 'Skala'], [['B', 'A', 'akreditasi-huruf']]);
  assert.deepEqual([valuesOf(read, 'target'), valuesOf(read, 'realisation')], [[3], [4]]);
});
