import { existsSync, mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { CLICKHOUSE } from '@takar/sql';
import { clickHouseEngine, CURRENT_SETTINGS } from '@takar/sql/engines';
import { root } from '../scripts/lib/paths.mjs';
import { run } from '../scripts/lib/run.mjs';
import { serverFolder } from './server.mjs';

/** ClickHouse 26 in this process: half a gigabyte, and on Linux alone, so it is no dependency of the workspace. */
const version = '3.4.0';
const home = join(root, '.cache', 'chdb');

export const hasChdb = () => existsSync(join(home, 'node_modules', 'chdb', 'package.json'));

/** Puts chdb beside the workspace, without its lock. */
export async function installChdb() {
  mkdirSync(home, { recursive: true });
  writeFileSync(join(home, 'package.json'), '{ "private": true }\n');
  const args = [
    'install',
    '--no-save',
    '--no-audit',
    '--no-fund',
    '--ignore-scripts',
    '--prefix',
    home,
    `chdb@${version}`,
  ];
  return (await run('npm', args, { cwd: home })) === 0;
}

/** Room for the text of long rules. */
const LIMITS = {
  max_query_size: 16777216,
  max_ast_elements: 1000000,
  max_expanded_ast_elements: 5000000,
  output_format_parallel_formatting: 0,
};

/** A ClickHouse of its own in this process. */
export function startChdb() {
  const { Session } = createRequire(join(home, 'package.json'))('chdb');
  const { folder, remove } = serverFolder('chdb');
  const session = new Session(join(folder, 'data'));
  for (const [name, value] of Object.entries({ ...LIMITS, ...CURRENT_SETTINGS }))
    session.query(`SET ${name} = ${value}`);
  // The answer as bytes: as a text, chdb cuts it at the wrong place where it holds letters of several bytes.
  const ask = async (sql, settings = {}) => {
    const bound = Object.entries(settings).flatMap(([name, value]) =>
      name.startsWith('param_') ? [[name.slice('param_'.length), Number(value)]] : [],
    );
    const format = /\nFORMAT (\w+)$/.exec(sql)?.[1] ?? 'TabSeparated';
    const text = sql.replace(/\s+FORMAT \w+$/, '');
    const result =
      bound.length === 0
        ? await session.queryAsync(text, { format })
        : await session.queryBindAsync(text, Object.fromEntries(bound), { format });
    return new TextDecoder().decode(result.bytes());
  };
  let files = 0;
  const send = (sql, body) => {
    if (body === undefined) return session.query(sql, 'TabSeparated');
    const file = join(folder, `rows${(files += 1)}`);
    writeFileSync(file, body);
    const [, table] = /^INSERT INTO (.+) FORMAT RowBinary$/s.exec(sql);
    session.query(`INSERT INTO ${table} FROM INFILE '${file}' FORMAT RowBinary`, 'TabSeparated');
    rmSync(file);
  };
  return {
    engine: clickHouseEngine(CLICKHOUSE, ask),
    send: async (sql, body) => send(sql, body),
    stop: async () => {
      session.cleanup?.();
      remove();
    },
  };
}
