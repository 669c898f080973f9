import { readFileSync } from 'node:fs';
import { relative, sep } from 'node:path';
import { Instrumenter } from '@stryker-mutator/instrumenter';
import { ignorer } from '../../config/mutation/told-not-computed.mjs';
import { isMutated } from '../../config/mutation/left-out.mjs';
import { filesBelow } from '../lib/files.mjs';
import { mutantKey } from './mutant-key.mjs';

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
  return mutantsOf(
    dist,
    mutatedFiles(dist, isWanted).map((name) => ({ name, mutate: true })),
  );
}

/** The same of some mutants alone: where others stand within their places, the files hold those as well. */
export async function theseMutants(dist, wanted) {
  const keys = new Set(wanted.map(mutantKey));
  const places = grouped(wanted);
  const { files, mutants } = await mutantsOf(
    dist,
    mutatedFiles(dist, (file) => places.has(file)).map((name) => ({
      name,
      mutate: places.get(below(dist, name)).map(({ location }) => location),
    })),
  );
  return { files, mutants: mutants.filter((mutant) => keys.has(mutantKey(mutant))) };
}

async function mutantsOf(dist, sources) {
  const contents = sources.map((source) => ({ ...source, content: readFileSync(source.name, 'utf8') }));
  const { files, mutants } = await new Instrumenter(SILENT).instrument(contents, OPTIONS);
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

function grouped(mutants) {
  const places = new Map();
  for (const mutant of mutants) places.set(mutant.file, [...(places.get(mutant.file) ?? []), mutant]);
  return places;
}

const below = (dist, file) => relative(dist, file).split(sep).join('/');
