import { minify } from 'terser';

/** Lists of names that a chunk takes from others, and the one that it gives, as a minifier writes them. */
const LISTS = /\b(import|export)\s*\{([^}]*)\}/g;

/**
 * What chunks call one another's names, by what they call them themselves. A name that two of them want is for the first: what
 * is taken goes before what is given, because it stands in more chunks.
 */
export function wantedNames(code) {
  const wanted = new Map();
  const used = new Set();
  for (const [, kind, list] of code.matchAll(LISTS))
    for (const pair of list.split(',')) {
      const [first, last = first] = pair.trim().split(/\s+as\s+/);
      const [own, there] = kind === 'import' ? [last, first] : [first, last];
      if (there === 'default' || used.has(there) || wanted.has(own)) continue;
      used.add(there);
      wanted.set(own, there);
    }
  return wanted;
}

/**
 * Rollup plugin, after all others: gives short names by how often they stand in what is left, and the names that chunks have in
 * common the name that they have between them, so that lists of names need no `as`.
 */
export const sameNames = (options) => ({
  name: 'same-names',
  async renderChunk(code) {
    const props = Object.fromEntries([...wantedNames(code)].map(([own, there]) => [`$${own}`, there]));
    const { code: short, map } = await minify(code, { ...options, nameCache: { vars: { props } }, sourceMap: true });
    return { code: short, map };
  },
});
