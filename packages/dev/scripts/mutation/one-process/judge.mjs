import { spawn } from 'node:child_process';
import { join } from 'node:path';
import { createInterface } from 'node:readline';

/** Longest that a mutant may take beyond the patience with its tests, in milliseconds: a loop that reaches no mutant. */
const LONGEST = 120_000;

/**
 * The outcomes of mutants by the tests of a script: `Killed`, `Survived` (with how many tests were not asked because
 * `patience` milliseconds were used up), `NoCoverage` or `Timeout`. Some processes share the mutants; `progress` is told how
 * many are judged.
 */
export async function judge(script, mutants, { patience = Infinity, processes, progress = () => {} }) {
  const coverage = `${script}.coverage.json`;
  const cover = start('cover.mjs', [script, coverage]);
  const covered = await cover.next(20 * LONGEST);
  cover.end();
  if (covered === undefined) throw new Error('the tests do not load without a mutant');
  for (const test of covered.failing) console.log(`fails without a mutant, and judges nothing: ${test}`);

  const open = [...mutants];
  const outcomes = [];
  const work = async () => {
    let child = null;
    for (let mutant = open.shift(); mutant !== undefined; mutant = open.shift()) {
      child ??= start('judge-many.mjs', [script, coverage, String(patience)]);
      child.write({ id: mutant.id, file: mutant.file });
      const answer = await child.next(LONGEST + 3 * Math.min(patience, 10 * LONGEST));
      outcomes.push({ ...mutant, ...(answer ?? { status: 'Timeout' }) });
      progress(outcomes.length);
      if (answer === undefined) {
        child.end();
        child = null;
      }
    }
    child?.end();
  };
  await Promise.all(Array.from({ length: processes }, work));
  return outcomes;
}

/** A process that answers in lines of JSON; `undefined` where it ended or took too long. */
function start(script, args) {
  const child = spawn(process.execPath, ['--max-old-space-size=6000', join(import.meta.dirname, script), ...args], {
    stdio: ['pipe', 'pipe', 'inherit'],
  });
  child.stdin.on('error', () => {});
  const lines = createInterface({ input: child.stdout })[Symbol.asyncIterator]();
  return {
    write: (question) => child.stdin.write(`${JSON.stringify(question)}\n`),
    end: () => child.kill('SIGKILL'),
    async next(limit) {
      let timer;
      const late = new Promise((done) => (timer = setTimeout(done, limit, { done: true })));
      const { done, value } = await Promise.race([lines.next(), late]);
      clearTimeout(timer);
      return done ? undefined : JSON.parse(value);
    },
  };
}
