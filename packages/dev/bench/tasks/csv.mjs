import { readFileSync } from 'node:fs';
import { ID, readCsv, readNumberColumns } from '@takar/core';
import { csvWorkers } from '@takar/table/workers';
import { openDuckDb, readColumns } from '../lib/duckdb.mjs';
import { mustBeNear, mustEqual } from '../lib/equal.mjs';
import { fileOf } from '../lib/file-of.mjs';
import { seeded } from '../lib/seeded.mjs';

const HEADERS = ['unit', 'indicator', 'period', 'polarity', 'target', 'realisation', 'weight'];

const PLACES = Object.fromEntries(HEADERS.map((name, k) => [name, k]));
const READING = { messages: ID, numbers: 'en' };
/** Rows from which on the file is so large that threads are started for it. */
const WORTH_THREADS = 600_000;

/** A file of figures, read into typed columns: by one thread, by two workers that stand ready, and by two that are started. */
export const csv = {
  name: 'csv',
  title: 'CSV of seven columns of figures to typed columns, one thread and two workers, file included',
  rows: 1_000_000,
  async prepare({ rows }) {
    const { file, remove } = fileOf('rows.csv', text(rows));
    const database = await openDuckDb();
    const { inferSchema, initParser } = await import('udsv');
    const { default: Papa } = await import('papaparse');
    const found = {};
    const workers = csvWorkers({ threads: 2 });
    const started = async () => {
      const threads = csvWorkers({ threads: 2 });
      await threads.numbers(file, PLACES, READING);
      await threads.close();
    };
    const areWorthIt = rows >= WORTH_THREADS;
    const typed = () => {
      const whole = readFileSync(file, 'utf8');
      return initParser(inferSchema(whole)).typedCols(whole);
    };
    return {
      contenders: {
        takar: { run: () => void (found.columns = typedColumns(readFileSync(file))) },
        ...(areWorthIt
          ? {
              two: { run: async () => void (found.two = await workers.numbers(file, PLACES, READING)) },
              started: { run: started },
            }
          : {}),
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
        if (areWorthIt)
          HEADERS.forEach((name) => mustEqual(`two, ${name}`, found.two.columns[name], found.columns[name]));
      },
      comparisons: [
        { task: 'csv', peer: 'duckdb', peerName: 'DuckDB read_csv, 2 threads', goal: 0.5 },
        { task: 'csv', peer: 'udsv', peerName: 'uDSV, typed columns', goal: 1 },
        { task: 'csv', peer: 'papa', peerName: 'Papa Parse, typed objects', goal: 1 },
        ...(areWorthIt ? TWO_WORKERS : []),
      ],
      close: async () => {
        database.close();
        remove();
        await workers.close();
      },
    };
  },
};

const TWO_WORKERS = [
  { task: 'csv, two workers', ours: 'two', peer: 'duckdb', peerName: 'DuckDB read_csv, 2 threads', goal: 0.5 },
  { task: 'csv, two workers', ours: 'two', peer: 'takar', peerName: 'Takar, 1 thread', goal: 1 },
  { task: 'csv, two workers, started', ours: 'started', peer: 'takar', peerName: 'Takar, 1 thread', goal: 1 },
];

/** As analysts and the command line read a file: notation found per column, every odd cell told. */
function typedColumns(bytes) {
  const { sheet } = readCsv(bytes, READING);
  return readNumberColumns(sheet, PLACES, READING).columns;
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
