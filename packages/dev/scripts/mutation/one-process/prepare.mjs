import { cpSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';
import { filesBelow } from '../../lib/files.mjs';
import { allMutants } from '../all-mutants.mjs';

/** Copies a package with its compiled tests, all mutants of the wanted files put into the copy; tells the mutants. */
export async function prepare(folder, copy, isWanted) {
  rmSync(copy, { recursive: true, force: true });
  mkdirSync(copy, { recursive: true });
  for (const part of ['package.json', 'dist', 'schema', 'test', 'build/test']) {
    cpSync(join(folder, part), join(copy, part), { recursive: true });
  }
  const { files, mutants } = await allMutants(join(copy, 'dist'), isWanted);
  for (const { name, content } of files) writeFileSync(name, content);
  for (const test of filesBelow(join(copy, 'build/test'), (file) => file.endsWith('.js'))) {
    const [collected, away] = [relative(dirname(test), join(import.meta.dirname, 'collect.mjs')), /(['"])node:test\1/g];
    writeFileSync(test, readFileSync(test, 'utf8').replace(away, `'${collected.replaceAll('\\', '/')}'`));
  }
  return mutants;
}

/** Test files of a package whose path below it matches; nightly tests and those of the package itself are left out. */
export const testsOf = (folder, pattern) =>
  filesBelow(join(folder, 'build/test'), (file) => {
    const path = relative(folder, file).replaceAll('\\', '/');
    return path.endsWith('.test.js') && !/nightly|package\.test/.test(path) && new RegExp(pattern).test(path);
  });
