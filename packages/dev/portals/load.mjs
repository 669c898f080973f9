import { execFileSync } from 'node:child_process';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { root } from '../scripts/lib/paths.mjs';
import { php } from './needs.mjs';

/** Puts the tables of a portal (`{name: [{column: value}]}`) into its database, by the loader that portals ship. */
export function loadTables(tables, { folder, env }) {
  const file = join(folder, 'tables.json');
  writeFileSync(file, JSON.stringify(tables));
  execFileSync(php(), [join(root, 'examples/portals/shared/load.php'), file], {
    env: { ...process.env, ...env },
    stdio: ['ignore', 'inherit', 'inherit'],
  });
}
