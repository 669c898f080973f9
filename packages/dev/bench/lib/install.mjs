import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

const folder = fileURLToPath(new URL('..', import.meta.url));

/** Installs the peers where they are not there yet in the versions that the lock file names. */
export function installPeers() {
  const { dependencies } = JSON.parse(readFileSync(`${folder}/package.json`, 'utf8'));
  const isThere = Object.entries(dependencies).every(([name, version]) => {
    const file = `${folder}/node_modules/${name}/package.json`;
    return existsSync(file) && JSON.parse(readFileSync(file, 'utf8')).version === version;
  });
  if (isThere) return;
  console.error('installing what is measured against (packages/dev/bench/package.json)');
  const options = { cwd: folder, stdio: ['ignore', 2, 2], shell: process.platform === 'win32' };
  // One peer asks for a newer Node than it needs; the workspace, whose npm this may run under, is strict about that.
  const quiet = ['--ignore-scripts', '--no-audit', '--no-fund', '--no-engine-strict'];
  const { status } = spawnSync('npm', ['ci', ...quiet], options);
  if (status !== 0) {
    console.error(
      'the peers could not be installed; run: npm ci --ignore-scripts --no-engine-strict, in packages/dev/bench',
    );
    process.exit(3);
  }
}
