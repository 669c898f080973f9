import { execFileSync } from 'node:child_process';
import { join } from 'node:path';
import mysql from 'mysql2/promise';
import { serverPrograms } from './programs.mjs';
import { freePort, serverFolder, startServer } from './server.mjs';

/** A MariaDB server of its own on loopback, with an empty database. */
export async function startMariaDb() {
  const { server, create } = serverPrograms('mariadb');
  const { folder, remove } = serverFolder('mariadb');
  const data = join(folder, 'data');
  const user = process.getuid?.() === 0 ? ['--user=root'] : [];
  execFileSync(
    create,
    [
      '--no-defaults',
      `--datadir=${data}`,
      '--auth-root-authentication-method=normal',
      '--skip-name-resolve',
      `--tmpdir=${folder}`,
      ...user,
    ],
    { cwd: folder, stdio: ['ignore', 'ignore', 'inherit'] },
  );
  const port = await freePort();
  const url = `mysql://root@127.0.0.1:${port}/test`;
  const args = [
    '--no-defaults',
    `--datadir=${data}`,
    // two servers that share a folder clear away each other's tables
    `--tmpdir=${folder}`,
    `--socket=${join(folder, 'socket')}`,
    `--port=${port}`,
    '--bind-address=127.0.0.1',
    '--skip-name-resolve',
    '--innodb-flush-log-at-trx-commit=0',
    '--innodb-buffer-pool-size=268435456',
    '--character-set-server=utf8mb4',
    ...user,
  ];
  const ready = async () => {
    const client = await mysql.createConnection({ uri: `mysql://root@127.0.0.1:${port}/mysql`, connectTimeout: 2000 });
    await client.query('CREATE DATABASE IF NOT EXISTS test');
    await client.end();
  };
  const { stop } = await startServer('MariaDB', server, args, { cwd: folder, ready });
  return { url, stop: () => stop().finally(remove) };
}
