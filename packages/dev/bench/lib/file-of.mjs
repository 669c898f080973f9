import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** A text as a file of its own, and how it goes away again. */
export function fileOf(name, text) {
  const folder = mkdtempSync(join(tmpdir(), 'takar-bench-'));
  const file = join(folder, name);
  writeFileSync(file, text);
  return { file, remove: () => rmSync(folder, { recursive: true }) };
}
