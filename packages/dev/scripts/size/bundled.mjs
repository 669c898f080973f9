import { build } from 'esbuild';
import { floor } from '../../config/floor.mjs';
import { root } from '../lib/paths.mjs';

/** What a bundler makes of a small entry: one minified module with only the functions that the entry uses. */
export async function bundled(entry) {
  const { outputFiles } = await build({
    absWorkingDir: root,
    entryPoints: [entry],
    bundle: true,
    minify: true,
    format: 'esm',
    target: floor,
    write: false,
    legalComments: 'none',
  });
  return outputFiles.map(({ contents }) => contents);
}
