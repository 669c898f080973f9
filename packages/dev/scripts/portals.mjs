// npm run portals: installs what is missing, starts the portals of examples/portals behind one address, and serves them.
import { existsSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { ensureParts } from '../portals/needs.mjs';
import { PORTALS } from '../portals/list.mjs';
import { startPortals } from '../portals/start.mjs';
import { root } from './lib/paths.mjs';

const usage = `usage: npm run portals [-- --port N] [--only ${Object.keys(PORTALS).join(',')}]`;

function wish() {
  try {
    const { values } = parseArgs({ options: { port: { type: 'string', default: '0' }, only: { type: 'string' } } });
    if (!(/^\d{1,5}$/.test(values.port) && Number(values.port) < 65536))
      throw new Error(`invalid port: ${values.port}`);
    const names = values.only?.split(',') ?? Object.keys(PORTALS);
    const unknown = names.find((name) => !(name in PORTALS));
    if (unknown !== undefined) throw new Error(`unknown portal: ${unknown}`);
    return { port: Number(values.port), names };
  } catch (error) {
    console.error(`${error.message}\n${usage}`);
    process.exit(2);
  }
}

const { port, names } = wish();
if (!existsSync(`${root}/packages/widgets/dist/takar.min.js`)) {
  console.error('The widgets are not built yet: npm run build');
  process.exit(1);
}
await ensureParts(names.flatMap((name) => PORTALS[name].needs));
try {
  const portals = await startPortals(names, { port });
  let stopping;
  const stop = () => (stopping ??= portals.stop().then(() => process.exit(0)));
  // Servers end this process at once while they start; from here on everything is stopped in order.
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) {
    process.removeAllListeners(signal);
    process.on(signal, stop);
  }
  // The shell between npm and this process may end without passing the signal on.
  const parent = process.ppid;
  if (process.env.npm_lifecycle_event === 'portals') setInterval(() => process.ppid === parent || stop(), 500).unref();
  console.log(`http://127.0.0.1:${portals.port}\n`);
  for (const name of names) console.log(`http://127.0.0.1:${portals.port}/${name}/`);
  console.log('\nCtrl-C stops them.');
} catch (error) {
  console.error(error.code === 'EADDRINUSE' ? `port ${port} is taken; give another` : error.message);
  process.exit(1);
}
