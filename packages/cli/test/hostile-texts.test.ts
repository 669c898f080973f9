import assert from 'node:assert/strict';
import { test } from 'node:test';
import { ID, readCsv } from '@takar/core';
import { HOSTILE_TEXTS } from '@takar/dev/corpus/hostile-texts.mjs';
import { json, takar } from './support/run.js';

const names = HOSTILE_TEXTS.map(({ text }) => text);

/** One row a text, in every place where a portal lets people write. JSON, because a zero byte makes a CSV no text. */
const TABLE = JSON.stringify(
  names.map((text) => ({
    indikator: text,
    unit: text,
    satuan: text,
    polaritas: 'maksimalkan',
    periode: '2026',
    target: '80',
    realisasi: '70',
    catatan: text,
    [text]: text,
  })),
);

const TREE = JSON.stringify(
  names.map((text, i) => ({
    id: String(i + 1),
    parent: i === 0 ? '' : String(i),
    nama: text,
    'penanggung jawab': text,
  })),
);

/** Controls that move a cursor, colour a terminal or turn the direction of what follows; line breaks may stay. */
const CONTROL = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f-\u009f\u202a-\u202e\u2066-\u2069]/;

const run = (args: readonly string[], input: string): string => {
  const { code, stdout, stderr } = takar(args, { input });
  assert.ok(code === 0 || code === 1, `${args.join(' ')}: exit ${code}: ${stderr.slice(0, 300)}`);
  assert.doesNotMatch(stderr, /\bat .*\.js:\d+/, 'no stack');
  assert.doesNotMatch(stderr, CONTROL, `messages of ${args.join(' ')}`);
  return stdout;
};

test('hostile texts do not speak to the terminal', () => {
  for (const [args, input] of [
    [['compute', '-'], TABLE],
    [['reconcile', '-'], TABLE],
    [['explain', '-', '--row', '1'], TABLE],
    [['validate', '-'], TREE],
    [['cascade', '-'], TREE],
    [['cascade', '-', '--mermaid'], TREE],
  ] as const)
    assert.doesNotMatch(run(args, input), CONTROL, args.join(' '));
});

test('hostile texts come back from JSON as they went in, and change no prototype', () => {
  const before = Object.getOwnPropertyNames(Object.prototype).join();
  const { rows } = json<{ rows: { indicator: string; achievement: number }[] }>({
    ...takar(['compute', '-', '--to', 'json'], { input: TABLE }),
  });
  assert.equal(rows.length, names.length);
  for (const row of rows) assert.equal(row.achievement, 87.5);
  const kept = rows.filter(({ indicator }, i) => indicator === names[i]?.trim()).length;
  assert.ok(kept >= names.length - 6, `${kept} of ${names.length} are the same to the last sign`);
  assert.equal(Object.getOwnPropertyNames(Object.prototype).join(), before);
});

test('headers that every object knows are mapped like any other, and fields of that name are none', () => {
  const input = 'indikator,polaritas,__proto__,constructor\nA,max,10,9\n';
  const mapped = ['--map', '__proto__:target', '--map', 'constructor:realisation'];
  const { rows } = json<{ rows: { achievement: number; target: number; realisation: number }[] }>(
    takar(['compute', '-', '--to', 'json', ...mapped], { input }),
  );
  assert.deepEqual(
    rows.map(({ target, realisation, achievement }) => [target, realisation, achievement]),
    [[10, 9, 90]],
  );
  for (const field of ['__proto__', 'constructor', 'toString']) {
    const { code, stderr } = takar(['compute', '-', '--map', `indikator:${field}`], { input });
    assert.equal(code, 2, field);
    assert.match(stderr, new RegExp(field));
    assert.doesNotMatch(stderr, /\bat .*\.js:\d+/, 'no stack');
  }
});

test('no hostile text is a formula in a CSV', () => {
  const { sheet } = readCsv(new TextEncoder().encode(run(['compute', '-', '--to', 'csv'], TABLE)), { messages: ID });
  assert.equal(sheet?.rowCount, names.length);
  const cells = [...sheet.headers];
  for (let row = 0; row < sheet.rowCount; row++)
    for (let column = 0; column < sheet.headers.length; column++) cells.push(String(sheet.cell(row, column) ?? ''));
  assert.ok(cells.includes('\'=HYPERLINK("https://hostile.invalid/","x")'), 'it is there, and guarded');
  for (const cell of cells)
    assert.doesNotMatch(cell, /^[\s]*[=@\uff1d]|^[\s]*\+\D/, 'a cell that a spreadsheet would run');
});

test('no hostile text ends a label of a drawing, and SARIF stays JSON', () => {
  const lines = run(['cascade', '-', '--mermaid'], TREE).split('\n');
  for (const line of lines.filter((each) => each !== ''))
    assert.match(
      line,
      /^flowchart TD$|^ {2}n\d+\["[^"[\]<>{}|]*"\]$|^ {2}n\d+ -[-.]->? ?>? ?n\d+$|^ {2}n\d+ (?:-->|-\.->) n\d+$/,
    );
  const sarif = JSON.parse(run(['validate', '-', '--to', 'sarif'], TREE)) as { readonly version: string };
  assert.equal(sarif.version, '2.1.0');
});
