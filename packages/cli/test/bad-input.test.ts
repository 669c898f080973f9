import assert from 'node:assert/strict';
import { mkdirSync, truncateSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { test } from 'node:test';
import { ID } from '#src/locale/id.js';
import { readError } from '#src/input/read-error.js';
import { json, REPORT, takar, withFiles, type Run } from './support/run.js';

const HEADER = 'indikator;polaritas;target;realisasi\n';

function neverAStack({ stderr }: Run): void {
  assert.doesNotMatch(stderr, /^\s+at .*:\d+/m);
  assert.doesNotMatch(stderr, /node:internal|dist\//);
}

const UNREADABLE: readonly (readonly [what: string, bytes: string | Uint8Array, code: string, place?: RegExp])[] = [
  ['an empty file', '', 'source/empty'],
  ['a file of blank lines', '\n \r\n', 'source/empty'],
  ['a binary file', Uint8Array.from({ length: 4000 }, (_, i) => (i * 7919) % 256), 'source/binary'],
  ['a workbook', Uint8Array.from([0x50, 0x4b, 3, 4, 20, 0, 6, 0]), 'workbook/unreadable'],
  ['a login page', '<!DOCTYPE html><html><body>Masuk</body></html>', 'source/html'],
  ['an open quote', `${HEADER}"A;max;1;1\nB;max;1;1\n`, 'source/unclosed-quote', /:2/],
  ['a line that never ends', `${HEADER}${'x'.repeat(9_000_000)}`, 'source/line-too-long', /:2:1/],
  ['JSON that ends early', '[{"indikator": "A", "target": ', 'source/invalid-json', /:1:/],
  ['JSON with a key twice in one object', '[{"target": 1, "target": 2}]', 'source/repeated-key', /:1:16/],
  ['JSON without a table', '{"a": 1}', 'source/not-a-table'],
];

for (const [what, bytes, code, place] of UNREADABLE)
  test(`${what} is unreadable: exit 3 and ${code}`, () => {
    withFiles({ 'input.csv': bytes }, (folder) => {
      const run = takar(['compute', 'input.csv', '--to', 'json'], { cwd: folder });
      assert.equal(run.code, 3, run.stderr);
      assert.match(run.stderr, /input\.csv/);
      assert.ok(run.stderr.includes(code));
      if (place) assert.match(run.stderr, place);
      neverAStack(run);
      const { issues } = json<{ issues: { code: string; file: string }[] }>(run);
      assert.deepEqual(
        issues.map((issue) => [issue.code, issue.file]),
        [[code, 'input.csv']],
      );
    });
  });

test('an unreadable file says nothing on standard output unless JSON was asked for', () => {
  assert.equal(takar(['compute', '-'], { input: '' }).stdout, '');
});

test('a file that needs a package says how to install it', () => {
  const files = {
    'kinerja.xlsx': Uint8Array.from([0x50, 0x4b, 3, 4, 20, 0]),
    'without.mjs': "import { register } from 'node:module';\nregister('./hooks.mjs', import.meta.url);\n",
    'hooks.mjs': `export function resolve(name, context, next) {
      if (!/^(@e965|apache-arrow)/.test(name)) return next(name, context);
      throw Object.assign(new Error(name), { code: 'ERR_MODULE_NOT_FOUND' });
    }`,
  };
  withFiles(files, (folder) => {
    assert.equal(takar(['compute', REPORT, '--to', 'arrow', '--out', join(folder, 'kinerja.arrow')]).code, 0);
    const node = ['--import', pathToFileURL(join(folder, 'without.mjs')).href];
    for (const [file, peer] of [
      ['kinerja.xlsx', '@e965/xlsx'],
      ['kinerja.arrow', 'apache-arrow'],
    ] as const) {
      const run = takar(['compute', file], { cwd: folder, node });
      assert.equal(run.code, 4);
      assert.ok(run.stderr.includes(`npm install ${peer}`), run.stderr);
      neverAStack(run);
    }
  });
});

test('a missing file names its neighbours, a folder asks for files', () => {
  withFiles({ 'kinerja.csv': HEADER }, (folder) => {
    mkdirSync(join(folder, 'laporan'));
    const missing = takar(['compute', 'kinrja.csv'], { cwd: folder });
    assert.equal(missing.code, 3);
    assert.match(missing.stderr, /kinerja\.csv/);
    const inside = takar(['compute', 'laporan'], { cwd: folder });
    assert.equal(inside.code, 3);
    assert.match(inside.stderr, /folder/);
  });
});

test('every file that cannot be read is named', () => {
  const { code, stderr } = takar(['compute', 'satu.csv', 'dua.csv']);
  assert.equal(code, 3);
  assert.match(stderr, /satu\.csv/);
  assert.match(stderr, /dua\.csv/);
});

test('a file without permission is unreadable', () => {
  const end = readError('rahasia.csv', Object.assign(new Error('EACCES'), { code: 'EACCES' }), ID);
  assert.equal(end.exit, 3);
  assert.match(end.message, /tidak boleh dibaca/);
});

test('a file over the limit that is needed as a whole is refused before it is read', () => {
  withFiles({}, (folder) => {
    writeFileSync(join(folder, 'huge.csv'), '');
    truncateSync(join(folder, 'huge.csv'), 3 * 2 ** 30);
    const whole = takar(['reconcile', 'huge.csv'], { cwd: folder });
    assert.equal(whole.code, 3);
    assert.match(whole.stderr, /3\.0 GiB.*2\.0 GiB/);
    // compute reads it in batches, and sees with the first bytes that it is no text
    const inBatches = takar(['compute', 'huge.csv'], { cwd: folder });
    assert.equal(inBatches.code, 3);
    assert.match(inBatches.stderr, /source\/binary/);
  });
});

const MENDABLE: readonly (readonly [what: string, input: string, code: string, place: RegExp])[] = [
  ['duplicate headers', 'indikator;target;target;realisasi\nA;1;2;3\n', 'table/duplicate-header', /1:3/],
  ['a ragged row', `${HEADER}A;max;10\nB;max;10;9\n`, 'table/ragged-row', /2:4/],
  ['a row that is too long', `${HEADER}A;max;10;9;7\nB;max;10;9\n`, 'table/ragged-row', /2:5/],
  ['an unknown polarity', `${HEADER}A;ke atas;10;9\n`, 'polarity/unknown', /2:2/],
  ['an unreadable figure', `${HEADER}A;max;sepuluh;9\n`, 'number/unreadable', /2:3/],
  ['a missing column', 'indikator;target\nA;1\n', 'table/missing-column', /realisasi/],
];

for (const [what, input, code, place] of MENDABLE)
  test(`${what}: exit 1 and ${code} with its place`, () => {
    const run = takar(['compute', '-', '--to', 'json'], { input });
    assert.equal(run.code, 1, run.stderr);
    assert.ok(run.stderr.includes(code), run.stderr);
    assert.match(run.stderr, place);
    assert.ok(json<{ issues: { code: string }[] }>(run).issues.some((issue) => issue.code === code));
    neverAStack(run);
  });

const GOOD: readonly (readonly [what: string, input: string | Uint8Array])[] = [
  ['a byte order mark', `\ufeff${HEADER}Á;max;10;9,5\n`],
  ['Windows line ends', `${HEADER}Á;max;10;9,5\n`.replaceAll('\n', '\r\n')],
  ['old Macintosh line ends', `${HEADER}Á;max;10;9,5\n`.replaceAll('\n', '\r')],
  ['no line end at the end', `${HEADER}Á;max;10;9,5`],
  ['commas and points', 'indikator,polaritas,target,realisasi\nÁ,max,10,9.5\n'],
  ['tabs', `${HEADER}Á;max;10;9,5\n`.replaceAll(';', '\t')],
  ['Windows-1252', Buffer.from(`${HEADER}Á;max;10;9,5\n`, 'latin1')],
  ['UTF-16', Buffer.from(`\ufeff${HEADER}Á;max;10;9,5\n`, 'utf16le')],
];

for (const [what, input] of GOOD)
  test(`${what} read as they should`, () => {
    const run = takar(['compute', '-', '--to', 'json'], { input });
    assert.equal(run.code, 0, run.stderr);
    const [row] = json<{ rows: Record<string, unknown>[] }>(run).rows;
    assert.equal(row?.indicator, 'Á');
    assert.equal(row?.achievement, 95);
  });

test('a mistake of Takar itself ends with exit 4 and no stack trace', () => {
  const broken = 'data:text/javascript,Number.prototype.toFixed=()=>{throw new TypeError("boom")}';
  const run = takar(['compute', '-'], { input: `${HEADER}A;max;1;1\n`, node: ['--import', broken] });
  assert.equal(run.code, 4);
  assert.match(run.stderr, /boom/);
  assert.match(run.stderr, /TAKAR_DEBUG/);
  neverAStack(run);
});
