import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { root } from '../scripts/lib/paths.mjs';

const OUTPUT = { encoding: 'utf8', maxBuffer: 2 ** 26 };

/** The rows of the table inside an element, as CSV; texts as the server printed them. */
export const tableAsCsv = (page, selector) =>
  page.$eval(`${selector} table`, (table) =>
    [...table.rows]
      .map((row) => [...row.cells].map((cell) => `"${cell.textContent.trim().replaceAll('"', '""')}"`).join(';'))
      .join('\n'),
  );

/** What `takar compute` says of rows in CSV or JSON, as JSON. Findings in the data (exit 1) are no failure here. */
export function takarCompute(text, { kind = 'csv', asOf } = {}) {
  const folder = mkdtempSync(join(tmpdir(), 'takar-portal-'));
  try {
    const file = join(folder, `rows.${kind}`);
    writeFileSync(file, text);
    const command = [join(root, 'packages/cli/bin/takar.js'), 'compute', file, '--to', 'json'];
    const day = asOf === undefined ? [] : ['--as-of', asOf];
    const { status, stdout, stderr } = spawnSync(process.execPath, [...command, ...day], OUTPUT);
    if (status > 1) throw new Error(stderr);
    return JSON.parse(stdout);
  } finally {
    rmSync(folder, { recursive: true });
  }
}
