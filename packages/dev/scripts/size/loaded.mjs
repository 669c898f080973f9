import { readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { root } from '../lib/paths.mjs';

/** Static imports only: `import(...)` is loaded when it is needed, and is not part of a widget's budget. */
const imported = /(?:\bfrom|\bimport)\s*["'](\.{1,2}\/[^"']+)["']/g;

function follow(file, seen) {
  if (seen.has(file)) return;
  const code = readFileSync(file);
  seen.set(file, code);
  for (const [, specifier] of code.toString().matchAll(imported)) follow(join(dirname(file), specifier), seen);
}

/** The built modules of these names with every chunk that they load at once. */
export function loaded(...names) {
  const seen = new Map();
  for (const name of names) follow(join(root, 'packages/widgets/dist/esm', `${name}.js`), seen);
  return [...seen.values()];
}
