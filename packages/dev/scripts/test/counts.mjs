import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/**
 * Runs a test program that writes `{passed, failed}` as JSON to the file named in `TAKAR_COUNTS`, browser tests with the
 * `broken` files of each engine beside them. A program that ends
 * badly without a failed test, or writes nothing, counts as one failure: nothing may look green by dying early.
 */
export async function counted(start) {
  const folder = mkdtempSync(join(tmpdir(), 'takar-counts-'));
  const file = join(folder, 'counts.json');
  try {
    const code = await start(file);
    const { passed, failed, broken } = read(file);
    return { passed, failed: failed === 0 && code !== 0 ? 1 : failed, broken };
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

function read(file) {
  try {
    return JSON.parse(readFileSync(file, 'utf8'));
  } catch {
    console.error('the test program ended without a result');
    return { passed: 0, failed: 1 };
  }
}

/** The sum of several counts. */
export const total = (counts) =>
  counts.reduce((sum, { passed, failed }) => ({ passed: sum.passed + passed, failed: sum.failed + failed }), {
    passed: 0,
    failed: 0,
  });
