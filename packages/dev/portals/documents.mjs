import { execFileSync } from 'node:child_process';
import { existsSync, mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { root } from '../scripts/lib/paths.mjs';

/**
 * Drafts the documents of a portal with `takar report`, as its `documents.mjs` asks; resolves to the folder they stand in, or
 * to undefined where it asks for none.
 */
export async function draftDocuments(name, tables, folder) {
  const asked = join(root, 'examples/portals', name, 'documents.mjs');
  if (!existsSync(asked)) return undefined;
  const { documents } = await import(pathToFileURL(asked));
  const drafts = join(folder, 'documents');
  mkdirSync(drafts);
  for (const { kind, name: own, csv, about } of documents(tables)) {
    const [rows, said] = [join(folder, `${own}.csv`), join(folder, `${own}.json`)];
    writeFileSync(rows, csv);
    writeFileSync(said, JSON.stringify(about));
    const command = [join(root, 'packages/cli/bin/takar.js'), 'report', kind, rows, '--about', said];
    execFileSync(process.execPath, [...command, '--out', join(drafts, `${own}.html`)], { stdio: 'pipe' });
  }
  return drafts;
}
