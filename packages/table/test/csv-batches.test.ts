import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { TakarError } from '@takar/core';
import { csvBatches, issuesOf, type BatchOptions } from '#src/index.js';

const bytes = (text: string): Uint8Array => new TextEncoder().encode(text);

async function* pieces(...all: readonly (string | readonly number[])[]): AsyncGenerator<Uint8Array> {
  for (const each of all) yield await Promise.resolve(typeof each === 'string' ? bytes(each) : Uint8Array.from(each));
}

/** Rows of every batch, and what was told after each. */
async function read(source: AsyncIterable<Uint8Array>, options: BatchOptions = {}) {
  const batches: unknown[][] = [];
  const told: unknown[] = [];
  const issues: string[] = [];
  for await (const rows of csvBatches(source, { ...options, onProgress: (done) => told.push(done) })) {
    batches.push(rows.objects());
    issues.push(...issuesOf(rows).map(({ code }) => code));
  }
  return { batches, told, issues };
}

describe('a CSV that is read batch by batch', () => {
  test('tells after each batch how many bytes and rows are behind it', async () => {
    const { batches, told } = await read(pieces('a,b\n1,2\n3,', '4\n5,6\n7,8'), { batchBytes: 8 });
    assert.deepEqual(batches, [
      [{ a: '1', b: '2' }],
      [
        { a: '3', b: '4' },
        { a: '5', b: '6' },
      ],
      [{ a: '7', b: '8' }],
    ]);
    assert.deepEqual(told, [
      { bytes: 8, rows: 1 },
      { bytes: 16, rows: 3 },
      { bytes: 19, rows: 4 },
    ]);
  });

  test('has its header in every batch, titles above it and all', async () => {
    const { batches } = await read(pieces('Laporan,\na,b\n1,2\n', '3,4\n'), { batchBytes: 10 });
    assert.deepEqual(batches, [[{ a: '1', b: '2' }], [{ a: '3', b: '4' }]]);
  });

  test('keeps a record together whose quote holds a line break, wherever a piece ends', async () => {
    const { batches } = await read(pieces('a,b\n0,0\n1,"x\n', 'y"\n2,z\n'), { batchBytes: 12 });
    assert.deepEqual(batches.flat(), [
      { a: '0', b: '0' },
      { a: '1', b: 'x\ny' },
      { a: '2', b: 'z' },
    ]);
  });

  test('takes a quote in the middle of a cell for a letter, and two in a quoted one for one', async () => {
    const { batches } = await read(pieces('\ufeff"a",b\nPipa 5",1\n"6"" x\n', 'y",2\n7,3\n'), { batchBytes: 24 });
    assert.deepEqual(batches.flat(), [
      { a: 'Pipa 5"', b: '1' },
      { a: '6" x\ny', b: '2' },
      { a: '7', b: '3' },
    ]);
  });

  test('waits for the first row where a piece holds the header alone', async () => {
    const { batches } = await read(pieces('a,b\n1,"x\n', 'y"\n2,z\n'), { batchBytes: 8 });
    assert.deepEqual(batches.flat(), [
      { a: '1', b: 'x\ny' },
      { a: '2', b: 'z' },
    ]);
  });

  test('gives one batch where it is smaller than a batch, and none where it is nothing', async () => {
    assert.deepEqual((await read(pieces('a,b\n1,2\n'))).batches, [[{ a: '1', b: '2' }]]);
    assert.deepEqual((await read(pieces())).batches, []);
  });

  for (const mark of [
    [0xff, 0xfe, 65, 0],
    [0xfe, 0xff, 0, 65],
  ]) {
    test(`in UTF-16 is refused with what to do: ${mark.join(' ')}`, async () => {
      await assert.rejects(
        read(pieces(mark)),
        (error) => error instanceof TakarError && error.code === 'table/stream-encoding',
      );
    });
  }

  test('is not refused for two bytes of a mark in the middle', async () => {
    const { batches } = await read(pieces('a,b\n1,2\n', [0xff, 0xfe], ',3\n'), {
      batchBytes: 2,
      encoding: 'windows-1252',
    });
    assert.deepEqual(batches.flat().at(-1), { a: 'ÿþ', b: '3' });
  });

  test('goes on past a record that is longer than a batch but allowed', async () => {
    const long = `"${'x'.repeat(50)}\n${'y'.repeat(50)}"`;
    const { batches, issues } = await read(pieces(`a,b\n0,0\n1,${long.slice(0, 40)}`, long.slice(40), '\n2,3\n'), {
      batchBytes: 10,
      limit: 1000,
    });
    assert.deepEqual([batches.flat().length, issues], [3, []]);
  });
});
