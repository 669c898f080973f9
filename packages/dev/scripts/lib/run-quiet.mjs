import { spawn } from 'node:child_process';
import { root } from './paths.mjs';

/** Runs a program and keeps what it says: `{code, text}`, for tools that are only worth hearing when they fail. */
export function runQuiet(command, args, options = {}) {
  return new Promise((done, fail) => {
    const child = spawn(command, args, { cwd: root, stdio: ['ignore', 'pipe', 'pipe'], ...options });
    const chunks = [];
    for (const stream of [child.stdout, child.stderr]) stream.on('data', (chunk) => chunks.push(chunk));
    child.once('error', fail);
    child.once('close', (code) => done({ code: code ?? 1, text: Buffer.concat(chunks).toString() }));
  });
}
