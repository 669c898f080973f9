import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { serverFolder } from '../engines/server.mjs';
import { sharedDatabases } from './databases.mjs';
import { startFront } from './front.mjs';
import { PORTALS } from './list.mjs';

/**
 * Starts portals behind one address of this machine, with databases and folders of their own. Resolves to
 * `{port, stop}`; what has started is stopped again where one fails.
 */
export async function startPortals(names, { port = 0 } = {}) {
  // every server and folder listens for the end of this process
  process.setMaxListeners(Math.max(process.getMaxListeners(), 50));
  const { folder, remove } = serverFolder('portals');
  const databases = sharedDatabases();
  const ports = new Map();
  const running = [];
  const stop = async () => {
    await Promise.all(running.map((end) => end()));
    await databases.stop();
    remove();
  };
  try {
    const front = await startFront({ port, portals: ports, home: `/${names[0]}/` });
    running.push(front.close);
    for (const name of names) {
      const { start, ...how } = PORTALS[name];
      const own = join(folder, name);
      mkdirSync(own);
      const portal = await start(name, { ...how, folder: own, databases, site: `http://127.0.0.1:${front.port}` });
      running.push(portal.stop);
      ports.set(name, portal.port);
    }
    return { port: front.port, stop };
  } catch (error) {
    await stop();
    throw error;
  }
}
