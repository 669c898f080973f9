import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { root } from '../lib/paths.mjs';

const file = join(root, 'docs/evidence.json');

/** What each command gave when it ran last, by the command: `{said, passed, failed, seconds, date, commit, machine}`. */
export const records = () => (existsSync(file) ? JSON.parse(readFileSync(file, 'utf8')) : {});

/** Keeps what came out, sorted by command, that two runs give the same file; commands that nobody asks for any more go. */
export function keep(all, asked) {
  const known = Object.entries(all).filter(([command]) => asked.has(command));
  known.sort(([a], [b]) => (a < b ? -1 : 1));
  writeFileSync(file, `${JSON.stringify(Object.fromEntries(known), null, 2)}\n`);
}
