import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { describe, test } from 'node:test';
import { AREAS } from './areas.js';
import { answerOf } from './told.js';

/**
 * Holds the whole answers of an area (cells, reasons, issues in their words, what is thrown) to those that are committed in
 * `golden/answers`. That a figure is right is for core and the tests beside this one to say; this says that nothing of an
 * answer changed unnoticed. `packages/dev/scripts/generate/kept-tables.mjs` writes them anew where a change is meant.
 */
for (const [area, scenarios] of Object.entries(AREAS)) {
  describe(`kept answers of ${area}`, () => {
    const file = new URL(`../../../test/golden/answers/${area}.json`, import.meta.url);
    const kept = JSON.parse(readFileSync(file, 'utf8')) as Record<string, unknown>;
    test('are of these scenarios', () => assert.deepEqual(Object.keys(kept), Object.keys(scenarios)));
    for (const [name, run] of Object.entries(scenarios))
      test(name, async () => assert.deepEqual(await answerOf(run), kept[name]));
  });
}
