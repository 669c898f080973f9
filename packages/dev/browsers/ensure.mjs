import { missingPackages } from './engines.mjs';
import { install } from './install.mjs';
import { mayInstall } from './may-install.mjs';

/** Finds or installs the named engines; where it may not install, says the exact command and ends with exit code 3. */
export async function ensureEngines(names) {
  const missing = missingPackages(names);
  if (missing.length === 0) return;
  if (mayInstall() && process.getuid() === 0) {
    if ((await install(missing)) && missingPackages(names).length === 0) return;
    console.error('The browsers could not be installed. By hand:');
  } else console.error('Browsers for the tests are missing. Install them with:');
  console.error(`  sudo apt-get update && sudo apt-get install -y --no-install-recommends ${missing.join(' ')}`);
  console.error('then run the tests again (or let them install by themselves: TAKAR_INSTALL=1, as root).');
  process.exit(3);
}
