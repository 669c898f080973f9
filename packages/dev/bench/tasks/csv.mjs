import { readFileSync } from 'node:fs';
import { ID, readCsv, readNumberColumns } from '@takar/core';
import { openDuckDb, readColumns } from '../lib/duckdb.mjs';
import { mustBeNear } from '../lib/equal.mjs';
import { fileOf } from '../lib/file-of.mjs';
import { seeded } from '../lib/seeded.mjs';

const HEADERS = ['unit', 'indicator', 'period', 'polarity', 'target', 'realisation', 'weight'];

/** A file of figures, read into typed columns. */
export const csv = {
  name: 'csv',
  title: 'CSV of seven columns of figures to typed columns, one thread, file included',
  rows: 1_000_000,
  async prepare({ rows }) {
    const { file, remove } = fileOf('rows.csv', text(rows));
    const database = await openDuckDb();
    const { inferSchema, initParser } = await import('udsv');
    const { default: Papa } = await import('papaparse');
    const found = {};
    const typed = () => {
      const whole = readFileSync(file, 'utf8');
      return initParser(inferSchema(whole)).typedCols(whole);
    };
    return {
      contenders: {
        takar: { run: () => void (found.columns = typedColumns(readFileSync(file))) },
        duckdb: { run: database.timed(`CREATE OR REPLACE TEMP TABLE found AS SELECT * FROM read_csv('${file}')`, 2) },
        udsv: { run: () => void typed() },
        papa: {
          run: () => {
            Papa.parse(readFileSync(file, 'utf8'), { header: true, dynamicTyping: true, skipEmptyLines: true });
          },
        },
      },
      async check() {
        const list = HEADERS.map((name) => `CAST("${name}" AS DOUBLE)`).join(', ');
        const sql = await readColumns(database, `SELECT ${list} FROM found`, HEADERS, rows);
        HEADERS.forEach((name) => mustBeNear(`DuckDB, ${name}`, sql[name], found.columns[name].values, 0));
      },
      comparisons: [
        { task: 'csv', peer: 'duckdb', peerName: 'DuckDB read_csv, 2 threads', goal: 0.5 },
        { task: 'csv', peer: 'udsv', peerName: 'uDSV, typed columns', goal: 1 },
        { task: 'csv', peer: 'papa', peerName: 'Papa Parse, typed objects', goal: 1 },
      ],
      close: () => {
        database.close();
        remove();
      },
    };
  },
};

/** As analysts and the command line read a file: notation found per column, every odd cell told. */
function typedColumns(bytes) {
  const { sheet } = readCsv(bytes, { messages: ID });
  const places = Object.fromEntries(HEADERS.map((name, k) => [name, k]));
  return readNumberColumns(sheet, places, { messages: ID, numbers: 'en' }).columns;
}

function text(rows) {
  const next = seeded(9);
  const lines = [HEADERS.join(',')];
  for (let row = 0; row < rows; row += 1) {
    const target = Math.round((10 + 990 * next()) * 100) / 100;
    const realisation = next() < 0.02 ? '' : Math.round(target * (0.2 + 1.3 * next()) * 100) / 100;
    const [unit, indicator, period, polarity] = [20_000, 500, 12, 3].map((count) => Math.floor(next() * count));
    lines.push(
      [unit, indicator, period, polarity, target, realisation, Math.round((1 + 9 * next()) * 100) / 100].join(','),
    );
  }
  return `${lines.join('\n')}\n`;
}
