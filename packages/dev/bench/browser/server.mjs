import { fileURLToPath } from 'node:url';
import { root } from '../../scripts/lib/paths.mjs';
import { listen } from '../../server/listen.mjs';
import { watchMount } from '../../server/watch.mjs';

const bench = fileURLToPath(new URL('..', import.meta.url));

/**
 * What peers need: AG Grid writes style elements and sets styles as attributes, ECharts and Tabulator write HTML. Takar's side
 * has the project's own policy, in full.
 */
const laxer = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self' 'unsafe-inline'",
  "img-src 'self' data: blob:",
  "font-src 'self' data:",
  "connect-src 'self'",
].join('; ');

/** Serves the pages of both sides, their bundles, the widgets as they are shipped, and style sheets of the peers. */
export function servePages(bundles) {
  const mounts = [
    { prefix: '/takar/', folder: `${root}/packages/widgets/dist` },
    { prefix: '/pages/', folder: `${bench}/pages` },
    { prefix: '/bundles/', folder: bundles },
    { prefix: '/for-peers/pages/', folder: `${bench}/pages`, policy: laxer },
    { prefix: '/for-peers/packages/', folder: `${bench}/node_modules`, policy: laxer },
    watchMount,
  ];
  return listen({ mounts, port: 8470 });
}
