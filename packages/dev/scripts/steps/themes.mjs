import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { root } from '../lib/paths.mjs';

const widgets = `${root}/packages/widgets`;

/** Writes the style sheets of themes with the names of all widgets in place of `takar-any`. */
export function themes() {
  const from = `${widgets}/src/themes`;
  const to = `${widgets}/dist/themes`;
  const files = readdirSync(from).filter((name) => name.endsWith('.css'));
  const tags = readdirSync(`${widgets}/dist/widgets`)
    .filter((name) => name.endsWith('.js'))
    .map((name) => `takar-${name.slice(0, -3)}`)
    .sort();
  mkdirSync(to, { recursive: true });
  for (const name of files)
    writeFileSync(
      `${to}/${name}`,
      readFileSync(`${from}/${name}`, 'utf8').replaceAll('takar-any', `:is(${tags.join(', ')})`),
    );
}
