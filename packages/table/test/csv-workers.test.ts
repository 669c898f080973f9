import assert from 'node:assert/strict';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, describe, test } from 'node:test';
import type { Worker } from 'node:worker_threads';
import { achievementRule, ID, PEMDA_UNCAPPED, readCsv, readNumberColumns, resolve, type Expression } from '@takar/core';
import { compile } from '@takar/core/batch';
import { csvWorkers, ruleWorkers, sharedColumn, type CsvNumbers, type CsvWorkers } from '@takar/table/workers';

const HEADER = 'Indikator;Target;Realisasi;Bobot';
const PLACES = { target: 1, realisation: 2, weight: 3 };
const utf8 = (text: string): Uint8Array => new TextEncoder().encode(text);
const lines = (rows: number, row: (i: number) => string, end = '\n'): string =>
  [HEADER, ...Array.from({ length: rows }, (_, i) => row(i))].join(end) + end;

function asWhole(bytes: Uint8Array): Omit<CsvNumbers, 'headers'> {
  const { sheet, issues } = readCsv(bytes, { messages: ID });
  if (sheet === null) return { length: 0, columns: {}, issues };
  const read = readNumberColumns(sheet, PLACES, { messages: ID });
  return { length: sheet.rowCount, columns: read.columns, issues: [...issues, ...read.issues] };
}

function mustBeTheSame(found: CsvNumbers, expected: Omit<CsvNumbers, 'headers'>): void {
  const plain = ({ length, columns, issues }: Omit<CsvNumbers, 'headers'>): unknown => ({
    length,
    columns: Object.entries(columns).map(([name, { values, status }]) => [name, [...values].map(String), [...status]]),
    issues,
  });
  assert.deepEqual(plain(found), plain(expected));
}

const FILES: Readonly<Record<string, Uint8Array>> = {
  'quoted line breaks and CRLF': utf8(lines(40, (i) => `"IKM;1;2;3\n""${i}""\r\n\r\nx";1.234,5;${i}.25;3`, '\r\n')),
  'Windows-1252 and numbers that read two ways, in the last row only': Uint8Array.from(
    lines(40, (i) => (i === 39 ? 'é;1.234;2.345;x' : 'IKM;80,5;75,5;1')),
    (letter) => letter.charCodeAt(0),
  ),
  'a byte order mark, ragged rows and cells of every kind': utf8(
    `\ufeff${lines(40, (i) => ['IKM;≥ 5;80-90;besar', 'IKM;-;belum rilis;besar', 'a;b', '', 'IKM;1.234;1.100;2'][i % 5] ?? '')}`,
  ),
  'headers of other tables, and the first one again': utf8(
    lines(40, (i) => (i % 9 === 4 ? 'Indikator;Realisasi;Target;Bobot' : i % 9 === 8 ? HEADER : `IKM;${i};2;3`)),
  ),
  'fewer rows than threads': utf8(lines(1, () => 'IKM;1,5;2;3')),
  'a header alone': utf8(lines(0, () => '')),
  'no byte': utf8(''),
  'UTF-16': Uint8Array.from(Buffer.from(`\ufeff${lines(20, () => 'IKM;1,5;2;3')}`, 'utf16le')),
  'a quote that nobody closes': utf8(lines(20, (i) => (i === 15 ? '"IKM;1;2;3' : 'IKM;1;2;3'))),
  'a page of a portal': utf8(`<!doctype html><p>${'Masuk '.repeat(100)}`),
};

