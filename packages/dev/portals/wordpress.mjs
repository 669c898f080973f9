import { execFileSync } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import { cpSync, mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { root } from '../scripts/lib/paths.mjs';
import { loadTables } from './load.mjs';
import { php } from './needs.mjs';
import { startPhp } from './php-server.mjs';
import { tablesOf } from './plain.mjs';

const examples = join(root, 'examples/portals');

/**
 * A portal as plugin and theme of a WordPress of its own: Debian's files are copied (they name one site for the whole machine),
 * installed into a database of MariaDB, and served below `/NAME/`.
 */
export async function wordPressPortal(name, { folder, databases, site }) {
  const own = join(examples, name);
  const wordpress = join(folder, name);
  cpSync('/usr/share/wordpress', wordpress, { recursive: true, dereference: true });
  cpSync(join(own, 'wp-config.php'), join(wordpress, 'wp-config.php'));
  for (const [from, to] of [
    ['plugin', 'wp-content/plugins/takar-kinerja'],
    ['theme', `wp-content/themes/${name}`],
  ]) {
    mkdirSync(join(wordpress, to), { recursive: true });
    cpSync(join(own, from), join(wordpress, to), { recursive: true });
  }
  const env = {
    ...(await databases.mariadb(name)),
    PORTAL_SECRET: randomBytes(48).toString('base64'),
    PORTAL_SHARED: join(examples, 'shared'),
    PORTAL_WORDPRESS: wordpress,
  };
  loadTables(await tablesOf(name), { folder, env });
  execFileSync(php(), ['-d', 'error_reporting=8191', join(own, 'install.php'), site], {
    env: { ...process.env, ...env },
    stdio: ['ignore', 'ignore', 'inherit'],
  });
  return startPhp(name, { folder, router: join(own, 'router.php'), env, ask: `/${name}/` });
}
