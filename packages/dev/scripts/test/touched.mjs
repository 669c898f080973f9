import { execFileSync } from 'node:child_process';
import { relative } from 'node:path';
import { nodeResolve } from '@rollup/plugin-node-resolve';
import { rollup } from 'rollup';
import { filesBelow } from '../lib/files.mjs';
import { root } from '../lib/paths.mjs';

const tests = 'packages/widgets/build/test/browser';

/** What no browser test stands on, unless it imports it. */
const APART = [
  /^(\.changeset|\.github|docs)\//,
  /\.md$/,
  /^(LICENSE|NOTICE|\.editorconfig|\.gitattributes|\.gitignore|\.prettierignore)$/,
  /^packages\/(cli|report|sql)\//,
  /^packages\/(core\/(schema|test)|table\/test|widgets\/test\/(node|browser\/nightly))\//,
  /^packages\/[^/]+\/typedoc\.json$/,
  /^packages\/dev\/(bench|corpus|engines|fuzz|oracle|parity|portals|site|size|test|visual)\//,
  /^packages\/dev\/scripts\/(generate|guarantees|lint|mutation|nightly|site|size|supply)(\/|\.mjs$)/,
  /^packages\/dev\/scripts\/(clean|coverage|docs|format|fuzz|oracle|pack-check|parity|portals|reproducible|start|types|visual)\.mjs$/,
  /^packages\/dev\/config\/((eslint|mutation)\/|(budgets|eslint\.config|nightly|start|supply)\.mjs$|(prettier|typedoc)\.json$)/,
  /^examples\/(analysis|report|rules)\//,
];

/** What tests of pages load by address: bundles of these sources, and the pages with the files beside them. */
const SERVED =
  /^(packages\/(core|table|widgets)\/src\/|packages\/(widgets\/release|periksa)\/|examples\/(widgets|portals|trees)\/)/;

/** The tests themselves, with what they share. */
const TESTS = /^packages\/widgets\/test\/browser\//;

/** Tests of whole pages; the others are `widgets/<name>.test.js`, which import what they test. */
const isOfPages = (test) => !test.startsWith(`${tests}/widgets/`);

/** The file that a compiled one was made from, as git names it. */
export const sourceOf = (file) =>
  file
    .replace(/^(packages\/[^/]+)\/dist\//, '$1/src/')
    .replace(/^(packages\/[^/]+)\/build\/test\//, '$1/test/')
    .replace(/\.js$/, '.ts');

/**
 * The browser tests that a change touches, among `reached` (each test with the files that it imports, however far).
 * `changed` are paths as git names them. What is not known to touch some or none touches all: settings, launchers, servers,
 * what is installed, and whatever comes to stand beside them.
 */
export function touchedAmong(reached, changed) {
  const sources = new Map([...reached].map(([test, files]) => [test, new Set(files.map(sourceOf))]));
  const imported = new Set([...sources.values()].flatMap((files) => [...files]));
  const isKnown = (path) =>
    SERVED.test(path) || APART.some((apart) => apart.test(path)) || (TESTS.test(path) && imported.has(path));
  if (!changed.every(isKnown)) return [...reached.keys()];
  const served = changed.some((path) => SERVED.test(path));
  return [...sources].flatMap(([test, files]) =>
    (served && isOfPages(test)) || changed.some((path) => files.has(path)) ? [test] : [],
  );
}

/** Each browser test with every file of this project that it imports, at once or later. */
async function imported() {
  const input = filesBelow(`${root}/${tests}`, (file) => /\.test\.js$/.test(file) && !/[\\/]nightly[\\/]/.test(file));
  const next = new Map();
  const noting = {
    name: 'noting',
    moduleParsed: ({ id, importedIds, dynamicallyImportedIds }) =>
      void next.set(id, [...importedIds, ...dynamicallyImportedIds]),
  };
  const plugins = [nodeResolve({ browser: true, exportConditions: ['production'] }), noting];
  const build = await rollup({ input, plugins, treeshake: false, onwarn: () => {} });
  await build.close();
  const follow = (id, seen) => {
    if (seen.has(id)) return seen;
    seen.add(id);
    for (const each of next.get(id) ?? []) follow(each, seen);
    return seen;
  };
  const named = (id) => relative(root, id);
  return new Map(input.map((id) => [named(id), [...follow(id, new Set())].map(named)]));
}

/** The browser tests that everything since a commit touches, uncommitted changes included. */
export async function touchedSince(commit) {
  const git = (...args) => execFileSync('git', args, { cwd: root, encoding: 'utf8' }).split('\n').filter(Boolean);
  const changed = [
    ...git('diff', '--name-only', '--no-renames', commit),
    ...git('ls-files', '--others', '--exclude-standard'),
  ];
  return touchedAmong(await imported(), changed);
}
