/** So many files of a run, each counted once an engine, may be asked again: more than that is no accident. */
export const MOST = 3;

/**
 * Asks each file that failed in an engine once more, alone, and takes what comes of that instead. A test that fails only
 * beside others is named as unsteady, and stays one: the nightly tier asks nothing twice. A run in which more than `MOST`
 * files failed, or an engine did not run at all, stays as it is.
 *
 * @param {{passed: number, failed: number, broken?: {engine: string, file: string, passed: number, failed: number}[]}} first
 * @param {(engine: string, file: string) => Promise<{passed: number, failed: number}>} ask
 * @param {(line: string) => void} say
 */
export async function askAgain(first, ask, say) {
  const { broken = [], passed, failed } = first;
  const explained = broken.reduce((sum, file) => sum + file.failed, 0);
  if (broken.length === 0 || broken.length > MOST || explained !== failed) return { passed, failed };
  const result = { passed, failed };
  for (const { engine, file, ...before } of broken) {
    say(`\nasked again, alone: ${engine} ${file}`);
    const after = await ask(engine, file);
    result.passed += after.passed - before.passed;
    result.failed += after.failed - before.failed;
    if (after.failed === 0) say(`UNSTEADY ${engine} ${file}: failed beside others, passed alone`);
  }
  return result;
}
