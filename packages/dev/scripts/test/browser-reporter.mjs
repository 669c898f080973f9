import { writeFileSync } from 'node:fs';
import { relative } from 'node:path';
import { root } from '../lib/paths.mjs';
import { fileLine } from './file-line.mjs';

const inCi = Boolean(process.env.CI);

/** WebKitGTK renames its launcher at start; its kind tells it apart. */
const engineOf = ({ browser }) => (browser.type === 'webdriver' ? 'webkit' : browser.name);

/** All tests of a session, each with the names of its suites before its own. */
function flatten(suite, path = []) {
  if (!suite) return [];
  const here = suite.name ? [...path, suite.name] : path;
  const own = suite.tests.map((test) => ({ ...test, name: [...here, test.name].join(' > ') }));
  return [...own, ...suite.suites.flatMap((child) => flatten(child, here))];
}

/** Message, expected and actual value, and where: stacks of Firefox and WebKit do not begin with the message. */
function reason(error) {
  if (!error) return 'no reason given';
  const { message = '', stack = '', expected, actual } = error;
  const values =
    expected === undefined && actual === undefined ? '' : `\n  expected: ${expected}\n  actual:   ${actual}`;
  return `${message}${values}${stack.includes(message) ? `\n${stack.replace(message, '').trimStart()}` : `\n${stack}`}`;
}

/** `{passed, failures, skipped, milliseconds}` of one file in one engine; a file that did not load is one failure. */
export function judge(session) {
  const tests = flatten(session.testResults);
  const failed = tests.filter((test) => !test.passed && !test.skipped);
  const skipped = tests.filter((test) => test.skipped);
  const failures = [
    ...session.errors.map((error) => ({ name: 'the file', why: reason(error) })),
    ...failed.map(({ name, error }) => ({ name, why: reason(error) })),
    ...(inCi ? skipped.map(({ name }) => ({ name, why: 'a test may not be skipped in CI' })) : []),
  ];
  const passed = tests.length - failed.length - skipped.length;
  if (passed + failures.length === 0 && skipped.length === 0)
    failures.push({ name: 'the file', why: 'no test was run' });
  if (!session.passed && failures.length === 0)
    failures.push({ name: 'the file', why: 'the browser reports a failure' });
  const milliseconds = tests.reduce((sum, { duration }) => sum + (duration ?? 0), 0);
  return { passed, failures, skipped: skipped.length, milliseconds };
}

/**
 * What came out of every test in every engine: `{engine, file, name, passed}`, names with their suites before them. A file
 * that did not load, or ran nothing, is an outcome of its own: `the file`, not passed.
 */
export const outcomes = (sessions) =>
  sessions.flatMap((session) => {
    const about = { engine: engineOf(session), file: relative(root, session.testFile ?? '') };
    const ofTests = flatten(session.testResults).map(({ name, passed }) => ({ ...about, name, passed }));
    const didRun = judge(session).failures.every(({ name }) => name !== 'the file');
    return didRun ? ofTests : [...ofTests, { ...about, name: 'the file', passed: false }];
  });

/** Reporter of @web/test-runner: each failure in full, each file and engine in one line, the counts to TAKAR_COUNTS. */
export const countingReporter = (expectedEngines) => ({
  onTestRunFinished({ sessions }) {
    const ran = new Map(expectedEngines.map((name) => [name, 0]));
    const broken = [];
    const said = [];
    let failed = 0;
    for (const session of sessions) {
      const engine = engineOf(session);
      const file = relative(root, session.testFile ?? '');
      const { passed, failures, skipped, milliseconds } = judge(session);
      ran.set(engine, (ran.get(engine) ?? 0) + passed);
      failed += failures.length;
      if (failures.length > 0) broken.push({ engine, file, passed, failed: failures.length });
      for (const { name, why } of failures) {
        said.push(`${engine} ${file}: ${name}`);
        console.log(`\nFAILED ${said.at(-1)}\n${why}`);
      }
      for (const log of failures.length > 0 ? session.logs : []) console.log('  page says:', ...log);
      console.log(fileLine(`${engine} ${file}`, { passed, failed: failures.length, skipped, milliseconds }));
    }
    for (const [engine, passed] of ran)
      if (passed === 0) {
        failed++;
        said.push(`${engine}: not one test passed in this engine`);
        console.log(`FAILED ${said.at(-1)}`);
      }
    const passed = [...ran.values()].reduce((sum, count) => sum + count, 0);
    writeFileSync(process.env.TAKAR_COUNTS, JSON.stringify({ passed, failed, failures: said, broken }));
    // every test by name, for the table of guarantees
    if (process.env.TAKAR_OUTCOMES) writeFileSync(process.env.TAKAR_OUTCOMES, JSON.stringify(outcomes(sessions)));
  },
});
