import assert from 'node:assert/strict';
import { join } from 'node:path';
import { test } from 'node:test';
import { root } from '../scripts/lib/paths.mjs';
import { outcomes } from '../scripts/test/browser-reporter.mjs';

const file = 'packages/widgets/build/test/browser/widgets/gauge.test.js';
const about = { engine: 'firefox', file };
const session = (rest) => ({
  browser: { type: 'puppeteer', name: 'firefox' },
  testFile: join(root, file),
  passed: true,
  errors: [],
  ...rest,
});
const suite = (...tests) => ({ name: '', tests: [], suites: [{ name: 'takar-gauge', tests, suites: [] }] });

test('every test of a file that ran is an outcome, and nothing else', () => {
  const ran = session({
    passed: false,
    testResults: suite({ name: 'prints', passed: true }, { name: 'is one Tab stop', passed: false }),
  });
  assert.deepEqual(outcomes([ran]), [
    { ...about, name: 'takar-gauge > prints', passed: true },
    { ...about, name: 'takar-gauge > is one Tab stop', passed: false },
  ]);
});

test('a file that does not load, ends without its tests or fails after them is a promise not kept', () => {
  const notPassed = { ...about, name: 'the file', passed: false };
  assert.deepEqual(outcomes([session({ passed: false, errors: [{ message: 'no such module' }] })]), [notPassed]);
  assert.deepEqual(outcomes([session({ testResults: suite() })]), [notPassed]);
  const after = session({ passed: false, testResults: suite({ name: 'prints', passed: true }) });
  assert.deepEqual(outcomes([after]), [{ ...about, name: 'takar-gauge > prints', passed: true }, notPassed]);
});
