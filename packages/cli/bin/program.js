import { statSync } from 'node:fs';

const own = new URL('../', import.meta.url);
const packages = ['core', 'sql', 'table', 'widgets', 'report', 'cli'];

/** When a file was last written, in milliseconds; null where there is none. */
const written = (url) => statSync(url, { throwIfNoEntry: false })?.mtimeMs ?? null;

/** Whether something in this workspace was compiled after the bundle; elsewhere nothing is ever compiled. */
function isOutdated(bundled, folder) {
  if (written(new URL('dist/.tsbuildinfo', folder)) === null) return false;
  return packages.some((name) => written(new URL(`../${name}/dist/.tsbuildinfo`, folder)) > bundled);
}

/**
 * The program of the command: one bundle, which starts in less than half the time of the thousand modules it is made of;
 * the modules themselves where they are newer. Null where nothing is built. `folder` is that of this package.
 */
export function programOf(folder = own) {
  const bundle = new URL('bundle/main.js', folder);
  const bundled = written(bundle);
  if (bundled !== null && !isOutdated(bundled, folder)) return bundle;
  const modules = new URL('dist/main.js', folder);
  return written(modules) === null ? null : modules;
}
