import assert from 'node:assert/strict';
import { test } from 'node:test';
import { Linter } from 'eslint';
import { cli } from '../config/eslint/cli.mjs';

const [elsewhere, sink] = cli.map(({ rules }) => ({
  'no-restricted-imports': rules['no-restricted-imports'],
  'no-restricted-syntax': rules['no-restricted-syntax'] ?? 'off',
}));
const refused = (code, rules = elsewhere) => new Linter().verify(code, [{ rules }]).length > 0;

test('the command line writes files in one place: nothing that writes may be imported elsewhere', () => {
  for (const module of ['fs', 'node:fs'])
    for (const name of ['writeFileSync', 'createWriteStream', 'copyFileSync', 'cpSync', 'appendFileSync', 'promises'])
      assert.ok(refused(`import { existsSync, ${name} as read } from '${module}';`), `${name} of ${module}`);
  for (const name of ['writeFile', 'copyFile', 'cp', 'open', 'rename', 'appendFile', 'mkdir'])
    assert.ok(refused(`import { ${name} } from 'node:fs/promises';`), name);
  assert.ok(refused(`import fs from 'node:fs';`));
  assert.ok(refused(`import * as fs from 'node:fs/promises';`));
  assert.ok(refused(`export { writeFile } from 'node:fs/promises';`));
  assert.ok(refused(`const { writeFile } = await import('node:fs/promises');`));
  assert.ok(refused(`import { createRequire } from 'node:module'; createRequire(import.meta.url)('fs');`));
});

test('what reads may be imported, and the sink may import what writes', () => {
  assert.ok(!refused(`import { createReadStream, existsSync } from 'node:fs';`));
  assert.ok(!refused(`import { readFile } from 'node:fs/promises';`));
  assert.ok(!refused(`const table = await import('@takar/table/files');`));
  assert.ok(!refused(`import { open, rename } from 'node:fs/promises';`, sink));
});
