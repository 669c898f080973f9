// Whole answers of the scenarios in packages/table/test/kept, into packages/table/test/golden/answers/.
// `--check` compares instead of writing; names of areas write those alone. Needs the tests of table compiled.
import { join } from 'node:path';
import { argumentsOf } from '../lib/arguments.mjs';
import { generatedFile } from '../lib/generated-file.mjs';
import { root } from '../lib/paths.mjs';

const { values, positionals } = argumentsOf({ allowPositionals: true, options: { check: { type: 'boolean' } } });
const tests = join(root, 'packages/table/build/test/kept');
const answers = join(root, 'packages/table/test/golden/answers');
const { AREAS } = await import(join(tests, 'areas.js'));
const { answerOf } = await import(join(tests, 'told.js'));

for (const [area, scenarios] of Object.entries(AREAS)) {
  if (positionals.length > 0 && !positionals.includes(area)) continue;
  const kept = {};
  for (const [name, run] of Object.entries(scenarios)) kept[name] = await answerOf(run);
  const text = `${JSON.stringify(kept, null, 1)}\n`;
  generatedFile(join(answers, `${area}.json`), text, { check: values.check, command: `kept-tables.mjs ${area}` });
}
