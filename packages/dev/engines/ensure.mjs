import { install } from '../browsers/install.mjs';
import { mayInstall } from '../browsers/may-install.mjs';
import { hasChdb, installChdb } from './chdb.mjs';
import { missingServerPackages, servers } from './programs.mjs';

/** Finds or installs the named database servers; where it may not install, says the exact command and ends with exit code 3. */
export async function ensureServers(names) {
  const wanted = names.filter((name) => name in servers);
  const missing = missingServerPackages(wanted);
  const allowed = mayInstall() && process.getuid?.() === 0;
  if (missing.length > 0 && !(allowed && (await install(missing)) && missingServerPackages(wanted).length === 0)) {
    console.error('Database servers for the tests are missing. Install them with:');
    console.error(`  sudo apt-get update && sudo apt-get install -y --no-install-recommends ${missing.join(' ')}`);
    console.error('then run this again (or let it install by itself: TAKAR_INSTALL=1, as root).');
    process.exit(3);
  }
  // An npm package in a folder of this workspace: nothing of the machine changes.
  if (names.includes('chdb') && !hasChdb() && !(await installChdb())) {
    console.error('chdb could not be installed into .cache/chdb');
    process.exit(3);
  }
}
