import { readFileSync, writeFileSync } from 'node:fs';
import { root } from '../lib/paths.mjs';
import { run } from '../lib/run.mjs';

const analyzer = `${root}/node_modules/@custom-elements-manifest/analyzer/cem.js`;

/** Writes `packages/widgets/custom-elements.json`, from which docs and editor data come. */
export async function manifest() {
  const config = '../dev/config/custom-elements.mjs';
  const code = await run(process.execPath, [analyzer, 'analyze', '--config', config], {
    cwd: `${root}/packages/widgets`,
  });
  if (code !== 0) throw new Error('the custom elements manifest was not written');
  mend(`${root}/packages/widgets/custom-elements.json`);
}

/**
 * The analyzer finds its files in whatever order the disk answers; two builds must give the same bytes. From calls of
 * `dispatchEvent` it guesses events without a name or with a wrong one; those that docstrings name are all there are.
 */
function mend(file) {
  const found = JSON.parse(readFileSync(file, 'utf8'));
  found.modules.sort((a, b) => (a.path < b.path ? -1 : 1));
  for (const declaration of found.modules.flatMap(({ declarations = [] }) => declarations))
    if (declaration.events !== undefined)
      declaration.events = declaration.events.filter(({ name }) => name?.startsWith('takar-'));
  writeFileSync(file, `${JSON.stringify(found, null, 2)}\n`);
}
