import { readFileSync } from 'node:fs';
import { relative, sep } from 'node:path';
import { Instrumenter } from '@stryker-mutator/instrumenter';
import { ignorer } from '../../config/mutation/told-not-computed.mjs';
import { isMutated } from '../../config/mutation/left-out.mjs';
import { filesBelow } from '../lib/files.mjs';

const SILENT = { debug() {}, info() {}, isDebugEnabled: () => false };
const OPTIONS = { plugins: null, excludedMutations: [], ignorers: [ignorer] };

/** Compiled files below `dist` that are mutated, as full paths; those alone whose path below `dist` is wanted. */
export const mutatedFiles = (dist, isWanted = () => true) =>
  filesBelow(dist, (file) => isMutated(below(dist, file)) && isWanted(below(dist, file)));

/**
 * Every mutant that Stryker makes of such files, those that only tell left out, in the order of files; and the files with
 * all of them in it, to be switched on one by one.
 */
export async function allMutants(dist, isWanted) {
  const sources = mutatedFiles(dist, isWanted).map((name) => ({
    name,
    mutate: true,
    content: readFileSync(name, 'utf8'),
  }));
  const { files, mutants } = await new Instrumenter(SILENT).instrument(sources, OPTIONS);
  return {
    files,
    mutants: mutants
      .filter(({ status }) => status !== 'Ignored')
      .map(({ id, fileName, location, mutatorName, replacement }) => ({
        id,
        file: below(dist, fileName),
        location,
        mutatorName,
        replacement,
      })),
  };
}

const below = (dist, file) => relative(dist, file).split(sep).join('/');
