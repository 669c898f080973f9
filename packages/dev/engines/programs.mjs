import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';

const firstOf = (...files) => files.filter(Boolean).find((file) => existsSync(file));
const below = (folder, file) =>
  existsSync(folder)
    ? readdirSync(folder)
        .sort()
        .reverse()
        .map((version) => join(folder, version, file))
    : [];
const found = (name) => firstOf(`/usr/sbin/${name}`, `/usr/bin/${name}`, `/usr/local/bin/${name}`);

/** What each database server needs to run, where it is, and the Debian packages that bring it. */
export const servers = {
  postgres: {
    parts: {
      server: () => firstOf(process.env.POSTGRES_BIN, ...below('/usr/lib/postgresql', 'bin/postgres')),
      create: () => firstOf(process.env.INITDB_BIN, ...below('/usr/lib/postgresql', 'bin/initdb')),
    },
    packages: ['postgresql'],
  },
  mariadb: {
    parts: { server: () => found('mariadbd'), create: () => found('mariadb-install-db') },
    packages: ['mariadb-server'],
  },
  clickhouse: {
    parts: { server: () => found('clickhouse-server') },
    packages: ['clickhouse-server'],
  },
};

/** The programs of one server by part; a part that is missing is undefined. */
export const serverPrograms = (name) =>
  Object.fromEntries(Object.entries(servers[name].parts).map(([part, find]) => [part, find()]));

/** The Debian packages that the named servers still lack on this machine. */
export const missingServerPackages = (names) =>
  names
    .filter((name) => Object.values(serverPrograms(name)).includes(undefined))
    .flatMap((name) => servers[name].packages);
