import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { root } from '../scripts/lib/paths.mjs';

/** The rows of the table inside an element, as CSV; texts as the server printed them. */
export const tableAsCsv = (page, selector) =>
  page.$eval(`${selector} table`, (table) =>
    [...table.rows]
      .map((row) => [...row.cells].map((cell) => `"${cell.textContent.trim().replaceAll('"', '""')}"`).join(';'))
      .join('\n'),
  );

/** What `takar compute` says of a CSV, as JSON. */
export function takarCompute(csv, ...options) {
  const folder = mkdtempSync(join(tmpdir(), 'takar-portal-'));
  try {
    const file = join(folder, 'table.csv');
    writeFileSync(file, csv);
    const command = [join(root, 'packages/cli/bin/takar.js'), 'compute', file, '--to', 'json', ...options];
    return JSON.parse(execFileSync(process.execPath, command, { encoding: 'utf8', maxBuffer: 2 ** 26 }));
  } finally {
    rmSync(folder, { recursive: true });
  }
}
