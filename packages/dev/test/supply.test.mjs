import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { test } from 'node:test';
import { billOfMaterials } from '../scripts/supply/bill.mjs';
import { installedWith } from '../scripts/supply/installed.mjs';
import { lockfileFaults } from '../scripts/supply/lockfile.mjs';
import { usersFaults } from '../scripts/supply/users-faults.mjs';
import { root } from '../scripts/lib/paths.mjs';

const integrity = `sha512-${'A'.repeat(86)}==`;
const plain = { version: '1.0.0', license: 'MIT', integrity };
const LOCK = {
  '': { name: 'all' },
  'packages/core': { name: '@takar/core', version: '1.0.0', license: 'Apache-2.0' },
  'packages/widgets': {
    name: '@takar/widgets',
    version: '1.0.0',
    license: 'Apache-2.0',
    dependencies: { '@takar/core': '1', a: '1' },
  },
  'node_modules/@takar/core': { resolved: 'packages/core', link: true },
  'node_modules/a': { ...plain, dependencies: { b: '^2' } },
  'node_modules/a/node_modules/b': { ...plain, version: '2.0.0' },
  'node_modules/b': plain,
  'node_modules/c': { ...plain, hasInstallScript: true, dev: true },
};
const withChange = (folder, change) => ({ ...LOCK, [folder]: { ...LOCK[folder], ...change } });

test('what users install follows the dependencies, each as Node would find it', () => {
  assert.deepEqual(installedWith(LOCK, 'packages/widgets'), [
    'packages/widgets',
    'packages/core',
    'node_modules/a',
    'node_modules/a/node_modules/b',
  ]);
  assert.throws(
    () => installedWith(withChange('node_modules/a', { dependencies: { z: '1' } }), 'packages/widgets'),
    /needs z/,
  );
});

test('a package from elsewhere, or without hash, is a fault', () => {
  assert.deepEqual(lockfileFaults(LOCK), []);
  const faultsOf = (change) => lockfileFaults(withChange('node_modules/b', change)).length;
  assert.equal(faultsOf({ resolved: 'https://registry.npmjs.org/b/-/b-1.0.0.tgz' }), 0);
  assert.equal(faultsOf({ resolved: 'https://registry.npmjs.org.evil.example/b.tgz' }), 1);
  assert.equal(faultsOf({ resolved: 'git+ssh://git@github.com/b/b.git' }), 1);
  assert.equal(faultsOf({ integrity: undefined }), 1);
  assert.equal(faultsOf({ integrity: 'sha1-abc' }), 1);
  assert.equal(lockfileFaults(withChange('node_modules/@takar/core', { resolved: '../elsewhere' })).length, 1);
});

test('a licence, a script or a package more than stated is a fault where users get it', () => {
  const stated = { core: 0, widgets: 2 };
  assert.deepEqual(usersFaults(LOCK, stated), []);
  assert.equal(usersFaults(LOCK, { widgets: 1 }).length, 1);
  assert.equal(usersFaults(withChange('node_modules/a', { license: 'AGPL-3.0' }), stated).length, 1);
  assert.equal(usersFaults(withChange('node_modules/a', { license: undefined }), stated).length, 1);
  assert.equal(usersFaults(withChange('node_modules/a', { hasInstallScript: true }), stated).length, 1);
});

test('the bill of materials names every package once, by a package URL and its hash', () => {
  const { components } = billOfMaterials(LOCK, ['core', 'widgets'], '1.0.0');
  assert.deepEqual(
    new Set(components.map(({ purl }) => purl)),
    new Set(['pkg:npm/a@1.0.0', 'pkg:npm/b@2.0.0', 'pkg:npm/%40takar/core@1.0.0', 'pkg:npm/%40takar/widgets@1.0.0']),
  );
  assert.equal(components.length, 4);
  assert.equal(components.find(({ name }) => name === 'a').hashes[0].content, '00'.repeat(64));
});

test('the real lock file keeps its promises, and the page says what it has', () => {
  const { status, stdout, stderr } = spawnSync(process.execPath, ['packages/dev/scripts/supply.mjs'], {
    cwd: root,
    encoding: 'utf8',
  });
  assert.equal(stderr, '');
  assert.equal(status, 0);
  assert.match(stdout, /^\d+ packages reach users, 0 faults$/m);
});
