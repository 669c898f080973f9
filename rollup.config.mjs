// Bundles from the JavaScript that tsc made: of @takar/widgets one ES module a widget and one classic script; of the
// command line one program.
import { existsSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { basename, resolve } from 'node:path';
import { nodeResolve } from '@rollup/plugin-node-resolve';
import terser from '@rollup/plugin-terser';
import { rollup } from 'rollup';
import { oneWay } from './packages/dev/scripts/lib/one-way.mjs';
import { classicParts, heldBy } from './packages/dev/scripts/lib/classic-parts.mjs';
import { lowerSyntax } from './packages/dev/scripts/lib/lower-syntax.mjs';
import { readMaps } from './packages/dev/scripts/lib/read-maps.mjs';
import { sameNames } from './packages/dev/scripts/lib/same-names.mjs';
import { shortCss } from './packages/dev/scripts/lib/short-css.mjs';
import { shortHtml } from './packages/dev/scripts/lib/short-html.mjs';
import { shortLit } from './packages/dev/scripts/lib/short-lit.mjs';
import { thirdParty } from './packages/dev/scripts/lib/third-party.mjs';

const widgets = 'packages/widgets';
const dist = `${widgets}/dist`;
const { version } = JSON.parse(readFileSync(`${widgets}/package.json`, 'utf8'));

const plugins = (module) => [
  nodeResolve({ browser: true, exportConditions: ['production'] }),
  readMaps(),
  shortCss(),
  shortHtml(),
  shortLit(),
  lowerSyntax(),
  terser({
    module,
    ecma: 2020,
    // Nothing here asks a function how many arguments it takes, or makes objects of one that is no class.
    compress: { passes: 4, pure_getters: true, keep_fargs: false, unsafe_arrows: true },
    format: { comments: /^!/ },
  }),
  sameNames({ module, ecma: 2020, compress: false, format: { comments: /^!/ } }),
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

/**
 * One Lit per page: whatever mixture of widgets a page loads, they share the chunks that it is in. Its elements are in every
 * page, its templates where a panel, a menu or a bar of tools is drawn.
 */
const isLit = (id) => /[\\/]node_modules[\\/](@lit|lit|lit-html|lit-element)[\\/]/.test(id);
const isTemplates = (id) => isLit(id) && !/[\\/]@lit[\\/]/.test(id);

/** What pages load by need, of which more below. */
const onDemand = {
  panel: `${dist}/parts/panel-part.js`,
  ways: `${dist}/data/compute-ways.js`,
  headers: `${dist}/data/read-headers.js`,
  words: `${dist}/data/read-words.js`,
};

/** Modules that each of them loads at once, by the name of its entry. */
async function reached() {
  const build = await rollup({
    input: { ...entries, menu: `${dist}/export/menu-part.js`, ...onDemand },
    plugins: [nodeResolve({ browser: true, exportConditions: ['production'] })],
  });
  const { output } = await build.generate({ format: 'es' });
  await build.close();
  const chunks = new Map(output.map((chunk) => [chunk.fileName, chunk]));
  const follow = (name, seen = new Set()) => {
    if (seen.has(name)) return seen;
    seen.add(name);
    for (const next of chunks.get(name).imports) follow(next, seen);
    return seen;
  };
  const modulesOf = (chunk) => new Set([...follow(chunk.fileName)].flatMap((name) => chunks.get(name).moduleIds));
  return new Map(output.filter(({ isEntry }) => isEntry).map((chunk) => [chunk.name, modulesOf(chunk)]));
}

/**
 * Chunks under names of their own: `element`, Lit and what the table and pictures have in common, `picture`, all else of the
 * bullet, which other pictures share in parts, `algebra`, what explanations and other policies than the default both need,
 * `explaining`, all else of the explanation, and `headers`, all aliases. Left alone, each further widget would cut them into
 * smaller ones, and every cut costs the pages that load them.
 */
async function shared() {
  const modules = await reached();
  const of = (name) => modules.get(name);
  const chunk = (name, ids, holds) => [...ids].filter(holds).map((id) => [id, name]);
  const isBegin = (id) => Object.values({ ...entries, ...onDemand }).some((entry) => resolve(entry) === id);
  return new Map(
    [
      ...chunk('explaining', of('panel'), () => true),
      ...chunk('algebra', of('panel'), (id) => of('ways').has(id)),
      ...chunk('headers', of('headers'), (id) => !of('words').has(id)),
      ...chunk('picture', of('takar-bullet'), () => true),
      ...chunk('element', of('takar-bullet'), (id) => of('takar-table').has(id)),
    ].filter(([id]) => !isBegin(id)),
  );
}
const named = await shared();
const chunkOf = (id) => (isTemplates(id) ? 'templates' : isLit(id) ? 'element' : named.get(id));

for (const made of [`${dist}/esm`, 'packages/cli/bundle']) rmSync(made, { recursive: true, force: true });

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

/**
 * Parts that few readers of few pages ask for: the menu with its exports, what writes plain tables, search and tree rows of
 * the table, what links widgets, what fetches, and reads JSON in pages, CSV, Arrow and tables whose headers say more than
 * a name, and rules as vectors.
 */
const parts = {
  menu: 'export/menu-part.js',
  tables: 'parts/table-part.js',
  tools: 'table/tools-part.js',
  link: 'linking/link-part.js',
  fetch: 'data/fetch-text.js',
  pages: 'data/all-pages.js',
  csv: 'data/read-csv.js',
  arrow: 'data/read-arrow.js',
  wide: 'data/read-wide.js',
  groups: 'table/grouped.js',
  vectors: 'data/vectors-part.js',
};
const partOf = (id) => Object.keys(parts).find((name) => basename(parts[name]) === basename(id));
const isBeside = (id) => isText(id) || partOf(id) !== undefined;
const textChunks = Object.entries(texts).map(([name, file]) => ({
  input: `${dist}/locale/${name}.js`,
  plugins: plugins(true),
  onwarn,
  output: { file: `${dist}/${file}`, format: 'es', sourcemap: true },
}));

const classicEntry = resolve(`${dist}/classic.js`);

/** What a page may hold only once: Lit, and the modules that remember something or whose classes others stand on. */
const only = [
  'data/problem',
  'define',
  'element',
  'events',
  'indicator-picture',
  'load-widget',
  'parts/explain-event',
  'picture-element',
  'locale/tongue',
  'locale/full',
]
  .map((name) => resolve(`${dist}/${name}.js`))
  // remembers what issues were made from: told by one copy what another has made, they would be their codes alone
  .concat(resolve('packages/core/dist/issue.js'));
const isOne = (id) => isLit(id) || only.includes(id);

/** The exports that the classic file holds. */
async function held() {
  const all = '\0all';
  const build = await rollup({
    input: all,
    external: isBeside,
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
      oneWay(),
      nodeResolve({ browser: true, exportConditions: ['production'] }),
    ],
  });
  const { output } = await build.generate({ format: 'es', inlineDynamicImports: true });
  await build.close();
  return heldBy(output, isOne);
}
const names = Object.keys(entries).map((name) => name.slice('takar-'.length));
const inClassic = await held();
const { take, give, input } = classicParts({ held: inClassic, entry: classicEntry, names, isOne });

/** The widgets that the classic file does not hold. */
const later = names.filter((name) => !inClassic.has(resolve(`${dist}/widgets/${name}.js`)));

const besideClassic = {
  input: {
    ...Object.fromEntries(Object.entries(parts).map(([name, path]) => [name, resolve(`${dist}/${path}`)])),
    ...Object.fromEntries(later.map((name) => [name, `${dist}/widgets/${name}.js`])),
  },
  external: isText,
  preserveEntrySignatures: 'allow-extension',
  treeshake: { propertyReadSideEffects: false },
  plugins: [take, oneWay(), ...plugins(true), thirdParty('takar.widgets.LICENSES.txt')],
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
  external: isBeside,
  input,
  plugins: [give, oneWay(), ...plugins(false), thirdParty('takar.min.js.LICENSES.txt'), styles],
  onwarn,
  output: {
    file: `${dist}/takar.min.js`,
    format: 'iife',
    paths: (id) => `./${texts[basename(id, '.js')] ?? `takar.${partOf(id)}.js`}`,
    name: 'Takar',
    extend: true,
    exports: 'named',
    intro: once,
    banner: `/*! Takar ${version}, Apache-2.0. Licences of bundled packages: takar.min.js.LICENSES.txt */`,
    inlineDynamicImports: true,
    sourcemap: true,
  },
};

/** Everything in one file, for pages from disk: there no browser loads a part of a script. */
const whole = {
  input: `${dist}/whole.js`,
  plugins: [...plugins(false), thirdParty('takar.whole.js.LICENSES.txt')],
  onwarn,
  output: {
    file: `${dist}/takar.whole.js`,
    format: 'iife',
    name: 'Takar',
    extend: true,
    exports: 'named',
    intro: once,
    banner: `/*! Takar ${version}, Apache-2.0. Licences of bundled packages: takar.whole.js.LICENSES.txt */`,
    inlineDynamicImports: true,
    sourcemap: true,
  },
};

const cli = 'packages/cli';
/** What users of the command install themselves, by need. */
const byNeed = Object.keys(JSON.parse(readFileSync(`${cli}/package.json`, 'utf8')).peerDependencies);

/** The command line with all that it stands on, so that it starts without opening a thousand files. */
const program = {
  input: `${cli}/dist/main.js`,
  external: [/^node:/, ...byNeed],
  plugins: [
    nodeResolve({ exportConditions: ['production', 'node'], preferBuiltins: true }),
    thirdParty('LICENSES.txt'),
  ],
  onwarn,
  output: {
    dir: `${cli}/bundle`,
    format: 'es',
    entryFileNames: '[name].js',
    chunkFileNames: 'part-[name].js',
  },
};

export default [modules, ...textChunks, besideClassic, classic, whole, program];
