// Whole answers of the scenarios in packages/table/test/kept, into packages/table/test/golden/answers/.
// `--check` compares instead of writing; names of areas write those alone. Needs the tests of table compiled.
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { root } from '../lib/paths.mjs';

const { values, positionals } = parseArgs({ allowPositionals: true, options: { check: { type: 'boolean' } } });
const tests = join(root, 'packages/table/build/test/kept');
const answers = join(root, 'packages/table/test/golden/answers');
const { AREAS } = await import(join(tests, 'areas.js'));
const { answerOf } = await import(join(tests, 'told.js'));

mkdirSync(answers, { recursive: true });
for (const [area, scenarios] of Object.entries(AREAS)) {
  if (positionals.length > 0 && !positionals.includes(area)) continue;
  const kept = {};
  for (const [name, run] of Object.entries(scenarios)) kept[name] = await answerOf(run);
  const file = join(answers, `${area}.json`);
  const text = `${JSON.stringify(kept, null, 1)}\n`;
  if (!values.check) writeFileSync(file, text);
  else if (!existsSync(file) || readFileSync(file, 'utf8') !== text) {
    console.error(`${file} is stale; run node packages/dev/scripts/generate/kept-tables.mjs ${area}`);
    process.exitCode = 1;
  }
}
