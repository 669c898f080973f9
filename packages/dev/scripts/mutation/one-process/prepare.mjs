import { cpSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';
import { Instrumenter } from '@stryker-mutator/instrumenter';
import { ignorer } from '../../../config/mutation/told-not-computed.mjs';
import { filesBelow } from '../../lib/files.mjs';
import { belowDist } from '../mutant-key.mjs';

const SILENT = { debug() {}, info() {}, isDebugEnabled: () => false };
const OPTIONS = { plugins: null, excludedMutations: [], ignorers: [ignorer] };

/** Copies a package with its compiled tests, all mutants of the files given switched into the copy; tells the mutants. */
export async function prepare(folder, copy, isMutated) {
  rmSync(copy, { recursive: true, force: true });
  mkdirSync(copy, { recursive: true });
  for (const part of ['package.json', 'dist', 'schema', 'test', 'build/test']) {
    cpSync(join(folder, part), join(copy, part), { recursive: true });
  }
  const mutants = await instrumented(join(copy, 'dist'), isMutated);
  for (const test of filesBelow(join(copy, 'build/test'), (file) => file.endsWith('.js'))) {
    const [collected, away] = [relative(dirname(test), join(import.meta.dirname, 'collect.mjs')), /(['"])node:test\1/g];
    writeFileSync(test, readFileSync(test, 'utf8').replace(away, `'${collected.replaceAll('\\', '/')}'`));
  }
  return mutants;
}

/** Test files of a copy; nightly tests and those of the package itself are left out. */
export const testsOf = (copy) =>
  filesBelow(join(copy, 'build/test'), (file) => /\.test\.js$/.test(file) && !/nightly|package\.test/.test(file));

async function instrumented(dist, isMutated) {
  const files = filesBelow(dist, (file) => file.endsWith('.js') && isMutated(belowDist(relative(dirname(dist), file))));
  const sources = files.map((name) => ({ name, mutate: true, content: readFileSync(name, 'utf8') }));
  const { files: made, mutants } = await new Instrumenter(SILENT).instrument(sources, OPTIONS);
  for (const { name, content } of made) writeFileSync(name, content);
  return mutants
    .filter(({ status }) => status !== 'Ignored')
    .map(({ id, fileName, location, mutatorName, replacement }) => ({
      id,
      file: relative(dist, fileName).replaceAll('\\', '/'),
      location,
      mutatorName,
      replacement,
    }));
}