describe('a CSV read by threads', () => {
  const folder = mkdtempSync(join(tmpdir(), 'csv-workers-'));
  const file = join(folder, 'rows.csv');
  let workers: CsvWorkers;
  before(() => {
    workers = csvWorkers({ threads: 3 });
  });
  after(async () => {
    await workers.close();
    rmSync(folder, { recursive: true });
  });

  for (const [name, bytes] of Object.entries(FILES))
    test(`is what one thread gives: ${name}`, async () => {
      writeFileSync(file, bytes);
      const expected = asWhole(bytes);
      for (const shareBytes of [undefined, 1, 37, 90, 301, 800]) {
        mustBeTheSame(await workers.numbers(file, PLACES, { messages: ID, shareBytes }), expected);
        mustBeTheSame(await workers.numbers(bytes, PLACES, { messages: ID, shareBytes }), expected);
      }
    });

  test('of many rows, several at a time, and bytes that are shared are not copied', async () => {
    const text = lines(120_000, (i) => `"IKM ${i}";${i % 997},5;${i % 53 === 0 ? '' : i % 101};1`);
    const shared = new Uint8Array(new SharedArrayBuffer(text.length));
    shared.set(utf8(text));
    const expected = asWhole(shared);
    const options = { messages: ID, shareBytes: 1_000_000 };
    const all = await Promise.all([1, 2, 3].map(() => workers.numbers(shared, PLACES, options)));
    for (const found of all) {
      assert.deepEqual(found.issues, expected.issues);
      for (const [name, { values, status }] of Object.entries(found.columns)) {
        assert.ok(values.buffer instanceof SharedArrayBuffer);
        assert.deepEqual(values, new Float64Array(expected.columns[name]?.values ?? []));
        assert.deepEqual(status, new Uint8Array(expected.columns[name]?.status ?? []));
      }
    }
  });

  test('goes on to a rule without being copied', async () => {
    const { resolved } = resolve(achievementRule({ ...PEMDA_UNCAPPED }), '2026-12-31');
    const { rule, parameters } = resolved as NonNullable<typeof resolved>;
    const rules = await ruleWorkers(rule.expression as Expression, parameters);
    const bytes = utf8(lines(50, (i) => `IKM;80,5;${i};1`));
    const { length, columns } = await workers.numbers(bytes, PLACES, { messages: ID, shareBytes: 300 });
    const polarity = {
      kind: 'category' as const,
      codes: new Uint8Array(new SharedArrayBuffer(length)),
      domain: ['maximise'],
    };
    const table = { length, columns: { ...columns, polarity } };
    const achievement = sharedColumn(length);
    await rules.into(table, { achievement });
    await rules.close();
    const expected = compile(rule.expression as Expression, parameters).named(table, ['achievement'])['achievement'];
    assert.equal(achievement.values[49], 60.87);
    assert.deepEqual([...achievement.values], [...(expected?.values ?? [])]);
  });

  test('says what the file system says of a file that is not there, and goes on', async () => {
    await assert.rejects(workers.numbers(join(folder, 'nobody.csv'), PLACES, { messages: ID }), { code: 'ENOENT' });
    await assert.rejects(workers.numbers(folder, PLACES, { messages: ID }), { code: 'EISDIR' });
    const { length } = await workers.numbers(utf8(lines(3, () => 'IKM;1;2;3')), PLACES, { messages: ID });
    assert.equal(length, 3);
  });

  test('columns are found by the headers, and a mistake there is thrown', async () => {
    const bytes = utf8(lines(30, (i) => `IKM;1;2;${i}`));
    const options = { messages: ID, shareBytes: 100 };
    const { columns } = await workers.numbers(bytes, (headers) => ({ share: headers.indexOf('Bobot') }), options);
    assert.equal(columns['share']?.values[29], 29);
    const mistake = (): never => {
      throw new RangeError('no such column');
    };
    await assert.rejects(workers.numbers(bytes, mistake, options), RangeError);
  });
});

test('a thread that dies ends the reading and not the next one', async () => {
  const bytes = utf8(lines(200_000, (i) => `IKM;${i},5;2;3`));
  const expected = asWhole(bytes);
  const workers = csvWorkers();
  const started: Worker[] = [];
  let onStart: (worker: Worker, index: number) => void = () => undefined;
  const hear = (worker: Worker): void => onStart(worker, started.push(worker) - 1);
  process.on('worker', hear);
  const dies = async (which: number, answers: number): Promise<void> => {
    started.length = 0;
    onStart = (worker, index) => {
      let left = answers;
      if (index !== which) return;
      if (left === 0) void worker.terminate();
      worker.on('message', () => void ((left -= 1) === 0 && worker.terminate()));
    };
    // one thread has little to read and waits for the other
    const reading = workers.numbers(bytes, PLACES, { messages: ID, shareBytes: bytes.length - 1000 });
    await assert.rejects(reading, /a worker (?:ended with code|has ended)/, `${which} after ${answers}`);
  };
  try {
    for (const which of [0, 1]) for (const answers of [0, 1, 2]) await dies(which, answers);
    // one that dies while nothing is read
    [onStart, started.length] = [() => undefined, 0];
    const options = { messages: ID, shareBytes: 1_500_000 };
    mustBeTheSame(await workers.numbers(bytes, PLACES, options), expected);
    await started[1]?.terminate();
    mustBeTheSame(await workers.numbers(bytes, PLACES, options), expected);
    assert.equal(started.length, 4);
  } finally {
    process.off('worker', hear);
    await workers.close();
  }
});

test('threads start for files that are worth it', async () => {
  const workers = csvWorkers();
  let started = 0;
  const hear = (): void => void (started += 1);
  process.on('worker', hear);
  try {
    const ofMegabytes = (count: number): Uint8Array => utf8(lines(count, (i) => `${'x'.repeat(999_000)};${i},5;x;1`));
    for (const [megabytes, threads] of [
      [15, 0],
      [17, 2],
      [5, 2],
      [1, 2],
    ] as const) {
      const bytes = ofMegabytes(megabytes);
      mustBeTheSame(await workers.numbers(bytes, PLACES, { messages: ID }), asWhole(bytes));
      assert.equal(started, threads, `${megabytes} MB`);
    }
  } finally {
    process.off('worker', hear);
    await workers.close();
  }
});

test('threads end: none are left, and none are started again', async () => {
  const workers = csvWorkers();
  const bytes = utf8(lines(200_000, (i) => `IKM;${i},5;2;3`));
  const options = { messages: ID, shareBytes: 1_500_000 };
  const found = workers.numbers(bytes, PLACES, options);
  await new Promise((resolve) => setTimeout(resolve, 30));
  await workers.close();
  await assert.rejects(found);
  await assert.rejects(workers.numbers(bytes, PLACES, options), { code: 'table/threads' });
  assert.throws(() => csvWorkers({ threads: 1.5 }), { code: 'table/threads' });
});
