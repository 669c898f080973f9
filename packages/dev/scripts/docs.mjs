// npm run docs [-- --serve] [--port N] [--no-api] [--no-build]: the documentation as a static site in .site/, checked for links that lead nowhere.
import { join } from 'node:path';
import { listen } from '../server/listen.mjs';
import { apiPolicy } from '../server/policy.mjs';
import { argumentsOf, isPort, refuse } from './lib/arguments.mjs';
import { root } from './lib/paths.mjs';
import { mustNode } from './lib/run.mjs';

const { values } = argumentsOf({
  options: {
    serve: { type: 'boolean' },
    port: { type: 'string' },
    'no-build': { type: 'boolean' },
    'no-api': { type: 'boolean' },
  },
});
if (values.port !== undefined && !isPort(values.port)) refuse(`invalid port: ${values.port}`);
if (values['no-build'] !== true) await mustNode('packages/dev/scripts/build.mjs');
const folder = join(root, '.site');
const api = values['no-api'] === true ? null : join(root, 'docs/reference/api');
if (api !== null)
  await mustNode('node_modules/typedoc/bin/typedoc', '--options', 'packages/dev/config/typedoc.json', '--emit', 'both');
const { buildSite } = await import('./site/build.mjs');
const { pages, dead } = await buildSite(folder, api);
for (const line of dead) console.error(line);
console.log(`${pages.length} pages in .site/, ${dead.length} dead links`);
process.exitCode = dead.length === 0 ? 0 : 1;

if (values.serve === true) {
  // The site names its folders itself: examples ask for /takar/ and /examples/ at the top.
  const mounts = [
    { prefix: '/docs/reference/api/', folder: join(folder, 'docs/reference/api'), policy: apiPolicy },
    { prefix: '/', folder },
  ];
  const server = await listen({
    mounts,
    port: Number(values.port ?? 8081),
    exact: values.port !== undefined,
    home: '/index.html',
  });
  console.log(`\nhttp://127.0.0.1:${server.port}/index.html\n\nCtrl-C stops the server.`);
  for (const signal of ['SIGINT', 'SIGTERM']) process.once(signal, () => server.close().then(() => process.exit()));
}
