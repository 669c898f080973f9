import { spawn } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** A port of this machine that nobody listens on. */
export const freePort = () =>
  new Promise((found, fail) => {
    const server = createServer().once('error', fail);
    server.listen(0, '127.0.0.1', () => {
      const { port } = server.address();
      server.close(() => found(port));
    });
  });

/** A folder of its own for one server, gone with `remove`. */
export function serverFolder(name) {
  const folder = mkdtempSync(join(tmpdir(), `takar-${name}-`));
  const remove = () => rmSync(folder, { recursive: true, force: true, maxRetries: 3 });
  // also where the program is interrupted, and after an engine in this process has written its last
  process.once('exit', remove);
  return { folder, remove };
}

/**
 * Starts a database server in the foreground in a process group of its own, waits until `ready` succeeds, and resolves to
 * a function that stops it. What it says is shown only when it does not start. It never outlives this process.
 */
export async function startServer(name, command, args, { ready, seconds = 60, ...options }) {
  const child = spawn(command, args, { stdio: ['ignore', 'pipe', 'pipe'], detached: true, ...options });
  let said = '';
  const hear = (chunk) => (said = (said + chunk).slice(-8000));
  child.stdout.on('data', hear);
  child.stderr.on('data', hear);
  const ended = new Promise((done) => {
    child.once('close', done);
    child.once('error', (error) => {
      hear(error.message);
      done(1);
    });
  });
  const kill = (signal) => {
    try {
      process.kill(-child.pid, signal);
    } catch {
      // the group is gone
    }
  };
  const killNow = () => kill('SIGKILL');
  const interrupt = () => process.exit(130);
  process.prependOnceListener('exit', killNow);
  process.once('SIGINT', interrupt);
  process.once('SIGTERM', interrupt);
  const stop = async () => {
    kill('SIGTERM');
    const timer = setTimeout(killNow, 10_000);
    await ended;
    clearTimeout(timer);
    process.off('exit', killNow);
    process.off('SIGINT', interrupt);
    process.off('SIGTERM', interrupt);
  };
  let over = false;
  void ended.then(() => (over = true));
  const late = Date.now() + seconds * 1000;
  for (;;) {
    if (over || Date.now() > late) {
      await stop();
      throw new Error(`${name} did not start:\n${said}`);
    }
    try {
      await ready();
      return { stop, kill: killNow, ended, pid: child.pid };
    } catch {
      await new Promise((next) => setTimeout(next, 100));
    }
  }
}
