import assert from 'node:assert/strict';
import { test } from 'node:test';
import { guaranteeTable } from '../scripts/guarantees/table.mjs';

const engines = ['chromium', 'firefox'];
const ran = (name, ...passed) => engines.map((engine, i) => ({ engine, name, passed: passed[i] ?? true }));

test('a promise is kept where its test has passed, and nowhere else', () => {
  const text = guaranteeTable(
    [
      ...ran('takar-bullet > is one Tab stop'),
      ...ran('takar-bullet > prints'),
      ...ran('takar-gauge > is one Tab stop', true, false),
      ...ran('takar-gauge > its own'),
      ...ran('takar-trend > is one Tab stop', false, false),
      ...ran('takar-trend > prints > on A4'),
    ],
    engines,
  );
  assert.match(text, /1\. is one Tab stop\n2\. prints\n/);
  assert.match(text, /\| `takar-bullet` \| all \| all \|/);
  assert.match(text, /\| `takar-gauge` \| \*\*only chromium\*\* \| not tested \|/);
  assert.match(text, /\| `takar-trend` \| \*\*none\*\* \| not tested \|/);
  assert.doesNotMatch(text, /its own/);
});

test('results without the model are no table', () => {
  assert.throws(() => guaranteeTable(ran('takar-gauge > prints'), engines), /no test of takar-bullet/);
});
