import { execFileSync } from 'node:child_process';
import { cpus } from 'node:os';
import { programs } from '../../browsers/engines.mjs';

/** What a program says about its version, in one line. */
function said(program, ...args) {
  try {
    return execFileSync(program, args, { encoding: 'utf8', stdio: ['ignore', 'pipe', 'ignore'] })
      .split('\n')[0]
      .trim();
  } catch {
    return `${program}: unknown version`;
  }
}

/** Where checks ran: processors, Node, and the three engines; WebKit's driver does not tell its version, Debian does. */
export const machine = () =>
  [
    `${cpus().length} × ${cpus()[0]?.model.trim()}`,
    `Node ${process.version}`,
    said(programs('chromium').browser, '--version'),
    said(programs('firefox').browser, '--version'),
    `WebKitGTK ${said('dpkg-query', '--show', '--showformat=${Version}', 'webkit2gtk-driver')}`,
  ].join(', ');

/** The commit that is checked out, with a plus where files differ from it. */
export function commit() {
  const changed = said('git', 'status', '--porcelain', '--untracked-files=no', '--', ':!docs/evidence.*');
  return `${said('git', 'rev-parse', '--short', 'HEAD')}${changed === '' ? '' : '+'}`;
}
