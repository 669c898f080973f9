// npm start [-- --no-serve] [--port N]: builds, prints the computed table of a published report, then serves the example pages on this machine.
import { startPage, startReport } from '../config/start.mjs';
import { listen } from '../server/listen.mjs';
import { mounts } from '../server/mounts.mjs';
import { argumentsOf, isPort, refuse } from './lib/arguments.mjs';
import { mustNode, node } from './lib/run.mjs';

const { port, 'no-serve': noServe } = argumentsOf({
  options: { 'no-serve': { type: 'boolean', default: false }, port: { type: 'string' } },
}).values;
if (port !== undefined && !isPort(port)) refuse(`invalid port: ${port}`);
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
