// npm run supply [-- --write]: what users install with Takar, checked; writes the bill of materials, and the page with --write.
// Exit 1 when the lock file or a package that users get is not as promised.
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { format, resolveConfig } from 'prettier';
import { stated } from '../config/supply.mjs';
import { root } from './lib/paths.mjs';
import { version } from './lib/version.mjs';
import { billOfMaterials } from './supply/bill.mjs';
import { lockedPackages, lockfileFaults } from './supply/lockfile.mjs';
import { supplyPage } from './supply/page.mjs';
import { usersFaults } from './supply/users-faults.mjs';

const packages = lockedPackages();
const faults = [...lockfileFaults(packages), ...usersFaults(packages, stated)];
for (const fault of faults) console.error(fault);

const file = join(root, 'docs/security/supply-chain.md');
const options = await resolveConfig(file, { config: join(root, 'packages/dev/config/prettier.json') });
const page = await format(supplyPage(packages, stated), { ...options, filepath: file });
if (process.argv.includes('--write')) writeFileSync(file, page);
else if (readFileSync(file, 'utf8') !== page) faults.push('page');
if (faults.at(-1) === 'page') console.error('docs/security/supply-chain.md is old: npm run supply -- --write');

mkdirSync(join(root, '.release'), { recursive: true });
const bill = billOfMaterials(packages, Object.keys(stated), version);
writeFileSync(join(root, `.release/takar-${version}.cdx.json`), `${JSON.stringify(bill, null, 2)}\n`);
console.log(`${bill.components.length} packages reach users, ${faults.length} faults`);
process.exitCode = faults.length === 0 ? 0 : 1;
