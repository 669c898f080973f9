// npm run pack:check: what npm would publish, judged by publint and by "are the types wrong?".
import { mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { root } from './lib/paths.mjs';
import { runQuiet } from './lib/run-quiet.mjs';

/** Entry points that are no modules with types: scripts and styles for pages, data. */
const withoutTypes = {
  core: [],
  sql: [],
  table: [],
  widgets: ['esm', 'custom-elements.json'],
  report: [],
  cli: [],
};

const tool = (script, ...args) => runQuiet(process.execPath, [`${root}/node_modules/${script}`, ...args]);

function pack(home, folder) {
  const args = ['pack', '--ignore-scripts', '--pack-destination', folder];
  return runQuiet('npm', args, { cwd: home, shell: process.platform === 'win32' });
}

const types = (file, skipped) =>
  tool(
    '@arethetypeswrong/cli/dist/index.js',
    file,
    '--profile=esm-only',
    '--format=ascii',
    '--no-emoji',
    ...skipped.flatMap((entry) => ['--exclude-entrypoints', entry]),
  );

/** The judgements of one package, in order, up to the first that fails. */
async function* judgements(name, folder) {
  const home = `${root}/packages/${name}`;
  yield ['npm pack', await pack(home, folder)];
  const file = join(folder, readdirSync(folder)[0]);
  yield ['types', await types(file, withoutTypes[name])];
  yield ['publint', await tool('publint/src/cli.js', home, '--strict', '--pack=npm')];
}

let failed = 0;
for (const name of Object.keys(withoutTypes)) {
  const folder = mkdtempSync(join(tmpdir(), 'takar-pack-'));
  for await (const [what, { code, text }] of judgements(name, folder)) {
    console.log(`${code === 0 ? 'ok    ' : 'FAILED'} ${name}: ${what}`);
    if (code === 0) continue;
    console.log(text);
    failed += 1;
    break;
  }
  rmSync(folder, { recursive: true });
}
console.log(`${Object.keys(withoutTypes).length} packages, ${failed} with faults`);
process.exitCode = failed === 0 ? 0 : 1;
