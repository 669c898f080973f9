import { spawn } from 'node:child_process';
import { root } from '../lib/paths.mjs';

/** Enough of what a program prints to hold its last line. */
const KEPT = 64 * 1024;
// eslint-disable-next-line no-control-regex
const LOOKS = /\u001b\[[0-9;]*m/g;

/**
 * Runs a command line in the workspace folder, what it prints passed on. Resolves to what it said last, how many tests
 * passed and failed (a program without such counts is one check, judged by its exit code), and the seconds it took.
 */
export async function runCheck(command) {
  const began = performance.now();
  const { code, printed } = await passedOn(command);
  const said = printed.replace(LOOKS, '').trimEnd().split('\n').at(-1).trim();
  const [, passed, failed] = /^(\d+) passed, (\d+) failed\b/.exec(said) ?? [];
  const counts =
    passed === undefined
      ? { passed: code === 0 ? 1 : 0, failed: code === 0 ? 0 : 1 }
      : { passed: Number(passed), failed: Math.max(Number(failed), code === 0 ? 0 : 1) };
  return { said, ...counts, seconds: Math.round((performance.now() - began) / 1000) };
}

/** The exit code of a command line, and the end of what it printed. */
function passedOn(command) {
  return new Promise((done, fail) => {
    const env = { ...process.env };
    // counts of a run around this one are not those of the command
    delete env.TAKAR_RESULT;
    const child = spawn(command, { cwd: root, env, shell: true, stdio: ['ignore', 'pipe', 'inherit'] });
    let printed = '';
    child.stdout.setEncoding('utf8').on('data', (text) => {
      process.stdout.write(text);
      printed = (printed + text).slice(-KEPT);
    });
    child.once('error', fail);
    child.once('close', (code) => done({ code: code ?? 1, printed }));
  });
}
