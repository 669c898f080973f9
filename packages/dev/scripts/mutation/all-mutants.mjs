import { readFileSync } from 'node:fs';
import { join, relative, sep } from 'node:path';
import { Instrumenter } from '@stryker-mutator/instrumenter';
import { ignorer } from '../../config/mutation/told-not-computed.mjs';
import { isMutated } from '../../config/mutation/left-out.mjs';
import { filesBelow } from '../lib/files.mjs';

const SILENT = { debug() {}, info() {}, isDebugEnabled: () => false };

/** Every mutant that Stryker makes of the compiled files of a package, those that only tell left out, in the order of files. */
export async function allMutants(folder) {
  const dist = join(folder, 'dist');
  const below = (file) => relative(dist, file).split(sep).join('/');
  const files = filesBelow(dist, (file) => isMutated(below(file)));
  const options = { plugins: null, excludedMutations: [], ignorers: [ignorer] };
  const { mutants } = await new Instrumenter(SILENT).instrument(
    files.map((name) => ({ name, mutate: true, content: readFileSync(name, 'utf8') })),
    options,
  );
  return mutants
    .filter(({ status }) => status !== 'Ignored')
    .map(({ fileName, location, mutatorName, replacement }) => ({
      file: below(fileName),
      location,
      mutatorName,
      replacement,
    }));
}
