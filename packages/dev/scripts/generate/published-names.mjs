// What files, links and readers of users rely on, into packages/core/test/golden/: words.json holds every header and word that
// is read, rule-outputs.json what every rule gives back, rule-sources.json where it and its values come from, constants.json
// what is exported as data, labels.json how names are called. `--check` compares instead of writing. Needs the tests of core compiled.
import { join } from 'node:path';
import { generatedFile } from '../lib/generated-file.mjs';
import { root } from '../lib/paths.mjs';

const support = join(root, 'packages/core/build/test/support');
const { CONSTANTS } = await import(join(support, 'constants.js'));
const { WORDS_READ } = await import(join(support, 'words.js'));
const { LABELS, RULE_OUTPUTS } = await import(join(support, 'rule-outputs.js'));
const { RULE_SOURCES } = await import(join(support, 'rule-sources.js'));

for (const [name, value] of Object.entries({
  words: WORDS_READ,
  'rule-outputs': RULE_OUTPUTS,
  'rule-sources': RULE_SOURCES,
  constants: CONSTANTS,
  labels: LABELS,
})) {
  const file = join(root, `packages/core/test/golden/${name}.json`);
  const text = `${JSON.stringify(value, null, 1)}\n`;
  generatedFile(file, text, { check: process.argv.includes('--check'), command: 'published-names.mjs' });
}
