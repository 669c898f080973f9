import { spawn } from 'node:child_process';
import { root } from './paths.mjs';

/** Runs a program in the workspace folder with this terminal; resolves to its exit code (1 when it was killed). */
export function run(command, args, options = {}) {
  return new Promise((done, fail) => {
    const child = spawn(command, args, { cwd: root, stdio: 'inherit', ...options });
    child.once('error', fail);
    child.once('close', (code) => done(code ?? 1));
  });
}

/** Runs a tool of `node_modules` by its script path: two packages own the name `tsc`, so names are not used. */
export const node = (script, ...args) => run(process.execPath, [`${root}/${script}`, ...args]);

/** Like `run`, but a failure ends the whole script with that exit code. */
export async function mustNode(script, ...args) {
  const code = await node(script, ...args);
  if (code !== 0) process.exit(code);
}
