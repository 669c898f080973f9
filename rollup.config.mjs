// Bundles of @takar/widgets from the JavaScript that tsc made: one ES module a widget, and one classic script.
import { copyFileSync, existsSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { basename } from 'node:path';
import { nodeResolve } from '@rollup/plugin-node-resolve';
import terser from '@rollup/plugin-terser';
import { lowerSyntax } from './packages/dev/scripts/lib/lower-syntax.mjs';
import { readMaps } from './packages/dev/scripts/lib/read-maps.mjs';
import { shortCss } from './packages/dev/scripts/lib/short-css.mjs';
import { thirdParty } from './packages/dev/scripts/lib/third-party.mjs';

const widgets = 'packages/widgets';
const dist = `${widgets}/dist`;
const { version } = JSON.parse(readFileSync(`${widgets}/package.json`, 'utf8'));

const plugins = (module) => [
  nodeResolve({ browser: true, exportConditions: ['production'] }),
  readMaps(),
  shortCss(),
  lowerSyntax(),
  terser({
    module,
    ecma: 2020,
    compress: { passes: 3, pure_getters: true },
    format: { comments: /^!/ },
  }),
];

/** Any warning stops the build: a circular import or a missing export is a mistake, not news. */
const onwarn = (warning) => {
  throw new Error(`${warning.code}: ${warning.message}`);
};

/** `bullet` -> `dist/widgets/bullet.js`: one entry for each widget file. */
const entries = Object.fromEntries(
  readdirSync(`${dist}/widgets`)
    .filter((file) => file.endsWith('.js'))
    .sort()
    .map((file) => [`takar-${file.slice(0, -3)}`, `${dist}/widgets/${file}`]),
);

/** One Lit per page: whatever mixture of widgets a page loads, they share this chunk. */
const isLit = (id) => /\/node_modules\/(@lit\/|lit\/|lit-html\/|lit-element\/)/.test(id.replaceAll('\\', '/'));

rmSync(`${dist}/esm`, { recursive: true, force: true });

const modules = {
  input: entries,
  plugins: [...plugins(true), thirdParty('LICENSES.txt')],
  onwarn,
  output: {
    dir: `${dist}/esm`,
    format: 'es',
    entryFileNames: '[name].js',
    chunkFileNames: '[name].js',
    manualChunks: (id) => (isLit(id) ? 'lit' : undefined),
    sourcemap: true,
  },
};

const styles = {
  name: 'styles',
  writeBundle() {
    const from = `${widgets}/src/styles/takar.css`;
    if (!existsSync(from)) throw new Error(`missing ${from}`);
    copyFileSync(from, `${dist}/takar.css`);
  },
};

/**
 * A page that loads the classic script twice, or after the modules, keeps what it has: a second Lit could not even make
 * its Trusted Types policy under the strict header.
 */
const once = `if (exports.loaded || customElements.get('takar-bullet')) return; exports.loaded = ${JSON.stringify(version)};`;

/** Texts that most pages never ask for are chunks beside the classic file: all of English, core's full Indonesian. */
const texts = { english: 'takar.en.js', indonesian: 'takar.id.js' };
const textChunks = Object.entries(texts).map(([name, file]) => ({
  input: `${dist}/locale/${name}.js`,
  plugins: plugins(true),
  onwarn,
  output: { file: `${dist}/${file}`, format: 'es', sourcemap: true },
}));

const classic = {
  external: (id) => /[/\\](english|indonesian)\.js$/.test(id),
  input: existsSync(`${dist}/classic.js`) ? `${dist}/classic.js` : `${dist}/index.js`,
  plugins: [...plugins(false), thirdParty('takar.min.js.LICENSES.txt'), styles],
  onwarn,
  output: {
    file: `${dist}/takar.min.js`,
    format: 'iife',
    paths: (id) => `./${texts[basename(id, '.js')]}`,
    name: 'Takar',
    extend: true,
    exports: 'named',
    intro: once,
    banner: `/*! Takar ${version}, Apache-2.0. Licences of bundled packages: takar.min.js.LICENSES.txt */`,
    inlineDynamicImports: true,
    sourcemap: true,
  },
};

export default [modules, ...textChunks, classic];
