import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { Script } from 'node:vm';

/** Loads the tests of a script from the beginning, each time anew: nothing that a mutant left behind is there any more. */
export function loader(file) {
  const code = `(function (require, module, exports) {${readFileSync(file, 'utf8')}\n})`;
  const script = new Script(code, { filename: file });
  const require = createRequire(file);
  return () => {
    const module = { exports: {} };
    script.runInThisContext()(require, module, module.exports);
    return module.exports.collected;
  };
}

/** Tests print, and reject where nobody waits, once a mutant is on: neither is of interest. */
export function keepQuiet() {
  process.on('unhandledRejection', () => {});
  console.log = console.warn = console.error = () => {};
}

/** Whether a test fails, or still waits after so many milliseconds, as for an answer that a mutant keeps back. */
export async function fails({ run }, longest = Infinity) {
  let timer;
  const late = new Promise((done) => {
    if (longest < Infinity) timer = setTimeout(done, longest, true);
  });
  try {
    return await Promise.race([run().then(() => false), late]);
  } catch {
    return true;
  } finally {
    clearTimeout(timer);
  }
}

/** One line of JSON to who started this process. */
export const say = (answer) => process.stdout.write(`${JSON.stringify(answer)}\n`);
