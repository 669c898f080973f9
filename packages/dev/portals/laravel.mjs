import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { root } from '../scripts/lib/paths.mjs';
import { loadTables } from './load.mjs';
import { startPhp } from './php-server.mjs';
import { tablesOf } from './plain.mjs';

/** A portal on Debian's Laravel: its data in MariaDB, what the framework writes in the folder of the portal. */
export async function laravelPortal(name, { folder, databases }) {
  for (const part of ['views', 'cache']) mkdirSync(join(folder, part));
  const env = {
    ...(await databases.mariadb(name)),
    PORTAL_STORAGE: folder,
    APP_PACKAGES_CACHE: join(folder, 'cache/packages.php'),
    APP_SERVICES_CACHE: join(folder, 'cache/services.php'),
    APP_CONFIG_CACHE: join(folder, 'cache/config.php'),
    APP_ROUTES_CACHE: join(folder, 'cache/routes.php'),
    APP_EVENTS_CACHE: join(folder, 'cache/events.php'),
  };
  loadTables(await tablesOf(name), { folder, env });
  const pages = join(root, 'examples/portals', name);
  return startPhp(name, { folder: pages, router: join(pages, 'index.php'), env, ask: `/${name}/` });
}
