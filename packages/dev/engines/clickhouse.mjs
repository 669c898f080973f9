import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { serverPrograms } from './programs.mjs';
import { freePort, serverFolder, startServer } from './server.mjs';

/** Two servers on loopback that know each other as the two shards of cluster `takar`. */
export async function startClickHouse() {
  const { server } = serverPrograms('clickhouse');
  const { folder, remove } = serverFolder('clickhouse');
  const nodes = [await ports(), await ports()];
  const running = [];
  for (const [i, node] of nodes.entries()) {
    const home = join(folder, `node${i + 1}`);
    for (const part of ['data', 'tmp', 'log', 'user_files', 'format_schemas'])
      mkdirSync(join(home, part), { recursive: true });
    writeFileSync(join(home, 'users.xml'), USERS);
    writeFileSync(join(home, 'config.xml'), config(home, node, nodes));
    const ready = async () => {
      const response = await fetch(`http://127.0.0.1:${node.http}/?query=SELECT%201`);
      if (!response.ok) throw new Error(await response.text());
    };
    const args = [`--config-file=${join(home, 'config.xml')}`];
    running.push(await startServer(`ClickHouse ${i + 1}`, server, args, { cwd: home, ready }));
  }
  return {
    url: `clickhouse://127.0.0.1:${nodes[0].http}/default`,
    shards: nodes.map(({ http }) => `clickhouse://127.0.0.1:${http}/default`),
    pids: running.map(({ pid }) => pid),
    /** Ends one shard at once, as a machine that fails. */
    kill: async (shard) => {
      running[shard].kill();
      await running[shard].ended;
    },
    /** The data are thrown away, so nothing is worth the eight seconds of a tidy end. */
    stop: async () => {
      for (const { kill } of running) kill();
      await Promise.all(running.map(({ stop }) => stop()));
      remove();
    },
  };
}

const ports = async () => ({ http: await freePort(), tcp: await freePort(), sync: await freePort() });

const USERS = `<yandex>
  <profiles><default>
    <max_memory_usage>4000000000</max_memory_usage>
    <connect_timeout_with_failover_ms>500</connect_timeout_with_failover_ms>
    <log_queries>0</log_queries>
  </default></profiles>
  <users><default>
    <password></password><networks><ip>127.0.0.1</ip></networks><profile>default</profile><quota>default</quota>
  </default></users>
  <quotas><default></default></quotas>
</yandex>
`;

const config = (home, { http, tcp, sync }, nodes) => `<yandex>
  <logger><level>warning</level><log>${home}/log/server.log</log><errorlog>${home}/log/error.log</errorlog></logger>
  <http_port>${http}</http_port><tcp_port>${tcp}</tcp_port><interserver_http_port>${sync}</interserver_http_port>
  <listen_host>127.0.0.1</listen_host>
  <path>${home}/data/</path><tmp_path>${home}/tmp/</tmp_path><user_files_path>${home}/user_files/</user_files_path>
  <format_schema_path>${home}/format_schemas/</format_schema_path>
  <users_config>${home}/users.xml</users_config>
  <default_profile>default</default_profile><default_database>default</default_database>
  <keep_alive_timeout>3600</keep_alive_timeout>
  <mark_cache_size>67108864</mark_cache_size><timezone>UTC</timezone>
  <remote_servers><takar>
    ${nodes.map((node) => `<shard><replica><host>127.0.0.1</host><port>${node.tcp}</port></replica></shard>`).join('\n    ')}
  </takar></remote_servers>
</yandex>
`;
