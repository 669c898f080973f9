import { spawn } from 'node:child_process';
import { root } from './paths.mjs';

function end(pid, signal) {
  try {
    process.kill(-pid, signal);
  } catch {
    // the group is gone
  }
}

/**
 * Runs a program in a process group of its own and ends the whole group afterwards, so that no browser, driver or
 * display outlives it, whether it ended, ran out of time or we were interrupted. Resolves to its exit code, 124 when the
 * time was up.
 */
export function runGroup(command, args, { minutes, ...options }) {
  return new Promise((done, fail) => {
    const child = spawn(command, args, {
      cwd: root,
      stdio: ['ignore', 'inherit', 'inherit'],
      detached: true,
      ...options,
    });
    let late = false;
    const timer = setTimeout(() => {
      late = true;
      console.error(`ended after ${minutes} minutes: ${command} ${args.join(' ')}`);
      end(child.pid, 'SIGTERM');
      setTimeout(() => end(child.pid, 'SIGKILL'), 5000).unref();
    }, minutes * 60_000);
    const stop = () => end(child.pid, 'SIGKILL');
    const interrupt = () => process.exit(130);
    process.once('exit', stop);
    process.once('SIGINT', interrupt);
    process.once('SIGTERM', interrupt);
    child.once('error', fail);
    child.once('close', (code) => {
      clearTimeout(timer);
      stop();
      process.off('exit', stop);
      process.off('SIGINT', interrupt);
      process.off('SIGTERM', interrupt);
      done(late ? 124 : (code ?? 1));
    });
  });
}
