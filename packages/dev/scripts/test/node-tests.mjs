import { availableParallelism } from 'node:os';
import { filesBelow } from '../lib/files.mjs';
import { root } from '../lib/paths.mjs';
import { run } from '../lib/run.mjs';
import { counted, total, wrong } from './counts.mjs';

const places = {
  core: 'packages/core/build/test',
  sql: 'packages/sql/build/test',
  table: 'packages/table/build/test',
  report: 'packages/report/build/test',
  cli: 'packages/cli/build/test',
  widgets: 'packages/widgets/build/test/node',
  dev: 'packages/dev/test',
};

/** Compiled test files of a part; those below `nightly/` belong to `npm run nightly` alone. */
export const testFiles = (part, nightly = false) =>
  filesBelow(`${root}/${places[part]}`, (file) => /\.test\.m?js$/.test(file)).filter(
    (file) => /[\\/]nightly[\\/]/.test(file) === nightly,
  );

/** Longest that a file may take, in milliseconds: one that waits for ever fails, and ends. The longest takes half a minute. */
const LONGEST = 1_200_000;

/** Files at once: as many as there are processors. Node alone would leave one of them idle, of two the half. */
const AT_ONCE = availableParallelism();

/**
 * Runs test files with node:test; `command` is the Node to run them with, as program and first arguments. No file at all
 * is one failure (and Node would go and look for tests by itself).
 */
export function nodeTests(files, command = [process.execPath]) {
  if (files.length === 0) return Promise.resolve(wrong('no test file was named'));
  const [program, ...first] = command;
  const reporter = `${root}/packages/dev/scripts/test/node-reporter.mjs`;
  const args = [...first, '--enable-source-maps', '--test', `--test-concurrency=${AT_ONCE}`];
  args.push(`--test-timeout=${LONGEST}`, `--test-reporter=${reporter}`);
  return counted((file) =>
    run(program, [...args, '--test-reporter-destination=stdout', ...files], {
      env: { ...process.env, TAKAR_COUNTS: file },
    }),
  );
}

/**
 * Runs the Node tests of the named parts, of `chosen` files and folders alone where some are named (those of the nightly run
 * as well); a part without any such file counts as one failure.
 */
export async function nodeTestsOf(parts, chosen) {
  const isChosen = (file) => chosen.some((each) => `${file}/`.startsWith(`${root}/${each.replace(/\/+$/, '')}/`));
  const filesOf = (part) =>
    chosen === undefined ? testFiles(part) : [...testFiles(part), ...testFiles(part, true)].filter(isChosen);
  const empty = parts.filter((part) => filesOf(part).length === 0);
  const counts = empty.map((part) => wrong(`FAILED ${part}: no such test file below ${places[part]}`));
  const files = parts.flatMap(filesOf);
  if (files.length > 0) counts.push(await nodeTests(files));
  return total(counts);
}
