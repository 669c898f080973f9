// Bundles of @takar/widgets from the JavaScript that tsc made: one ES module a widget, and one classic script.
import { existsSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { basename, resolve } from 'node:path';
import { nodeResolve } from '@rollup/plugin-node-resolve';
import terser from '@rollup/plugin-terser';
import { rollup } from 'rollup';
import { classicParts, heldBy } from './packages/dev/scripts/lib/classic-parts.mjs';
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

/**
 * What every widget loads, whatever it shows: the modules that a picture and the table have in common. One chunk under one name;
 * left alone, each further widget would cut it into smaller ones, and every cut costs the pages that load them.
 */
async function common() {
  const some = ['bullet', 'table'].map((name) => `${dist}/widgets/${name}.js`);
  const build = await rollup({
    input: some,
    plugins: [nodeResolve({ browser: true, exportConditions: ['production'] })],
  });
  const { output } = await build.generate({ format: 'es' });
  await build.close();
  const chunks = new Map(output.map((chunk) => [chunk.fileName, chunk]));
  const reached = (name, seen = new Set()) => {
    if (seen.has(name)) return seen;
    seen.add(name);
    for (const next of chunks.get(name).imports) reached(next, seen);
    return seen;
  };
  const [first, second] = output.filter(({ isEntry }) => isEntry).map(({ fileName }) => reached(fileName));
  const shared = [...first].filter((name) => second.has(name));
  return new Set(shared.flatMap((name) => chunks.get(name).moduleIds));
}
const base = await common();
const chunkOf = (id) => (isLit(id) ? 'lit' : base.has(id) ? 'element' : undefined);

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
    manualChunks: chunkOf,
    onlyExplicitManualChunks: true,
    sourcemap: true,
  },
};

const styles = {
  name: 'styles',
  writeBundle() {
    const from = `${widgets}/src/styles/takar.css`;
    if (!existsSync(from)) throw new Error(`missing ${from}`);
    const names = `:is(${Object.keys(entries).join(', ')})`;
    writeFileSync(`${dist}/takar.css`, readFileSync(from, 'utf8').replaceAll(/\btakar-any\b(?!`)/g, names));
  },
};

/**
 * A page that loads the classic script twice, or after the modules, keeps what it has: a second Lit could not even make
 * its Trusted Types policy under the strict header.
 */
const once = `if (exports.loaded || customElements.get('takar-bullet')) return; exports.loaded = ${JSON.stringify(version)};`;

/** A widget of another release beside the classic file would fail in strange ways; it says so and stays away. */
const sameRelease = `if (globalThis.Takar?.loaded !== ${JSON.stringify(version)}) throw new Error(${JSON.stringify(`takar.min.js is not of release ${version}`)});`;

/** Texts that most pages never ask for are chunks beside the classic file: all of English, what core says of formulas and of issues. */
const texts = { english: 'takar.en.js', indonesian: 'takar.id.js', 'indonesian-issues': 'takar.id-issues.js' };
const isText = (id) => /[/\\](english|indonesian|indonesian-issues)\.js$/.test(id);
const textChunks = Object.entries(texts).map(([name, file]) => ({
  input: `${dist}/locale/${name}.js`,
  plugins: plugins(true),
  onwarn,
  output: { file: `${dist}/${file}`, format: 'es', sourcemap: true },
}));

const classicEntry = resolve(`${dist}/classic.js`);

/** What a page may hold only once: Lit, and the modules that remember something or whose classes others stand on. */
const only = [
  'define',
  'element',
  'events',
  'indicator-picture',
  'load-widget',
  'picture-element',
  'locale/tongue',
  'locale/full',
].map((name) => resolve(`${dist}/${name}.js`));
const isOne = (id) => isLit(id) || only.includes(id);

/** The exports that the classic file holds. */
async function held() {
  const all = '\0all';
  const build = await rollup({
    input: all,
    external: isText,
    onwarn,
    plugins: [
      {
        name: 'all',
        resolveId: (source) => ([all, classicEntry].includes(source) ? { id: source, moduleSideEffects: true } : null),
        load: (id) =>
          id === all
            ? [
                `export * from ${JSON.stringify(classicEntry)};`,
                ...only.map((file, i) => `export * as only${i} from ${JSON.stringify(file)};`),
              ].join('\n')
            : null,
      },
      nodeResolve({ browser: true, exportConditions: ['production'] }),
    ],
  });
  const { output } = await build.generate({ format: 'es', inlineDynamicImports: true });
  await build.close();
  return heldBy(output);
}
const names = Object.keys(entries).map((name) => name.slice('takar-'.length));
const inClassic = await held();
const { take, give, input } = classicParts({ held: inClassic, entry: classicEntry, names, isOne });

/** The widgets that the classic file does not hold. */
const later = names.filter((name) => !inClassic.has(resolve(`${dist}/widgets/${name}.js`)));

const besideClassic = {
  input: Object.fromEntries(later.map((name) => [name, `${dist}/widgets/${name}.js`])),
  external: isText,
  treeshake: { propertyReadSideEffects: false },
  plugins: [take, ...plugins(true), thirdParty('takar.widgets.LICENSES.txt')],
  onwarn,
  output: {
    dir: dist,
    format: 'es',
    entryFileNames: 'takar.[name].js',
    chunkFileNames: 'takar.part-[name].js',
    intro: sameRelease,
    sourcemap: true,
  },
};

const classic = {
  external: isText,
  input,
  plugins: [give, ...plugins(false), thirdParty('takar.min.js.LICENSES.txt'), styles],
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

export default [modules, ...textChunks, ...(later.length > 0 ? [besideClassic] : []), classic];
