import { createHash } from 'node:crypto';
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { root } from '../lib/paths.mjs';

const dist = `${root}/packages/widgets/dist`;

const digest = (name) =>
  `sha384-${createHash('sha384')
    .update(readFileSync(`${dist}/${name}`))
    .digest('base64')}`;

/**
 * Writes the value of a script tag's `integrity` attribute beside each file that a page may load by itself, and a list
 * of all files that lie beside the classic one, for whoever checks what was copied to a server.
 */
export function integrity() {
  for (const name of ['takar.min.js', 'takar.css']) writeFileSync(`${dist}/${name}.integrity`, `${digest(name)}\n`);
  const list = Object.fromEntries(besideClassic().map((name) => [name, digest(name)]));
  writeFileSync(`${dist}/takar.integrity.json`, `${JSON.stringify(list, null, 2)}\n`);
}

/** The classic file, its style sheet, and what it loads by need. */
export function besideClassic() {
  return readdirSync(dist)
    .filter((name) => /^takar\..*(js|css)$/.test(name))
    .sort();
}
