import { execFileSync } from 'node:child_process';
import { chownSync } from 'node:fs';
import { join } from 'node:path';
import pg from 'pg';
import { serverPrograms } from './programs.mjs';
import { freePort, serverFolder, startServer } from './server.mjs';

/** The server refuses to run as root: there it runs as the user of its package. */
function account() {
  if (process.getuid?.() !== 0) return {};
  const id = (flag) => Number(execFileSync('id', [flag, 'postgres'], { encoding: 'utf8' }));
  return { uid: id('-u'), gid: id('-g') };
}

/** A PostgreSQL server of its own on loopback, with an empty database. */
export async function startPostgres() {
  const { server, create } = serverPrograms('postgres');
  const { folder, remove } = serverFolder('postgres');
  const user = account();
  if (user.uid !== undefined) chownSync(folder, user.uid, user.gid);
  const data = join(folder, 'data');
  execFileSync(create, ['-D', data, '-U', 'takar', '-A', 'trust', '-E', 'UTF8', '--locale=C.UTF-8', '--no-sync'], {
    ...user,
    cwd: folder,
    stdio: ['ignore', 'ignore', 'inherit'],
  });
  const port = await freePort();
  const url = `postgres://takar@127.0.0.1:${port}/postgres`;
  const settings = ['fsync=off', 'full_page_writes=off', 'synchronous_commit=off', 'work_mem=64MB', 'jit=off'];
  const args = [
    '-D',
    data,
    '-k',
    folder,
    '-h',
    '127.0.0.1',
    '-p',
    String(port),
    ...settings.flatMap((of) => ['-c', of]),
  ];
  const ready = async () => {
    const client = new pg.Client({ connectionString: url });
    client.on('error', () => undefined);
    await client.connect();
    await client.end();
  };
  const { stop } = await startServer('PostgreSQL', server, args, { ...user, cwd: folder, ready });
  return { url, stop: () => stop().finally(remove) };
}
