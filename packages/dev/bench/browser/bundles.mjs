import { mkdtempSync, readdirSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';

const pages = fileURLToPath(new URL('../pages', import.meta.url));

/**
 * Bundles what the pages run, a file for each contender, into a new folder and gives its path. Widgets are not in it: pages
 * load them as they are shipped, from `/takar/esm/`.
 */
export async function bundlePages() {
  const folder = mkdtempSync(join(tmpdir(), 'takar-bench-pages-'));
  const entryPoints = ['ours', 'peers'].flatMap((side) =>
    readdirSync(join(pages, side))
      .filter((file) => file.endsWith('.mjs'))
      .map((file) => join(pages, side, file)),
  );
  await build({
    entryPoints,
    outdir: folder,
    outbase: pages,
    outExtension: { '.js': '.mjs' },
    bundle: true,
    minify: true,
    format: 'esm',
    target: 'es2022',
    external: ['/takar/*'],
    define: { 'process.env.NODE_ENV': '"production"' },
    logLevel: 'error',
  });
  return folder;
}
