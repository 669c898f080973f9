// Kind and version id of every rule, into packages/core/test/golden/rule-versions.json. `--check` compares instead of writing.
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { ruleHash } from '@takar/core';
import { RULES } from '@takar/core/registry';
import { root } from '../lib/paths.mjs';

const file = join(root, 'packages/core/test/golden/rule-versions.json');
const versions = Object.fromEntries(RULES.map((rule) => [rule.id, { kind: rule.kind, version: ruleHash(rule) }]));
const text = `${JSON.stringify(versions, null, 2)}\n`;

if (!process.argv.includes('--check')) {
  writeFileSync(file, text);
  console.log(`${RULES.length} rules`);
} else if (!existsSync(file) || readFileSync(file, 'utf8') !== text) {
  console.error(`${file} is stale; run node packages/dev/scripts/generate/rule-versions.mjs`);
  process.exit(1);
}
