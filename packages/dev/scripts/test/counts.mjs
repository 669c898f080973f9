import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** The exit code of a program whose time was up. */
const OUT_OF_TIME = 124;

/**
 * Runs a test program that writes `{passed, failed, failures}` as JSON to the file named in `TAKAR_COUNTS`, browser tests with
 * the `broken` files of each engine beside them. A program that ends badly without a failed test, or writes nothing, counts as
 * one failure: nothing may look green by dying early. `died`: it wrote nothing, with time left.
 */
export async function counted(start) {
  const folder = mkdtempSync(join(tmpdir(), 'takar-counts-'));
  const file = join(folder, 'counts.json');
  try {
    const code = await start(file);
    const result = read(file);
    if (result === undefined)
      return { ...wrong(`the test program ended with ${code}, without a result`), died: code !== OUT_OF_TIME };
    return result.failed === 0 && code !== 0
      ? { ...result, ...wrong(`the test program ended with ${code}`), passed: result.passed }
      : result;
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

function read(file) {
  try {
    return JSON.parse(readFileSync(file, 'utf8'));
  } catch {
    return undefined;
  }
}

/** A run that is wrong as a whole. */
export function wrong(why) {
  console.error(why);
  return { passed: 0, failed: 1, failures: [why] };
}

/** The sum of several counts. */
export const total = (counts) =>
  counts.reduce(
    (sum, { passed, failed, failures }) => ({
      passed: sum.passed + passed,
      failed: sum.failed + failed,
      failures: [...sum.failures, ...failures],
    }),
    { passed: 0, failed: 0, failures: [] },
  );
