import { spawn } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

const settings = `[Settings]
gtk-enable-animations=0
gtk-xft-antialias=1
gtk-xft-hinting=0
gtk-xft-rgba=none
gtk-xft-dpi=98304
`;

function freePort() {
  return new Promise((done, fail) => {
    const server = createServer().once('error', fail);
    server.listen(0, '127.0.0.1', () => {
      const { port } = server.address();
      server.close(() => done(port));
    });
  });
}

async function answering(port) {
  for (let attempt = 0; attempt < 200; attempt++) {
    try {
      if ((await fetch(`http://127.0.0.1:${port}/status`)).ok) return;
    } catch {
      // not up yet
    }
    await new Promise((next) => setTimeout(next, 50));
  }
  throw new Error(`WebKitWebDriver does not answer on port ${port}`);
}

/** The browser may still be writing its caches while it dies: a folder left in the temporary place is no failure. */
function clear(folder) {
  try {
    rmSync(folder, { recursive: true, force: true, maxRetries: 5, retryDelay: 100 });
  } catch {
    // left to the machine
  }
}

/** Starts WebKitWebDriver with a home of its own, so that no setting of this machine changes a test; resolves to its port. */
export async function startDriver(driver) {
  const port = await freePort();
  const home = mkdtempSync(join(tmpdir(), 'takar-webkit-'));
  mkdirSync(join(home, 'gtk-3.0'));
  writeFileSync(join(home, 'gtk-3.0', 'settings.ini'), settings);
  const child = spawn(driver, [`--port=${port}`, '--host=127.0.0.1'], {
    stdio: 'ignore',
    env: {
      ...process.env,
      XDG_CONFIG_HOME: home,
      XDG_DATA_HOME: home,
      XDG_CACHE_HOME: home,
      LIBGL_ALWAYS_SOFTWARE: '1',
      NO_AT_BRIDGE: '1',
      GTK_THEME: 'Adwaita',
    },
  });
  process.once('exit', () => {
    child.kill('SIGKILL');
    clear(home);
  });
  await answering(port);
  return port;
}
