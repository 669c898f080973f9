import { spawn } from 'node:child_process';
import { join } from 'node:path';
import { createInterface } from 'node:readline';

/** Longest that one mutant is judged, in milliseconds. */
const LONGEST = 120_000;

/**
 * The outcome of each mutant of a copy, by the tests whose file matches a pattern. Most are judged in one process that goes
 * on; those that it cannot judge, that survive there, or with which it ends or hangs, are judged again in a process of their
 * own: what came before them may be to blame.
 */
export async function* judge(copy, mutants, pattern) {
  const open = [...mutants];
  while (open.length > 0) {
    const child = start('judge-many.mjs', [copy, pattern]);
    const ready = await child.next();
    if (ready === undefined) throw new Error('the tests do not load without a mutant');
    let answer;
    do {
      const mutant = open.shift();
      const area = mutant.file.split('/')[0];
      child.write({ id: mutant.id, area });
      answer = await child.next();
      const isSure = answer?.status === 'Killed' || answer?.status === 'NoCoverage';
      yield { ...mutant, ...(isSure ? answer : await alone(copy, pattern, mutant, area, ready.leftOut)) };
    } while (answer !== undefined && open.length > 0);
    child.end();
  }
}

async function alone(copy, pattern, { id }, area, leftOut) {
  const child = start('judge-one.mjs', [copy, pattern, id, area, JSON.stringify(leftOut)]);
  const answer = await child.next();
  child.end();
  return answer ?? { status: 'Timeout' };
}

/** A process that answers in lines of JSON; `undefined` where it ended or took too long. */
function start(script, args) {
  const child = spawn(process.execPath, ['--max-old-space-size=4096', join(import.meta.dirname, script), ...args], {
    stdio: ['pipe', 'pipe', 'inherit'],
  });
  child.stdin.on('error', () => {});
  const lines = createInterface({ input: child.stdout })[Symbol.asyncIterator]();
  let isReady = script === 'judge-one.mjs';
  return {
    write: (question) => child.stdin.write(`${JSON.stringify(question)}\n`),
    end: () => child.kill('SIGKILL'),
    async next() {
      const limit = isReady ? LONGEST : 10 * LONGEST;
      isReady = true;
      let timer;
      const late = new Promise((done) => (timer = setTimeout(done, limit, { done: true })));
      const { done, value } = await Promise.race([lines.next(), late]);
      clearTimeout(timer);
      return done ? undefined : JSON.parse(value);
    },
  };
}
