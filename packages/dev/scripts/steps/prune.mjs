import { existsSync, rmSync } from 'node:fs';
import { relative } from 'node:path';
import { filesBelow } from '../lib/files.mjs';
import { root } from '../lib/paths.mjs';

const outputs = ['core', 'sql', 'table', 'widgets', 'report', 'cli', 'periksa'].flatMap((name) => [
  { made: `${root}/packages/${name}/dist`, from: `${root}/packages/${name}/src` },
  { made: `${root}/packages/${name}/build/test`, from: `${root}/packages/${name}/test` },
]);

/** Removes what tsc made from sources that are gone: a deleted test must not run on, nor a deleted module be packed. */
export function prune() {
  for (const { made, from } of outputs)
    for (const file of filesBelow(made, (name) => /\.(js|d\.ts)(\.map)?$/.test(name))) {
      const source = `${from}/${relative(made, file).replace(/\.(js|d\.ts)(\.map)?$/, '')}`;
      if (!existsSync(`${source}.ts`) && !existsSync(`${source}.tsx`)) rmSync(file);
    }
}
