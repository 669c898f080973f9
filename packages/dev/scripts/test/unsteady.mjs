/** So many files of a run, each counted once an engine, may be asked again: more than that is no accident. */
export const MOST = 3;

/**
 * Asks each file that failed in an engine once more, alone, and takes what comes of that instead. A test that fails only
 * beside others is named as unsteady, and stays one: the nightly tier asks nothing twice. A run in which more than `MOST`
 * files failed, or an engine did not run at all, stays as it is.
 *
 * @param {{passed: number, failed: number, failures: string[], broken?: {engine: string, file: string, passed: number, failed: number}[]}} first
 * @param {(engine: string, file: string) => Promise<{passed: number, failed: number, failures: string[]}>} ask
 * @param {(line: string) => void} say
 */
export async function askAgain(first, ask, say) {
  const { broken = [], passed, failed, failures } = first;
  const explained = broken.reduce((sum, file) => sum + file.failed, 0);
  if (broken.length === 0 || broken.length > MOST || explained !== failed) return { passed, failed, failures };
  const result = { passed, failed, failures };
  for (const { engine, file, ...before } of broken) {
    say(`\nasked again, alone: ${engine} ${file}`);
    const after = await ask(engine, file);
    result.passed += after.passed - before.passed;
    result.failed += after.failed - before.failed;
    const isOther = (failure) => !failure.startsWith(`${engine} ${file}: `);
    result.failures = [...result.failures.filter(isOther), ...after.failures];
    if (after.failed === 0) say(`UNSTEADY ${engine} ${file}: failed beside others, passed alone`);
  }
  return result;
}

/**
 * Starts a run, and once more when it died without a result: nothing is known of its tests then, and what it leaves would be
 * one failure for all of them. The output names it as unsteady.
 *
 * @param {() => Promise<{died?: boolean}>} start
 * @param {(line: string) => void} say
 */
export async function startAgain(start, say) {
  const first = await start();
  if (!first.died) return first;
  say('\nUNSTEADY the run of the browser tests died without a result: started once more, as a whole');
  return start();
}
