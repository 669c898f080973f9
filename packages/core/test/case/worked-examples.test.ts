import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { chooseComputation, evaluateCase, ID } from '@takar/core';
import { computationsOf } from '@takar/core/registry';
import { golden } from '../support/golden.js';
import { differences } from './agrees.js';

/**
 * An example of what agencies ask, under names that sheets use. Figures follow the worked examples and formulas of the
 * source that its rule cites; they fix behaviour, and are no independent proof of it.
 */
interface WorkedExample {
  readonly id: string;
  readonly rule: string;
  readonly inputs: Readonly<Record<string, unknown>>;
  readonly expected: unknown;
  /** Why there is no value, where none is expected. */
  readonly reason?: string;
  readonly source: string;
}

for (const file of ['worked-examples-individual.json', 'worked-examples-merit.json']) {
  describe(file, () => {
    for (const { id, rule, inputs, expected, reason } of golden<WorkedExample[]>(file)) {
      test(`${id} ${JSON.stringify(inputs)}`, () => {
        const chosen = chooseComputation(computationsOf(rule), inputs) ?? assert.fail(`no computation of ${rule}`);
        const result = evaluateCase(chosen, inputs, { messages: ID }).result ?? assert.fail('not in force');
        assert.deepEqual(
          result.issues.filter(({ severity }) => severity === 'error'),
          [],
        );
        assert.deepEqual(differences(result, expected), []);
        if (expected === null) assert.equal(result.reason, reason);
      });
    }
  });
}
