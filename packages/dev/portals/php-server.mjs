import { freePort, startServer } from '../engines/server.mjs';
import { php } from './needs.mjs';

/** Notices of old frameworks on a newer PHP are no news; errors go to what is shown when a portal does not start. */
const SETTINGS = ['error_reporting=8191', 'display_errors=0', 'log_errors=1', 'date.timezone=Asia/Jakarta'];

/** PHP's own web server for one portal, in a process group of its own; resolves to its port and how to stop it. */
export async function startPhp(name, { folder, router, env, ask }) {
  const port = await freePort();
  const settings = SETTINGS.flatMap((setting) => ['-d', setting]);
  const ready = async () => {
    const { status } = await fetch(`http://127.0.0.1:${port}${ask}`, { redirect: 'manual' });
    if (status >= 400) throw new Error(`${ask} answers ${status}`);
  };
  const { stop } = await startServer(name, php(), [...settings, '-S', `127.0.0.1:${port}`, '-t', folder, router], {
    ready,
    env: { ...process.env, PHP_CLI_SERVER_WORKERS: '4', ...env },
  });
  return { port, stop };
}
