import { statSync } from 'node:fs';
import { usageError } from '../exit.js';
import type { Texts } from '../locale/texts.js';
import { valueOf, type Parsed } from '../options/parse.js';

/** Refuses an answer that would take the place of a file that it is computed from, by whatever name: nothing could be checked afterwards. */
export function refuseOverInput(parsed: Parsed, texts: Texts): void {
  const out = valueOf(parsed, 'out');
  const target = out === undefined ? null : fileAt(out);
  if (out === undefined || target === null) return;
  const given = [
    ...parsed.positionals,
    ...[...parsed.values].flatMap(([name, texts]) => (name === 'out' ? [] : texts)),
  ];
  const isSame = (file: ReturnType<typeof fileAt>): boolean =>
    file !== null && file.ino === target.ino && file.dev === target.dev;
  if (given.some((name) => isSame(fileAt(name))))
    throw usageError(texts.files.overInput(out), texts.files.overInputHint);
}

function fileAt(name: string): { readonly ino: number; readonly dev: number } | null {
  try {
    const found = statSync(name);
    return found.isFile() ? found : null;
  } catch {
    // Not there, a ring of links, or no name of a file at all: nothing that could be overwritten.
    return null;
  }
}
