import { build } from 'esbuild';
import { root } from '../lib/paths.mjs';

const support = `${root}/packages/widgets/build/test/browser/support`;

/** Bundles the page of the test of React, as a portal's own build would: React and the widgets in one module. */
export async function bundleReactPage() {
  await build({
    entryPoints: [`${support}/react-app.js`],
    outfile: `${support}/react-app.bundle.js`,
    bundle: true,
    format: 'esm',
    define: { 'process.env.NODE_ENV': '"production"' },
    logLevel: 'warning',
  });
}
