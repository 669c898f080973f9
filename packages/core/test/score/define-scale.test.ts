import assert from 'node:assert/strict';
import { test } from 'node:test';
import { TakarError } from '@takar/core';
import { defineScale } from '#src/score/define-scale.js';
import { SCALES } from '#src/score/scales.js';

const [known] = Object.values(SCALES);

test('a scale has one more band than edges, and they ascend', () => {
  assert.ok(known);
  assert.ok(Object.isFrozen(defineScale({ ...known })));
  for (const edges of [known.edges.slice(1), [...known.edges, ...known.edges.slice(-1)]])
    assert.throws(
      () => defineScale({ ...known, edges }),
      (error) =>
        error instanceof TakarError &&
        error.code === 'score/scale' &&
        error.path === '/edges' &&
        error.message ===
          `${known.id}: ${known.bands.length} bands need ${known.bands.length - 1} edges, not ${edges.length}` &&
        error.hint === 'Give the edges between the bands, lowest first.',
    );
  assert.throws(() => defineScale({ ...known, edges: known.edges.toReversed() }), TakarError);
});
