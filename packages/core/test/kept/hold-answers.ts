import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { describe, test } from 'node:test';
import { answerOf, type Scenarios } from './scenarios.js';

/**
 * Holds the whole answers of an area (figures, reasons, steps, issues in their words) to those that are committed in
 * `golden/answers`. Whether a figure is right is for golden cases to say; this says that nothing of an answer changed
 * unnoticed. `packages/dev/scripts/generate/kept-answers.mjs` writes them anew where a change is meant: read what it changes.
 */
export function holdAnswers(area: string, scenarios: Scenarios): void {
  const kept = JSON.parse(
    readFileSync(new URL(`../../../test/golden/answers/${area}.json`, import.meta.url), 'utf8'),
  ) as Record<string, unknown>;

  describe(`kept answers of ${area}`, () => {
    test('are of these scenarios', () => assert.deepEqual(Object.keys(kept), Object.keys(scenarios)));
    for (const [name, run] of Object.entries(scenarios)) test(name, () => assert.deepEqual(answerOf(run), kept[name]));
  });
}
