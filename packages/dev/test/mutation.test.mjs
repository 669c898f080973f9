import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { draw } from '../scripts/mutation/draw.mjs';
import { estimate } from '../scripts/mutation/estimate.mjs';
import { explanations, explanationsIn, keyOf, outdated } from '../scripts/mutation/explained.mjs';
import { isNamed, named } from '../scripts/mutation/named.mjs';
import { tell } from '../scripts/mutation/tell.mjs';
import { root } from '../scripts/lib/paths.mjs';

const PAGE = `
### \`quality/jump.js\`

- \`a < b\` → \`a <= b\`: no row is there.
- \`\` \`\${x}\` \`\` → \`\`: nobody reads it.

### \`score/rank.js\`

- \`a  <
b\` is no line of the list.
- \`1\` → \`0\`: the same.
`;

test('a page of survivors is read by file, code and what stands instead', () => {
  assert.deepEqual(
    [...explanationsIn(PAGE)],
    [
      ['quality/jump.js\na < b\na <= b', 'no row is there.'],
      ['quality/jump.js\n`${x}`\n', 'nobody reads it.'],
      ['score/rank.js\n1\n0', 'the same.'],
    ],
  );
  assert.equal(keyOf('score/rank.js', ' a\n  < b', 'a'), 'score/rank.js\na < b\na');
});

test('every explained survivor names code that is there', () => {
  for (const key of explanations().keys()) {
    const [file, code] = key.split('\n');
    const compiled = readFileSync(join(root, 'packages/core/dist', file), 'utf8').replace(/\s+/g, ' ');
    assert.ok(compiled.includes(code), key);
  }
});

test('a name is a file or a folder, never the beginning of one', () => {
  for (const name of ['score', 'score/', 'dist/score', 'score/rank', 'score/rank.js'])
    assert.ok(isNamed('score/rank.js', name), name);
  for (const name of ['scor', 'score/ran', 'rank', 'rank.js']) assert.ok(!isNamed('score/rank.js', name), name);
  assert.ok(!isNamed('scorecard/shares.js', 'score'));
});

test('a name or a pattern that finds nothing is wrong usage, and nothing is judged', async (t) => {
  const said = t.mock.method(console, 'error', () => undefined);
  const ask = (names, ...patterns) => named({ home: join(root, 'packages/core'), names, patterns, least: 85 });
  assert.equal(await ask(['score', 'cascade/check']), 2);
  assert.equal(await ask(['score'], 'score/', 'no-such-test'), 2);
  assert.equal(await ask(['score'], '('), 2);
  const words = said.mock.calls.map(({ arguments: [text] }) => text);
  assert.match(words[0], /^--in cascade\/check: no file or folder/);
  assert.match(words[1], /^--tests no-such-test: no test file/);
  assert.match(words[2], /^--tests \(: no regular expression/);
});

test('survivors of rule files without a reason are open, reasons without a survivor are outdated', () => {
  const place = { start: { line: 0, column: 0 }, end: { line: 0, column: 6 } };
  const outcome = (file, status) => ({ file, status, location: place, replacement: 'x' });
  const outcomes = [
    outcome('score/rank.js', 'Survived'),
    outcome('score/band.js', 'NoCoverage'),
    outcome('score/scales.js', 'Timeout'),
    outcome('time/period.js', 'Survived'),
    outcome('time/day.js', 'Unsure'),
  ];
  const code = readFileSync(join(root, 'packages/core/dist/score/rank.js'), 'utf8').slice(0, 6);
  const why = new Map([
    [keyOf('score/rank.js', code, 'x'), 'the same'],
    [keyOf('score/scales.js', code, 'x'), 'was never asked'],
    [keyOf('quality/jump.js', code, 'x'), 'of a file that was not judged'],
  ]);
  const { found, judged, survivors, open } = tell(outcomes, join(root, 'packages/core/dist'), why, () => undefined);
  assert.deepEqual([found, judged], [1, 4]);
  assert.equal(open.length, 1);
  assert.match(open[0], /^NoCoverage dist\/score\/band\.js:1/);
  assert.deepEqual(outdated(why, new Set(outcomes.map(({ file }) => file)), survivors), [
    keyOf('score/scales.js', code, 'x'),
  ]);
});

test('the same seed draws the same, each item once', () => {
  const items = Array.from({ length: 100 }, (_, i) => i);
  const drawn = draw(items, 30, 7);
  assert.deepEqual(drawn, draw(items, 30, 7));
  assert.notDeepEqual(drawn, draw(items, 30, 8));
  assert.equal(new Set(drawn).size, 30);
  assert.deepEqual(
    draw(items, 200, 1).toSorted((a, b) => a - b),
    items,
  );
});

test('an interval of Wilson', () => {
  assert.deepEqual(estimate(80, 100), { share: 80, from: 71.1, to: 86.7 });
  assert.deepEqual(estimate(10, 10), { share: 100, from: 72.2, to: 100 });
});
