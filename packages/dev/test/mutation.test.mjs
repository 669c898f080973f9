import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { draw } from '../scripts/mutation/draw.mjs';
import { estimate } from '../scripts/mutation/estimate.mjs';
import { explanations, explanationsIn, keyOf } from '../scripts/mutation/explained.mjs';
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
      ['quality/jump.js|a < b|a <= b', 'no row is there.'],
      ['quality/jump.js|`${x}`|', 'nobody reads it.'],
      ['score/rank.js|1|0', 'the same.'],
    ],
  );
  assert.equal(keyOf('score/rank.js', ' a\n  < b', 'a'), 'score/rank.js|a < b|a');
});

test('every explained survivor names code that is there', () => {
  for (const key of explanations().keys()) {
    const [file, code] = key.split('|');
    const compiled = readFileSync(join(root, 'packages/core/dist', file), 'utf8').replace(/\s+/g, ' ');
    assert.ok(compiled.includes(code), key);
  }
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
