import { fork } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** Heap of the process that reads, in megabytes: what a hostile file may not exceed. */
const HEAP = 768;

/** Seconds until a process has loaded everything that it reads with. */
const START = 60;

/**
 * Reads generated cases in a process of its own. Resolves to one record a target; a target whose case never ends, or ends
 * the process, has that as its failure, with the case.
 */
export async function runFuzz({ names, runs, seed, seconds = 20, tell = () => undefined }) {
  const { results, ended, current } = await inChild('child.mjs', { names, runs, seed }, seconds, tell);
  if (results.length === names.length) return results;
  const result = {
    target: names[results.length],
    runs: 0,
    read: 0,
    failure: { error: ended, example: current, path: null },
  };
  tell(result);
  return [...results, result];
}

/** Reads every file of the corpus in a process of its own; one record a file. */
export async function runCorpus({ seconds = 30 } = {}) {
  const { results, ended, current, code } = await inChild('corpus-child.mjs', {}, seconds);
  return code === 0 ? results : [...results, { what: current, failure: ended }];
}

/** What a child told, how it ended, and what it was at. */
function inChild(script, given, seconds, tell = () => undefined) {
  const folder = mkdtempSync(join(tmpdir(), 'takar-fuzz-'));
  const current = join(folder, 'current');
  const results = [];
  return new Promise((resolve) => {
    const child = fork(new URL(script, import.meta.url), [JSON.stringify({ ...given, current })], {
      execArgv: [`--max-old-space-size=${HEAP}`],
      stdio: ['ignore', 'ignore', 'pipe', 'ipc'],
    });
    let [said, hung, seen, since] = ['', false, 0, performance.now()];
    child.stderr.on('data', (text) => (said = (said + text).slice(-2000)));
    child.on('message', (result) => {
      results.push(result);
      tell(result);
    });
    const watch = setInterval(() => {
      const changed = changedAt(current);
      if (changed !== seen) [seen, since] = [changed, performance.now()];
      else if (performance.now() - since > (seen === 0 ? START : seconds) * 1000) {
        hung = true;
        child.kill('SIGKILL');
      }
    }, 500);
    child.on('exit', (code, signal) => {
      clearInterval(watch);
      const ended = hung ? `did not end within ${seconds} s` : `ended the process (${signal ?? code})\n${said}`;
      const at = seen === 0 ? '' : readFileSync(current, 'utf8');
      rmSync(folder, { recursive: true, force: true });
      resolve({ results, ended, current: at, code });
    });
  });
}

function changedAt(file) {
  try {
    return statSync(file).mtimeMs;
  } catch {
    return 0;
  }
}
