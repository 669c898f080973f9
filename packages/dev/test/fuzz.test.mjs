import assert from 'node:assert/strict';
import { test } from 'node:test';
import { runCorpus, runFuzz } from '../fuzz/run.mjs';
import { TARGETS } from '../fuzz/targets.mjs';

/** What reading hostile files may take at most, in megabytes of the whole process. */
const MEMORY = 1200;

const saidOf = ({ failure, ...about }) => `${JSON.stringify(about)}\n${JSON.stringify(failure)}`;

test('every reader on generated files: no exception, no end without issue, no hang', async () => {
  const names = Object.keys(TARGETS).filter((name) => name !== 'parquet');
  const results = await runFuzz({ names, runs: 25, seed: 20261126, seconds: 60 });
  for (const result of results) {
    assert.equal(result.failure, null, saidOf(result));
    assert.ok(result.runs === 25 && result.megabytes < MEMORY, saidOf(result));
  }
  assert.equal(results.length, names.length);
  const read = results.reduce((sum, result) => sum + result.read, 0);
  assert.ok(read > names.length * 5, `only ${read} cases could be read at all`);
});

test('Parquet with flipped bits and wrong lengths is read or refused', async () => {
  const [result] = await runFuzz({ names: ['parquet'], runs: 4, seed: 20261126, seconds: 60 });
  assert.equal(result.failure, null, saidOf(result));
});

test('every file of the corpus is read or refused with its code, in bounded time and memory', async () => {
  const results = await runCorpus({ seconds: 60 });
  for (const result of results) {
    assert.equal(result.failure, null, saidOf(result));
    assert.ok(result.megabytes < MEMORY, saidOf(result));
  }
  assert.ok(results.length > 200, `${results.length} files`);
});

test('a reader that never ends, throws, or changes what all objects inherit, is found with its case', async () => {
  const hung = await runFuzz({ names: ['never-ends'], runs: 3, seed: 1, seconds: 2 });
  assert.match(hung[0].failure.error, /did not end within 2 s/);
  assert.match(hung[0].failure.example, /"target":"never-ends"/);
  const thrown = await runFuzz({ names: ['throws'], runs: 50, seed: 1 });
  assert.match(thrown[0].failure.error, /planted/);
  const polluted = await runFuzz({ names: ['pollutes'], runs: 50, seed: 1 });
  assert.match(polluted[0].failure.error, /Object\.prototype is not what it was/);
});
