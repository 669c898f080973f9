import { copyFileSync } from 'node:fs';
import { root } from '../lib/paths.mjs';

/** npm packs only what lies inside a package folder; git keeps the one copy at the top. */
export function licences() {
  for (const name of ['core', 'sql', 'table', 'widgets', 'report', 'cli'])
    for (const file of ['LICENSE', 'NOTICE']) copyFileSync(`${root}/${file}`, `${root}/packages/${name}/${file}`);
}
