// What others can import from each package, as text, into packages/*/api: a change of it is seen in review. `--check` compares
// instead of writing. Needs the packages compiled.
import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { PACKAGES } from '../api/entries.mjs';
import { reportsOf } from '../api/report.mjs';
import { root } from '../lib/paths.mjs';

const check = process.argv.includes('--check');

const stale = (file) => {
  console.error(
    `${file}: what users can import has changed. If that is meant, run node packages/dev/scripts/generate/api-reports.mjs, and add a changeset`,
  );
  process.exitCode = 1;
};

for (const part of PACKAGES) {
  const folder = join(root, 'packages', part, 'api');
  const reports = reportsOf(part);
  mkdirSync(folder, { recursive: true });
  for (const [name, text] of reports) {
    const file = join(folder, `${name}.md`);
    if (!check) writeFileSync(file, text);
    else if (!existsSync(file) || readFileSync(file, 'utf8') !== text) stale(file);
  }
  for (const name of readdirSync(folder).filter((each) => !reports.has(each.replace(/\.md$/, '')))) {
    if (check) stale(join(folder, name));
    else rmSync(join(folder, name));
  }
}
