// Reporter of node:test: says each failure in full and each file in one line; writes the counts to TAKAR_COUNTS.
import { writeFileSync } from 'node:fs';
import { relative } from 'node:path';
import { inspect } from 'node:util';
import { fileLine } from './file-line.mjs';

/** Tests of a file run one after the other, so those that stand in nothing else add up to its time. */
const ownTime = ({ nesting, details }) => (nesting === 0 ? details.duration_ms : 0);

const inCi = Boolean(process.env.CI);

/** A suite fails with its tests, which are counted themselves; only a broken hook is a failure of its own. */
const echoesSubtests = ({ details }) => details.type === 'suite' && details.error?.failureType === 'subtestsFailed';

function verdict(type, data) {
  if (type === 'test:pass' && data.details.type === 'suite') return undefined;
  if (type === 'test:fail') return echoesSubtests(data) ? undefined : { failure: data.details.error };
  if (data.name === data.file) return { failure: 'this file holds no test' };
  if (data.skip === undefined && data.todo === undefined) return {};
  return inCi ? { failure: 'a test may not be skipped in CI' } : { skipped: true };
}

export default async function* report(source) {
  const files = new Map();
  const failures = [];
  for await (const { type, data } of source) {
    if (type === 'test:stderr' || type === 'test:stdout') yield data.message;
    if (type !== 'test:pass' && type !== 'test:fail') continue;
    const name = relative(process.cwd(), data.file ?? data.name);
    const file = files.get(name) ?? { passed: 0, failed: 0, skipped: 0, milliseconds: 0 };
    file.milliseconds += ownTime(data);
    const found = verdict(type, data);
    if (!found) continue;
    files.set(name, file);
    if (found.failure !== undefined) {
      file.failed++;
      failures.push(`${name}: ${data.name}`);
      const why = found.failure?.cause ?? found.failure;
      yield `\nFAILED ${name}: ${data.name}\n${typeof why === 'string' ? why : inspect(why)}\n`;
    } else if (found.skipped) file.skipped++;
    else file.passed++;
  }
  let passed = 0;
  let failed = 0;
  for (const [name, file] of files) {
    passed += file.passed;
    failed += file.failed;
    yield `${fileLine(name, file)}\n`;
  }
  writeFileSync(process.env.TAKAR_COUNTS, JSON.stringify({ passed, failed, failures }));
}
