import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';

/** Every file below a folder that the test accepts, sorted, as full paths; empty when the folder is absent. */
export function filesBelow(folder, accept = () => true) {
  if (!existsSync(folder)) return [];
  return readdirSync(folder, { withFileTypes: true, recursive: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath ?? entry.path, entry.name))
    .filter(accept)
    .sort();
}
