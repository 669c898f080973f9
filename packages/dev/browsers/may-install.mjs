import { existsSync, readFileSync } from 'node:fs';

/** Name of process 1: `systemd` or `init` on a machine somebody lives on, anything else in a container. */
function firstProcess() {
  try {
    return readFileSync('/proc/1/comm', 'utf8').trim();
  } catch {
    return 'init';
  }
}

/** Whether packages may be installed without asking: a throw-away Debian as root, or an explicit wish. */
export function mayInstall(env = process.env) {
  if (!existsSync('/etc/debian_version')) return false;
  if (env.TAKAR_INSTALL === '1') return true;
  return process.getuid?.() === 0 && !['systemd', 'init'].includes(firstProcess());
}
