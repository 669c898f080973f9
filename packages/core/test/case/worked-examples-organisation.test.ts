import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { golden } from '../support/golden.js';
import { answerOf } from '../support/worked-examples.js';
import { differences } from './agrees.js';

interface Example {
  readonly inputs: unknown;
  readonly value?: unknown;
  readonly reason?: string;
  readonly values?: unknown;
}

const { rules } = golden<{ readonly rules: Readonly<Record<string, { readonly cases: readonly Example[] }>> }>(
  'worked-examples-organisation.json',
);

for (const [id, { cases }] of Object.entries(rules)) {
  describe(id, () => {
    for (const { inputs, value, reason, values } of cases) {
      const expected = values ?? value ?? null;
      test(`${JSON.stringify(inputs).slice(0, 120)} is ${reason ?? JSON.stringify(expected)}`, () => {
        const result = answerOf(id, inputs);
        const misread = result.issues.filter(({ code }) => code !== 'evaluate/out-of-bounds');
        assert.deepEqual(misread, []);
        assert.deepEqual(differences(result, expected), [], result.rule);
        if (reason !== undefined) assert.equal(result.reason, reason);
      });
    }
  });
}
