import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';

/** Writes a generated file; with `check` it compares instead, and a file that differs names the command that writes it. */
export function generatedFile(file, text, { check, command }) {
  if (!check) {
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(file, text);
  } else if (!existsSync(file) || readFileSync(file, 'utf8') !== text) {
    console.error(`${file} is stale; run node packages/dev/scripts/generate/${command}`);
    process.exitCode = 1;
  }
}
