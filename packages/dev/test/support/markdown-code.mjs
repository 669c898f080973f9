import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { root } from '../../scripts/lib/paths.mjs';

/** Code blocks of a Markdown text, in order: language and code. */
export const codeBlocks = (text) =>
  [...text.matchAll(/^```(\w+)\n([\s\S]*?)^```/gm)].map(([, language, code]) => ({ language, code }));

/** What a script prints that stands in a page, beside the packages so that their names resolve as they do for a user. */
export function printedBy(code) {
  const folder = mkdtempSync(join(root, 'node_modules', '.page-'));
  try {
    const file = join(folder, 'script.mjs');
    writeFileSync(file, code);
    return execFileSync(process.execPath, [file], { encoding: 'utf8' });
  } finally {
    rmSync(folder, { recursive: true });
  }
}
