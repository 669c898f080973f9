import { createHash } from 'node:crypto';
import { readFileSync, writeFileSync } from 'node:fs';
import { root } from '../lib/paths.mjs';

const dist = `${root}/packages/widgets/dist`;

/** Writes the value of a script tag's `integrity` attribute beside each file that a page may load by itself. */
export function integrity() {
  for (const name of ['takar.min.js', 'takar.css']) {
    const digest = createHash('sha384')
      .update(readFileSync(`${dist}/${name}`))
      .digest('base64');
    writeFileSync(`${dist}/${name}.integrity`, `sha384-${digest}\n`);
  }
}
