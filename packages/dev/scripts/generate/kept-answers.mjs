// Whole answers of the scenarios in packages/core/test/*/kept-scenarios.ts, into packages/core/test/golden/answers/.
// `--check` compares instead of writing; names of areas write those alone. Needs the tests of core compiled.
import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { argumentsOf } from '../lib/arguments.mjs';
import { generatedFile } from '../lib/generated-file.mjs';
import { root } from '../lib/paths.mjs';

const { values, positionals } = argumentsOf({ allowPositionals: true, options: { check: { type: 'boolean' } } });
const tests = join(root, 'packages/core/build/test');
const answers = join(root, 'packages/core/test/golden/answers');
const { answerOf } = await import(join(tests, 'kept/scenarios.js'));
const areas = readdirSync(tests).filter((area) => existsSync(join(tests, area, 'kept-scenarios.js')));

for (const area of areas.filter((name) => positionals.length === 0 || positionals.includes(name))) {
  const { SCENARIOS } = await import(join(tests, area, 'kept-scenarios.js'));
  const kept = Object.fromEntries(Object.entries(SCENARIOS).map(([name, run]) => [name, answerOf(run)]));
  const text = `${JSON.stringify(kept, null, 1)}\n`;
  generatedFile(join(answers, `${area}.json`), text, { check: values.check, command: `kept-answers.mjs ${area}` });
}
