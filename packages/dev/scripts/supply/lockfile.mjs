import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { root } from '../lib/paths.mjs';

/** Every package of the lock file by the folder that it is installed in. */
export const lockedPackages = () => JSON.parse(readFileSync(join(root, 'package-lock.json'), 'utf8')).packages;

const REGISTRY = 'https://registry.npmjs.org/';

/** What is wrong with a lock file: packages from elsewhere than the registry, or that nobody could tell from another. */
export function lockfileFaults(packages) {
  const faults = [];
  for (const [folder, { resolved, integrity, link }] of Object.entries(packages)) {
    if (!folder.includes('node_modules/')) continue;
    if (link === true) {
      if (!resolved.startsWith('packages/')) faults.push(`${folder} is linked to ${resolved}`);
      continue;
    }
    if (resolved !== undefined && !resolved.startsWith(REGISTRY)) faults.push(`${folder} comes from ${resolved}`);
    if (!/^sha512-[A-Za-z0-9+/]{86}==$/.test(integrity ?? '')) faults.push(`${folder} has no SHA-512`);
  }
  return faults;
}
