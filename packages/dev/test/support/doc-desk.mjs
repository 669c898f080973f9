import { spawnSync } from 'node:child_process';
import {
  chmodSync,
  copyFileSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { join } from 'node:path';
import { DuckDBInstance } from '@duckdb/node-api';
import { fromCsv, toXlsx } from '@takar/table';
import { root } from '../../scripts/lib/paths.mjs';

const PEOPLE = ['Sangat Baik', 'Baik', 'Baik', 'Baik', 'Butuh Perbaikan', 'Kurang'];

/**
 * The folder of somebody who reads the pages of `docs/`: the files that they speak of by name, `examples`, and the command
 * as npm installs it. It lies beside the packages, so that their names resolve as they do for a user.
 */
export async function openDesk() {
  const folder = mkdtempSync(join(root, 'node_modules', '.desk-'));
  const put = (name, source) => copyFileSync(join(root, 'examples', source), join(folder, name));
  symlinkSync(join(root, 'examples'), join(folder, 'examples'));
  for (const name of ['kinerja.csv', 'capaian.csv', 'tw2-awal.csv', 'tw2-perbaikan.csv'])
    put(name, 'portals/capaian/capaian.csv');
  for (const name of ['pohon-kinerja.csv', 'lama.csv', 'baru.csv']) put(name, 'trees/pohon-kinerja.csv');
  const staff = Array.from({ length: 90 }, (_, i) => `Dinas ${'ABC'[i % 3]};2026;${PEOPLE[(i * 7) % 6]}`);
  const people = fromCsv(new TextEncoder().encode(['Unit;Periode;Predikat', ...staff].join('\n')));
  writeFileSync(join(folder, 'pegawai.xlsx'), toXlsx({ Pegawai: people }));
  await database(join(folder, 'kinerja.db'), join(folder, 'kinerja.csv'), join(folder, 'kinerja.parquet'));
  const bin = join(folder, 'bin');
  mkdirSync(bin);
  program(bin, 'takar', `exec '${process.execPath}' '${join(root, 'packages/cli/bin/takar.js')}' "$@"`);
  program(bin, 'npx', 'exec "$@"');
  return {
    folder,
    /** Runs a line of a page as a shell does. */
    run(line) {
      const env = { ...process.env, PATH: `${bin}:${process.env.PATH}` };
      return spawnSync('bash', ['-c', line], { cwd: folder, encoding: 'utf8', env });
    },
    /** Runs a script of a page; what it prints, and what went wrong. */
    script(code) {
      writeFileSync(join(folder, 'script.mjs'), code);
      return spawnSync(process.execPath, ['script.mjs'], { cwd: folder, encoding: 'utf8' });
    },
    write: (name, text) => writeFileSync(join(folder, name), text),
    read: (name) => readFileSync(join(folder, name)),
    close: () => rmSync(folder, { recursive: true }),
  };
}

function program(bin, name, line) {
  writeFileSync(join(bin, name), `#!/bin/sh\n${line}\n`);
  chmodSync(join(bin, name), 0o755);
}

/** A database with the figures of a CSV, and with a tree of units; and the CSV as Parquet. */
async function database(file, csv, parquet) {
  const instance = await DuckDBInstance.create(file);
  const connection = await instance.connect();
  await connection.run(
    `CREATE TABLE indikator AS SELECT indikator, unit, periode, 'maximise' AS polaritas,
       TRY_CAST(replace(target, ',', '.') AS DOUBLE) AS target, TRY_CAST(replace(realisasi, ',', '.') AS DOUBLE) AS realisasi
     FROM read_csv('${csv}', delim = ';', all_varchar = true)`,
  );
  await connection.run(
    `CREATE TABLE pohon AS SELECT * FROM (VALUES
       ('Dinas', NULL, '2026', NULL, NULL), ('Bidang', 'Dinas', '2026', 1.5, NULL), ('Seksi', 'Bidang', '2026', 1, 92.5)
     ) AS rows (unit, induk, periode, bobot, skor)`,
  );
  await connection.run(
    `COPY (FROM read_csv('${csv}', delim = ';', all_varchar = true)) TO '${parquet}' (FORMAT parquet)`,
  );
  connection.closeSync();
  instance.closeSync();
}
