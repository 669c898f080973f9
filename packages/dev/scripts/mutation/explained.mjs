import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { root } from '../lib/paths.mjs';

/** Where survivors are explained: a heading a file, a line a mutant: - `code` → `code instead`: why. */
export const EXPLAINED = 'docs/surviving-mutants.md';

const FILE = /^### `(.+)`$/;
const MUTANT = /^- (`+) ?(.+?) ?\1 → (`+) ?(.*?) ?\3: (.+)$/;

/** Explanations of a document, by the key of the mutant (`keyOf`). */
export function explanationsIn(markdown) {
  const found = new Map();
  let file = '';
  for (const line of markdown.split('\n')) {
    file = FILE.exec(line)?.[1] ?? file;
    const [, , code, , instead, why] = MUTANT.exec(line) ?? [];
    if (code !== undefined) found.set(keyOf(file, code, instead), why);
  }
  return found;
}

/** The explanations that are committed. */
export const explanations = () => explanationsIn(readFileSync(join(root, EXPLAINED), 'utf8'));

/** A mutant by its file, what stands there and what stands there instead, each on a line of its own with blanks single. */
export function keyOf(file, code, instead) {
  const plain = (text) => text.replace(/\s+/g, ' ').trim();
  return [file, plain(code), plain(instead)].join('\n');
}

/** Explanations of survivors that are none, where every mutant of some files was judged. */
export function outdated(why, files, survivors) {
  return [...why.keys()].filter((key) => files.has(key.split('\n')[0]) && !survivors.has(key));
}
