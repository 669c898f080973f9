// A long CSV as it is made, row by row, through what reads and computes it batch by batch: prints rows, and the most megabytes
// that were in use after collection in each half. Needs `--expose-gc`; the first argument is the size in gigabytes.
import { PEMDA_UNCAPPED } from '@takar/core';
import { csvBatches, withRule } from '@takar/table';

const wanted = Number(process.argv[2]) * 1e9;
const HEADER = 'Indikator;Polaritas;Periode;Unit;Target;Realisasi\n';

/** Pieces that end anywhere; units and indicators are new ones all the time, so that whatever keeps them is seen. */
async function* made() {
  let row = 0;
  let told = 0;
  yield Buffer.from(HEADER);
  while (told < wanted) {
    const lines = Array.from({ length: 2000 }, () => {
      row += 1;
      return `Indikator ${row};${row % 3 === 0 ? 'minimalkan' : 'maksimalkan'};2025;"Dinas ""${row >> 3}""";${80 + (row % 7)};${row % 120}`;
    });
    const piece = Buffer.from(`${lines.join('\n')}\n`);
    told += piece.length;
    yield piece.subarray(0, 70_000);
    yield piece.subarray(70_000);
  }
  made.rows = row;
}

const megabytes = () => {
  globalThis.gc();
  const { heapUsed, arrayBuffers } = process.memoryUsage();
  return (heapUsed + arrayBuffers) / 1e6;
};

let [computed, batches, bytes] = [0, 0, 0];
const most = { first: 0, second: 0 };
for await (const table of csvBatches(made(), { onProgress: (done) => (bytes = done.bytes) })) {
  const result = withRule(table, PEMDA_UNCAPPED, { numbers: 'en' });
  computed += result.array('achievement').filter((value) => value !== null).length;
  batches += 1;
  // the first batches warm the engine up
  const half = bytes < wanted / 2 ? 'first' : 'second';
  if (batches > 5) most[half] = Math.max(most[half], megabytes());
}
console.log(JSON.stringify({ rows: made.rows, computed, batches, ...most }));
