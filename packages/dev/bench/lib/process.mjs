import { spawnSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';

/** Runs a script of this folder in a process of its own; the number that it prints. */
export function inAnotherProcess(script, ...args) {
  const file = fileURLToPath(new URL(script, import.meta.url));
  const { stdout, status, stderr } = spawnSync(process.execPath, [file, ...args], { encoding: 'utf8' });
  if (status !== 0) throw new Error(stderr);
  return Number(stdout);
}
