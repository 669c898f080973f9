import { cpSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { nodeResolve } from '@rollup/plugin-node-resolve';
import terser from '@rollup/plugin-terser';
import { rollup } from 'rollup';
import { lowerSyntax } from '../lib/lower-syntax.mjs';
import { periksaPage, root } from '../lib/paths.mjs';
import { thirdParty } from '../lib/third-party.mjs';
import { version } from '../lib/version.mjs';

const home = `${root}/packages/periksa`;

/** Bundles Periksa Tabel as a page of its own: one classic script, so that it opens from disk, too. */
export async function periksa() {
  rmSync(periksaPage, { recursive: true, force: true });
  mkdirSync(periksaPage, { recursive: true });
  cpSync(`${home}/page`, periksaPage, { recursive: true });
  const html = readFileSync(`${home}/page/index.html`, 'utf8');
  writeFileSync(`${periksaPage}/index.html`, html.replace('content="Takar"', `content="Takar ${version}"`));
  cpSync(`${root}/examples/portals/capaian/icon.svg`, `${periksaPage}/icon.svg`);
  const bundle = await rollup({
    input: `${home}/dist/periksa-tabel.js`,
    plugins: [
      nodeResolve({ browser: true, exportConditions: ['production'] }),
      lowerSyntax(),
      terser({ ecma: 2020, format: { comments: /^!/ } }),
      thirdParty('periksa-tabel.LICENSES.txt'),
    ],
    onwarn(warning) {
      throw new Error(`${warning.code}: ${warning.message}`);
    },
  });
  await bundle.write({
    file: `${periksaPage}/periksa-tabel.js`,
    format: 'iife',
    inlineDynamicImports: true,
    banner: `/*! Takar ${version}, Apache-2.0. Licences of bundled packages: periksa-tabel.LICENSES.txt */`,
  });
  await bundle.close();
}
