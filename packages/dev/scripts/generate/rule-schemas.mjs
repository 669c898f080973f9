// JSON Schema of the inputs of every computation, into packages/core/schema. `--check` compares instead of writing.
import { existsSync, mkdirSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';
import { caseSchema } from '@takar/core';
import { RULES } from '@takar/core/registry';
import { root } from '../lib/paths.mjs';

const folder = join(root, 'packages/core/schema');

/** Files by path below the folder, with their text. An id of several computations alone lists them. */
function wanted() {
  const computing = RULES.filter(({ expression, procedure }) => expression !== null || procedure !== undefined);
  const files = new Map(computing.map((rule) => [`${rule.id}.json`, text(caseSchema(rule))]));
  for (const { id } of computing) {
    const base = id.split('/', 1)[0];
    if (files.has(`${base}.json`)) continue;
    const parts = computing.filter((rule) => rule.id.startsWith(`${base}/`));
    files.set(
      `${base}.json`,
      text({ $id: `takar:${base}`, anyOf: parts.map((rule) => ({ $ref: `takar:${rule.id}` })) }),
    );
  }
  return files;
}

function text(schema) {
  return `${JSON.stringify(schema, null, 2)}\n`;
}

function present() {
  if (!existsSync(folder)) return [];
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => relative(folder, join(entry.parentPath, entry.name)).replaceAll('\\', '/'));
}

const files = wanted();
if (process.argv.includes('--check')) {
  const stale = [
    ...[...files].filter(([name, body]) => {
      const path = join(folder, name);
      return !existsSync(path) || readFileSync(path, 'utf8') !== body;
    }),
    ...present()
      .filter((name) => !files.has(name))
      .map((name) => [name]),
  ].map(([name]) => name);
  if (stale.length > 0) {
    console.error(
      `packages/core/schema is stale: ${stale.slice(0, 5).join(', ')} …; run node packages/dev/scripts/generate/rule-schemas.mjs`,
    );
    process.exit(1);
  }
} else {
  rmSync(folder, { recursive: true, force: true });
  for (const [name, body] of files) {
    mkdirSync(dirname(join(folder, name)), { recursive: true });
    writeFileSync(join(folder, name), body);
  }
  console.log(`${files.size} schemas`);
}
