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
}
