import { execFileSync } from 'node:child_process';
import { join } from 'node:path';
import { test } from 'node:test';
import { root } from '../scripts/lib/paths.mjs';

/** Generated files whose generator can say whether they are what it would write. */
for (const generator of [
  'arithmetic-vectors',
  'readme-picture',
  'rule-schemas',
  'rule-versions',
  'plain-achievement',
  'published-names',
  'rule-pages',
  'react-wrappers',
  'api-reports',
]) {
  test(`what ${generator} generates is what is committed`, () => {
    execFileSync(process.execPath, [join(root, `packages/dev/scripts/generate/${generator}.mjs`), '--check']);
  });
}
