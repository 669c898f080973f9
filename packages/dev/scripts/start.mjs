// npm start: builds, prints the computed table of a published report, then serves the example pages on this machine.
import { parseArgs } from 'node:util';
import { startPage, startReport } from '../config/start.mjs';
import { listen } from '../server/listen.mjs';
import { mounts } from '../server/mounts.mjs';
import { mustNode, node } from './lib/run.mjs';

const usage = 'usage: npm start [-- --no-serve] [--port N]';

function wish() {
  try {
    const { values } = parseArgs({
      options: { 'no-serve': { type: 'boolean', default: false }, port: { type: 'string' } },
    });
    if (values.port !== undefined && !(/^\d{1,5}$/.test(values.port) && Number(values.port) < 65536))
      throw new Error(`invalid port: ${values.port}`);
    return values;
  } catch (error) {
    console.error(`${error.message}\n${usage}`);
    process.exit(2);
  }
}

const { port, 'no-serve': noServe } = wish();
await mustNode('packages/dev/scripts/build.mjs');
console.log(`\n$ npx takar compute ${startReport}\n`);
const code = await node('packages/cli/bin/takar.js', 'compute', startReport);
// 1 says that the data hold errors: the table is there all the same
if (code > 1) process.exit(code);

if (!noServe) {
  try {
    const server = await listen({ mounts, port: Number(port ?? 8080), exact: port !== undefined, home: startPage });
    console.log(`\nhttp://127.0.0.1:${server.port}${startPage}\n\nCtrl-C stops the server.`);
    for (const signal of ['SIGINT', 'SIGTERM']) process.once(signal, () => server.close().then(() => process.exit(0)));
  } catch (error) {
    console.error(error.message);
    process.exitCode = 1;
  }
}
