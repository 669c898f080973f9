import assert from 'node:assert/strict';
import { test } from 'node:test';
import { askAgain, MOST, startAgain } from '../scripts/test/unsteady.mjs';

const broken = (count) =>
  Array.from({ length: count }, (_, i) => ({ engine: 'webkit', file: `${i}.js`, passed: 9, failed: 1 }));

async function again({ failures = [], ...first }, answer) {
  const asked = [];
  const said = [];
  const ask = (engine, file) => {
    asked.push(`${engine} ${file}`);
    return Promise.resolve({ failures: [], ...answer });
  };
  const { failures: named, ...result } = await askAgain({ failures, ...first }, ask, (line) => said.push(line.trim()));
  return { result, named, asked, said };
}

test('a file that fails beside others and passes alone is counted as it is alone, and named', async () => {
  const { result, asked, said } = await again({ passed: 99, failed: 1, broken: broken(1) }, { passed: 10, failed: 0 });
  assert.deepEqual(result, { passed: 100, failed: 0 });
  assert.deepEqual(asked, ['webkit 0.js']);
  assert.ok(said.includes('UNSTEADY webkit 0.js: failed beside others, passed alone'));
});

test('a file that fails again has failed', async () => {
  const { result, said } = await again({ passed: 99, failed: 1, broken: broken(1) }, { passed: 8, failed: 2 });
  assert.deepEqual(result, { passed: 98, failed: 2 });
  assert.deepEqual(said, ['asked again, alone: webkit 0.js']);
});

test('a broken run is not asked again', async () => {
  const many = await again({ passed: 1, failed: MOST + 1, broken: broken(MOST + 1) }, { passed: 10, failed: 0 });
  assert.deepEqual(many.result, { passed: 1, failed: MOST + 1 });
  const silent = await again({ passed: 9, failed: 2, broken: broken(1) }, { passed: 10, failed: 0 });
  assert.deepEqual(
    silent.result,
    { passed: 9, failed: 2 },
    'an engine without tests is a failure beside that of the file',
  );
  assert.deepEqual([...many.asked, ...silent.asked], []);
});

test('what failed is named as it came out at last', async () => {
  const first = { passed: 9, failed: 2, failures: ['webkit 0.js: a', 'webkit 1.js: b'], broken: broken(2) };
  const { named } = await again(first, { passed: 9, failed: 1, failures: ['c'] });
  assert.deepEqual(named, ['c', 'c']);
});

test('a run that died without a result is started once more, and said so', async () => {
  const said = [];
  const whole = { passed: 5, failed: 0, failures: [] };
  const runs = [{ passed: 0, failed: 1, failures: ['died'], died: true }, whole];
  assert.equal(
    await startAgain(
      () => Promise.resolve(runs.shift()),
      (line) => said.push(line),
    ),
    whole,
  );
  assert.match(said.join(), /^\nUNSTEADY the run/);
  const twice = { passed: 0, failed: 1, failures: ['died'], died: true };
  let starts = 0;
  assert.equal(
    await startAgain(
      () => (starts++, Promise.resolve(twice)),
      () => undefined,
    ),
    twice,
  );
  assert.equal(starts, 2, 'and not a third time');
  assert.equal(await startAgain(() => Promise.resolve(whole), assert.fail), whole);
});
