import { execFileSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { install } from '../browsers/install.mjs';
import { mayInstall } from '../browsers/may-install.mjs';
import { missingServerPackages } from '../engines/programs.mjs';

const phpFile = () => [process.env.PHP_BIN, '/usr/bin/php'].filter(Boolean).find((file) => existsSync(file));

/** Lower-case names of the extensions that PHP has here; none where PHP is missing. */
function extensions() {
  const php = phpFile();
  if (php === undefined) return new Set();
  return new Set(execFileSync(php, ['-m'], { encoding: 'utf8' }).toLowerCase().split(/\s+/));
}

const extension = (name, ...packages) => ({ found: () => extensions().has(name), packages });
const file = (path, ...packages) => ({ found: () => existsSync(path), packages });

/** What portals run on: whether it is here, and the Debian packages that bring it. */
const PARTS = {
  php: { found: () => phpFile() !== undefined, packages: ['php-cli'] },
  mbstring: extension('mbstring', 'php-mbstring'),
  sqlite: extension('pdo_sqlite', 'php-sqlite3'),
  pgsql: extension('pdo_pgsql', 'php-pgsql'),
  mysql: extension('pdo_mysql', 'php-mysql'),
  laravel: file('/usr/share/php/Illuminate/autoload.php', 'php-laravel-framework'),
  wordpress: file('/usr/share/wordpress/wp-settings.php', 'wordpress'),
  postgres: { found: () => missingServerPackages(['postgres']).length === 0, packages: ['postgresql'] },
  mariadb: { found: () => missingServerPackages(['mariadb']).length === 0, packages: ['mariadb-server'] },
};

/** The program that serves PHP pages. */
export const php = () => phpFile() ?? 'php';

/** Debian packages that the named parts still lack on this machine. */
export const missingParts = (names) => [
  ...new Set(names.filter((name) => !PARTS[name].found()).flatMap((name) => PARTS[name].packages)),
];

/** Finds or installs what portals run on; where it may not install, says the exact command and ends with exit code 3. */
export async function ensureParts(names) {
  const missing = missingParts(names);
  if (missing.length === 0) return;
  const allowed = mayInstall() && process.getuid?.() === 0;
  if (allowed && (await install(missing)) && missingParts(names).length === 0) return;
  console.error('What the portals run on is missing. Install it with:');
  console.error(`  sudo apt-get update && sudo apt-get install -y --no-install-recommends ${missing.join(' ')}`);
  console.error('then run this again (or let it install by itself: TAKAR_INSTALL=1, as root).');
  process.exit(3);
}
