// npm run portals [-- --port N] [--only NAME,…]: installs what is missing, starts the portals of examples/portals behind one address, and serves them.
import { existsSync } from 'node:fs';
import { ensureParts } from '../portals/needs.mjs';
import { PORTALS } from '../portals/list.mjs';
import { startPortals } from '../portals/start.mjs';
import { argumentsOf, isPort, refuse } from './lib/arguments.mjs';
import { root } from './lib/paths.mjs';

const { values } = argumentsOf({ options: { port: { type: 'string', default: '0' }, only: { type: 'string' } } });
if (!isPort(values.port)) refuse(`invalid port: ${values.port}`);
const port = Number(values.port);
const names = values.only?.split(',') ?? Object.keys(PORTALS);
const unknown = names.find((name) => !Object.hasOwn(PORTALS, name));
if (unknown !== undefined) refuse(`unknown portal: ${unknown}; known: ${Object.keys(PORTALS).join(', ')}`);
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
