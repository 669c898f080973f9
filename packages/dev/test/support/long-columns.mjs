// Arrow and Parquet files of many rows, written batch by batch and computed part by part as `takar compute --batches` does:
// prints rows, parts, and the most megabytes that were in use after collection in each half of the second reading. Needs
// `--expose-gc`; arguments are the kind (arrow, stream or parquet), the file to write, and millions of rows.
import { createWriteStream } from 'node:fs';
import { once } from 'node:events';
import { compute, ID, PEMDA_UNCAPPED } from '@takar/core';
import { compile } from '@takar/core/batch';
import { ComputedParts, sheetTables, surveySheets } from '@takar/core/stream';
import { arrowParts, parquetParts } from '@takar/table/files';

const [kind, file, millions] = process.argv.slice(2);
const ROWS = Number(millions) * 1e6;
const BATCH = 50_000;

/** Writes record batches one after the other; indicators are new ones all the time, so that whatever keeps them is seen. */
async function writeArrow() {
  const arrow = await import('apache-arrow');
  const { RecordBatch, RecordBatchFileWriter, RecordBatchStreamWriter, Table, tableFromArrays } = arrow;
  const writer = new (kind === 'arrow' ? RecordBatchFileWriter : RecordBatchStreamWriter)();
  const out = createWriteStream(file);
  const written = (async () => {
    for await (const piece of writer) if (!out.write(piece)) await once(out, 'drain');
    out.end();
    await once(out, 'close');
  })();
  const unit = arrow.vectorFromArray(Array.from({ length: BATCH }, (_, i) => `Dinas ${i % 1000}`));
  const polarity = arrow.vectorFromArray(Array.from({ length: BATCH }, (_, i) => (i % 3 === 0 ? 'min' : 'max')));
  let schema;
  for (let from = 0; from < ROWS; from += BATCH) {
    const cells = (make) => Float64Array.from({ length: BATCH }, (_, i) => make(from + i));
    const figures = tableFromArrays({ Target: cells((i) => 80 + (i % 7)), Realisasi: cells((i) => i % 120) });
    const texts = Array.from({ length: BATCH }, (_, i) => `Indikator ${from + i}`);
    const table = new Table({
      Indikator: arrow.vectorFromArray(texts, new arrow.Utf8()),
      Polaritas: polarity,
      Unit: unit,
      Target: figures.getChild('Target'),
      Realisasi: figures.getChild('Realisasi'),
    });
    schema ??= table.schema;
    const type = new arrow.Struct(schema.fields);
    for (const { data, numRows } of table.batches)
      writer.write(new RecordBatch(schema, arrow.makeData({ type, length: numRows, children: data.children })));
    await new Promise((done) => setImmediate(done));
  }
  writer.close();
  await written;
}

async function writeParquet() {
  const { DuckDBInstance } = await import('@duckdb/node-api');
  const instance = await DuckDBInstance.create(':memory:');
  const connection = await instance.connect();
  const select = `SELECT 'Indikator ' || i AS Indikator, CASE WHEN i % 3 = 0 THEN 'min' ELSE 'max' END AS Polaritas,
    'Dinas ' || i % 1000 AS Unit, (80 + i % 7)::DOUBLE AS Target, (i % 120)::DOUBLE AS Realisasi FROM range(${ROWS}) r(i)`;
  await connection.run(`COPY (${select}) TO '${file}' (FORMAT parquet)`);
  connection.closeSync();
  instance.closeSync();
}

const megabytes = () => {
  globalThis.gc();
  const { heapUsed, arrayBuffers } = process.memoryUsage();
  return (heapUsed + arrayBuffers) / 1e6;
};

await (kind === 'parquet' ? writeParquet() : writeArrow());
const parts = await (kind === 'parquet' ? parquetParts(file) : arrowParts(file));
const survey = await surveySheets(parts.sheets(), { messages: ID });
const all = new ComputedParts();
const most = { first: 0, second: 0 };
let [tables, computed] = [0, 0];
for await (const table of sheetTables(parts.sheets(), survey, { messages: ID }).tables) {
  const computation = compute(table, { policy: PEMDA_UNCAPPED, messages: ID, compile });
  all.add(computation);
  computed += computation.columns.achievement.status.filter((status) => status === 0).length;
  tables += 1;
  // the first tables warm the engine up
  const half = all.rows < ROWS / 2 ? 'first' : 'second';
  if (tables > 5) most[half] = Math.max(most[half], megabytes());
}
console.log(JSON.stringify({ rows: all.rows, computed, tables, scores: all.scores(ID).length, ...most }));
