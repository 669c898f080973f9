import { existsSync, rmSync } from 'node:fs';
import { relative } from 'node:path';
import { filesBelow } from '../lib/files.mjs';
import { root } from '../lib/paths.mjs';

const outputs = ['core', 'sql', 'table', 'widgets', 'report', 'cli', 'periksa'].flatMap((name) => [
  { made: `${root}/packages/${name}/dist`, from: `${root}/packages/${name}/src` },
  { made: `${root}/packages/${name}/build/test`, from: `${root}/packages/${name}/test`, isCompiled: () => true },
]);

/** tsc writes types beside every module, Rollup writes none. */
const hasTypes = (file) => /\.d\.ts(\.map)?$/.test(file) || existsSync(file.replace(/\.js(\.map)?$/, '.d.ts'));

/** Files below `made` that have no source of their name below `from`; without `bundles`, those alone that tsc made. */
export function withoutSource({ made, from, isCompiled = hasTypes }, { bundles }) {
  return filesBelow(made, (name) => /\.(js|d\.ts)(\.map)?$/.test(name)).filter((file) => {
    const source = `${from}/${relative(made, file).replace(/\.(js|d\.ts)(\.map)?$/, '')}`;
    return !existsSync(`${source}.ts`) && !existsSync(`${source}.tsx`) && (bundles || isCompiled(file));
  });
}

/**
 * Removes what was made from sources that are gone: a deleted test must not run on, nor a deleted module be packed. Bundles
 * have no source of their name; they go as well, unless nothing makes them anew (`bundles: false`).
 */
export function prune({ bundles = true } = {}) {
  for (const each of outputs) for (const file of withoutSource(each, { bundles })) rmSync(file);
}
