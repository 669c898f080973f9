import { cpSync, existsSync, mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { filesBelow } from '../../lib/files.mjs';
import { bundleTests } from './bundle.mjs';

/**
 * Copies a package with its compiled tests, puts files with mutants in the place of its own, and brings the tests whose path
 * matches into one script. Resolves to the script.
 */
export async function prepare(folder, copy, { files, pattern }) {
  rmSync(copy, { recursive: true, force: true });
  mkdirSync(copy, { recursive: true });
  for (const part of ['package.json', 'dist', 'schema', 'test', 'build/test']) {
    if (existsSync(join(folder, part))) cpSync(join(folder, part), join(copy, part), { recursive: true });
  }
  for (const { name, content } of files) writeFileSync(join(copy, relative(folder, name)), content);
  return bundleTests(folder, copy, testsOf(copy, pattern));
}

/** Test files of a package whose path below it matches; nightly tests and those of the package itself are left out. */
export const testsOf = (folder, pattern) =>
  filesBelow(join(folder, 'build/test'), (file) => {
    const path = relative(folder, file).replaceAll('\\', '/');
    return path.endsWith('.test.js') && !/nightly|package\.test/.test(path) && new RegExp(pattern).test(path);
  });
