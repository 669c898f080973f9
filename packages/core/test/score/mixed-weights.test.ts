import assert from 'node:assert/strict';
import { test } from 'node:test';
import { compute, explainGroup, PEMDA_UNCAPPED, scoreUnits, type NumberColumn } from '@takar/core';
import { ComputedParts } from '@takar/core/stream';
import { scoreColumn, scoreSource } from '#src/score/score-groups.js';
import { EN, tableOf } from '../support/reading.js';

/** A table of one unit with these weights; achievements are 100, 50, 100, 50. */
const computed = (weights: readonly string[]) => {
  const rows = weights.map((weight, at) => `A;I${at};max;2026;10;${at % 2 === 0 ? 10 : 5};${weight}`);
  const csv = `unit;indikator;polaritas;periode;target;realisasi;bobot\n${rows.join('\n')}\n`;
  return compute(tableOf(csv, { messages: EN }), { policy: PEMDA_UNCAPPED, messages: EN });
};
const scored = (...weights: readonly string[]) => {
  const [group] = scoreUnits(computed(weights), EN).groups;
  assert.ok(group);
  return [group.score, ...group.issues.map(({ code }) => code)];
};

test('weights of which some are percentages and some parts of one, together 100, give no score and an error', () => {
  for (const weights of [
    ['50%', '0,5'],
    ['50', '0,5'],
    ['0.5', '50'],
    ['30%', '20%', '0,5'],
    ['33,3', '0,333', '33,3'],
  ])
    assert.deepEqual(scored(...weights), [null, 'score/weights-mixed'], weights.join(' '));
});

test('the reason and what explains the score say the same', () => {
  const computation = computed(['50%', '0,5']);
  const scores = scoreUnits(computation, EN);
  const [group] = scores.groups;
  assert.deepEqual(
    [group?.reason, group?.scoreReported, group?.coverage.weight, group?.band, group?.rank],
    ['unreadable', null, null, null, null],
  );
  assert.equal(explainGroup(computation, scores, 0, EN).value, null);
  assert.deepEqual(Array.from(scoreColumn(scoreSource(computation)).values), [NaN]);
  assert.match(
    String(group?.issues[0]?.message),
    /some as parts of one \(0\.5 together\)\. As they stand they add up to 50\.5, not 100\. No score/,
  );
  assert.equal(group?.issues[0]?.path, '/rows/0/weight');
});

test('small weights among large ones that come to 100 in neither way are told, and the score is of what is written', () => {
  assert.deepEqual(scored('50%', '0,25'), [99.75, 'score/weight-sum']);
  assert.deepEqual(scored('60', '30', '0,5'), [83.43, 'score/weight-sum']);
});

test('weights that are written in one way stay as they were', () => {
  assert.deepEqual(scored('99,5%', '0,5%'), [99.75]);
  assert.deepEqual(scored('40', '59,5', '0,5'), [70.25]);
  assert.deepEqual(scored('0,5', '0,5'), [75]);
  assert.deepEqual(scored('0,5', '1'), [66.67]);
  assert.deepEqual(scored('1', '2', '3'), [83.33]);
  assert.deepEqual(scored('50', '0'), [100]);
});

test('a unit that mixes takes no other with it', () => {
  const rows = ['A;50', 'A;0,5', 'B;0,5', 'B;0,5', 'C;50', 'C;50'].map((row, at) => {
    const [unit, weight] = row.split(';');
    return `${unit};I;max;2026;10;${at % 2 === 0 ? 10 : 5};${weight}`;
  });
  const csv = `unit;indikator;polaritas;periode;target;realisasi;bobot\n${rows.join('\n')}\n`;
  const scores = scoreUnits(compute(tableOf(csv, { messages: EN }), { policy: PEMDA_UNCAPPED, messages: EN }), EN);
  assert.deepEqual(
    scores.groups.map(({ unit, score }) => [unit, score]),
    [
      ['A', null],
      ['B', 75],
      ['C', 75],
    ],
  );
  assert.deepEqual(Array.from((scores.table.columns['weight_due'] as NumberColumn).values), [
    NaN,
    NaN,
    0.5,
    0.5,
    50,
    50,
  ]);
});

test('a table that is computed in parts says the same', () => {
  const parts = new ComputedParts();
  parts.add(computed(['50%']));
  parts.add(computed(['0,5']));
  const [group] = parts.scores(EN);
  assert.deepEqual(
    [group?.score, group?.reason, group?.scoreReported, group?.issues.map(({ code }) => code)],
    [null, 'unreadable', null, ['score/weights-mixed']],
  );
});
