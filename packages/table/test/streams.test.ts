import assert from 'node:assert/strict';
import { test } from 'node:test';
import { PEMDA_UNCAPPED } from '@takar/core';
import { table } from 'arquero';
import { arrowBatches, csvBatches, fromCsv, issuesOf, withRule, writeArrow } from '#src/index.js';

const lines = Array.from(
  { length: 5000 },
  (_, i) =>
    `"Dinas ${i % 9}\nbaris dua";${i % 2 === 0 ? 'max' : 'min'};${10 + (i % 90) / 8};${i % 13 === 0 ? '-' : 9 + (i % 7)}`,
);
const CSV = new TextEncoder().encode(`Laporan;;;\nUnit;Polaritas;Target;Realisasi\n${lines.join('\n')}\n`);

async function* pieces(bytes: Uint8Array, size: number): AsyncGenerator<Uint8Array> {
  for (let at = 0; at < bytes.length; at += size) yield await Promise.resolve(bytes.subarray(at, at + size));
}

test('a CSV in batches gives the rows and figures of the whole, whatever the pieces', async () => {
  const whole = withRule(fromCsv(CSV), PEMDA_UNCAPPED, { numbers: 'en' }).array('achievement');
  for (const size of [7919, 100_000, CSV.length]) {
    const found: unknown[] = [];
    let told = { bytes: 0, rows: 0 };
    let batches = 0;
    for await (const rows of csvBatches(pieces(CSV, size), {
      batchBytes: 20_000,
      onProgress: (done) => (told = done),
    })) {
      batches += 1;
      found.push(...withRule(rows, PEMDA_UNCAPPED, { numbers: 'en' }).array('achievement'));
    }
    assert.deepEqual(found, [...whole], String(size));
    assert.deepEqual(told, { bytes: CSV.length, rows: 5000 });
    assert.ok(size === CSV.length || batches > 1);
  }
});

test('a quote that never closes ends the reading where it stands, however much comes after it', async () => {
  const bytes = (text: string): Uint8Array => new TextEncoder().encode(text);
  let asked = 0;
  async function* endless(): AsyncGenerator<Uint8Array> {
    yield bytes(`Unit;Polaritas;Target;Realisasi\n${'Dinas;max;80;70\n'.repeat(3000)}"never closed\n`);
    for (asked = 1; asked < 1000; asked += 1) yield await Promise.resolve(bytes('Dinas;max;80;70\n'.repeat(3000)));
  }
  const found: { readonly rows: number; readonly codes: readonly string[] }[] = [];
  for await (const rows of csvBatches(endless(), { batchBytes: 20_000 }))
    found.push({ rows: rows.numRows(), codes: issuesOf(rows).map(({ code }) => code) });
  assert.deepEqual(found[0], { rows: 3000, codes: [] });
  assert.equal(found.length, 2);
  assert.deepEqual([found[1]?.rows, found[1]?.codes.length], [0, 1]);
  assert.ok(asked < 50, `${asked} pieces were asked for`);
});

test('UTF-16 is refused with what to do', async () => {
  await assert.rejects(async () => {
    for await (const _ of csvBatches(pieces(Uint8Array.from([0xff, 0xfe, 65, 0]), 2)));
  }, /UTF-16/);
});

test('Arrow comes in as its record batches', async () => {
  const rows = withRule(table({ polaritas: ['max', 'min'], target: [10, 10], realisasi: [9, null] }), PEMDA_UNCAPPED);
  const bytes = await writeArrow(rows, 'stream');
  const found: unknown[] = [];
  for await (const batch of arrowBatches(pieces(bytes, 64))) found.push(...batch.array('achievement_reason'));
  assert.deepEqual(found, [null, 'empty']);
});
