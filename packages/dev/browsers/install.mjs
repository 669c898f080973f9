import { run } from '../scripts/lib/run.mjs';
import { blockServices } from './service-guard.mjs';

const waitForLock = ['-o', 'DPkg::Lock::Timeout=300'];
const retries = 5;

/** apt's list lock has no waiting of its own: another installation beside this one is waited for here. */
async function apt(...args) {
  const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
  for (let attempt = 1; ; attempt++) {
    const code = await run('apt-get', [...waitForLock, '-qq', ...args], {
      env,
      stdio: ['ignore', 'ignore', 'inherit'],
    });
    if (code === 0 || attempt === retries) return code;
    await new Promise((next) => setTimeout(next, 5000 * attempt));
  }
}

/** Installs Debian packages as root without starting any service; resolves to whether it worked. */
export async function install(packages) {
  console.log(`installing ${packages.join(' ')}`);
  const restore = blockServices();
  const stop = () => process.exit(130);
  process.once('exit', restore);
  process.once('SIGINT', stop);
  process.once('SIGTERM', stop);
  try {
    if ((await apt('update')) !== 0) return false;
    return (await apt('install', '-y', '--no-install-recommends', ...packages)) === 0;
  } finally {
    restore();
    process.off('exit', restore);
    process.off('SIGINT', stop);
    process.off('SIGTERM', stop);
  }
}
