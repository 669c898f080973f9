import { readFileSync } from 'node:fs';
import { root } from './paths.mjs';

/** The version of the release: all public packages carry the same one (changesets, fixed mode). */
export const version = JSON.parse(readFileSync(`${root}/packages/widgets/package.json`, 'utf8')).version;
