import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { jsonErrorAt } from '#src/data/json-error.js';
import { cellsOf, codesOf, json } from '../support/sources.js';

const ROWS = '[{"indikator":"IKM","target":"97,50"},{"indikator":"Opini","realisasi":4}]';
const CELLS = [
  ['IKM', '97,50', null],
  ['Opini', null, 4],
];

test('a list of objects is a table of all their keys', () => {
  const read = json(ROWS);
  assert.deepEqual(read.sheet?.headers, ['indikator', 'target', 'realisasi']);
  assert.deepEqual(cellsOf(read.sheet), CELLS);
  assert.deepEqual(read.issues, []);
});

for (const wrapped of [
  `{"rows":${ROWS}}`,
  `{"data":${ROWS}}`,
  `{"records":${ROWS}}`,
  `{"success":true,"result":{"records":${ROWS},"fields":[{"id":"_id","type":"int"}]}}`,
  `{"data":{"rows":${ROWS}}}`,
  `\ufeff ${ROWS}`,
]) {
  test(`rows are found in ${wrapped.slice(0, 30)}…`, () => assert.deepEqual(cellsOf(json(wrapped).sheet), CELLS));
}

test('headers and rows of cells are a table', () => {
  for (const text of [
    '{"headers":["a","b"],"rows":[[1,"2"],[3]]}',
    '{"columns":[{"title":"a"},{"title":"b"}],"data":[[1,"2"],[3]]}',
    '[["a","b"],[1,"2"],[3]]',
  ]) {
    const read = json(text);
    assert.deepEqual(read.sheet?.headers, ['a', 'b']);
    assert.deepEqual(cellsOf(read.sheet), [
      [1, '2'],
      [3, null],
    ]);
  }
});

test('properties of a record apply to each of its rows, unless the row has its own', () => {
  const read = json(
    '[{"agency":"Dinas A","year":2023,"notes":[1],"rows":[{"name":"x","target":1},{"name":"y","year":2022}]},{"agency":"Dinas B","rows":[{"name":"z"}]},{"agency":"C"}]',
  );
  assert.deepEqual(read.sheet?.headers, ['name', 'target', 'year', 'agency']);
  assert.deepEqual(cellsOf(read.sheet), [
    ['x', 1, 2023, 'Dinas A'],
    ['y', null, 2022, 'Dinas A'],
    ['z', null, null, 'Dinas B'],
  ]);
  assert.deepEqual(codesOf(read), ['table/record-without-rows']);
});

test('keys named like built-in properties are keys like others', () => {
  const read = json('[{"__proto__":1,"constructor":2,"toString":3},{"a":4}]');
  assert.deepEqual(read.sheet?.headers, ['__proto__', 'constructor', 'toString', 'a']);
  assert.deepEqual(cellsOf(read.sheet), [
    [1, 2, 3, null],
    [null, null, null, 4],
  ]);
  assert.equal((Object.prototype as Record<string, unknown>)['a'], undefined);
});

test('values that are lists or objects are kept as their text', () => {
  assert.deepEqual(cellsOf(json('[{"a":[1,2],"b":{"c":3},"d":true,"e":null}]').sheet), [
    ['[1,2]', '{"c":3}', true, null],
  ]);
});

const BROKEN: readonly (readonly [text: string, line: number, column: number])[] = [
  ['[{"a":1},]', 1, 10],
  ['{"a":1\n "b":2}', 2, 2],
  ['[\n  {"a": NaN}\n]', 2, 9],
  ["[{'a':1}]", 1, 3],
  ['[{"a":1}', 1, 9],
  ['[{"a":"x\ny"}]', 1, 9],
  ['[1,2] 3', 1, 7],
  ['[{"a" 1}]', 1, 7],
  ['[01]', 1, 3],
  ['["\\x"]', 1, 3],
  ['[1e]', 1, 3],
  ['{"a":1}}', 1, 8],
];

for (const [text, line, column] of BROKEN) {
  test(`${JSON.stringify(text)} is wrong at line ${line}, column ${column}`, () => {
    const read = json(text);
    assert.equal(read.sheet, null);
    assert.deepEqual(
      [read.issues[0]?.code, read.issues[0]?.line, read.issues[0]?.column],
      ['source/invalid-json', line, column],
    );
  });
}

test('what holds no rows is told with what it holds', () => {
  for (const [text, found] of [
    ['{"message":"Unauthenticated."}', /message/],
    ['42', /42/],
    ['[1,2,3]', /\[…\]/],
    ['"teks"', /teks/],
  ] as const) {
    const read = json(text);
    assert.deepEqual(codesOf(read), ['source/not-a-table']);
    assert.match(read.issues[0]?.message ?? '', found);
  }
});

test('nothing at all, a login page and no rows are told apart', () => {
  assert.deepEqual(codesOf(json(' \n')), ['source/empty']);
  assert.deepEqual(codesOf(json('[]')), ['source/empty']);
  assert.deepEqual(codesOf(json('<!DOCTYPE html><html>')), ['source/html']);
});

test('deep nesting costs no stack', () => {
  for (const text of ['['.repeat(1e6), '['.repeat(1e6) + ']'.repeat(1e6), '{"a":'.repeat(3e5)]) {
    const read = json(text);
    assert.equal(read.sheet, null);
    assert.equal(read.issues.length, 1);
  }
});

test('the place of an error is found in exactly the texts that are no JSON', () => {
  const piece = fc.constantFrom(
    '{',
    '}',
    '[',
    ']',
    ',',
    ':',
    '"a"',
    '"',
    '\\',
    '1',
    '-',
    '0.5',
    'e3',
    'true',
    'nul',
    ' ',
    '\n',
    '\\u00e9',
    'x',
  );
  fc.assert(
    fc.property(
      fc.oneof(
        fc.string(),
        fc.array(piece).map((parts) => parts.join('')),
        fc.json(),
      ),
      (text) => {
        let valid = true;
        try {
          JSON.parse(text);
        } catch {
          valid = false;
        }
        assert.equal(jsonErrorAt(text) === -1, valid, text);
      },
    ),
    { numRuns: 5000 },
  );
});

test('of keys that stand twice no one knows which counts', () => {
  const read = json('[{"target": 10,\n "target": 20}]');
  assert.equal(read.sheet, null);
  assert.deepEqual(
    read.issues.map(({ code, line, column }) => [code, line, column]),
    [['source/repeated-key', 2, 2]],
  );
  assert.deepEqual(codesOf(json('{"rows": [{"a": {"b": 1, "\\u0062": 2}}]}')), ['source/repeated-key']);
  // however far the colon stands from its key
  const far = ' '.repeat(1000);
  assert.deepEqual(codesOf(json(`{"rows": [{"a"${far}: 1, "a"${far}: 2}]}`)), ['source/repeated-key']);
});

test('text that only looks like a key, and one key in two objects, are left alone', () => {
  for (const text of [
    '[{"a": "x\\": y", "b": 1}]',
    '[{"a": "\\\\", "b": "a"}, {"a": 1, "b": 2}]',
    '[{"a": {"a": 1}, "b": ["a", "a"]}]',
  ])
    assert.deepEqual(codesOf(json(text)), [], text);
});

test('rows that fill few of very many columns are no table, and are refused at once', () => {
  const began = performance.now();
  const records = Array.from({ length: 50_000 }, (_, i) => ({ Indikator: 'IKM', [`Kolom ${i}`]: i }));
  const wide = [Array.from({ length: 50_000 }, (_, i) => `Kolom ${i}`), ...Array.from({ length: 50_000 }, () => [1])];
  const nested = records.map((record, i) => ({ [`Bidang ${i}`]: 'x', rows: [record] }));
  for (const value of [records, wide, nested]) {
    const { sheet, issues } = json(JSON.stringify(value));
    assert.equal(sheet, null);
    assert.deepEqual(codesOf({ issues }), ['source/short-rows']);
    assert.match(issues[0]?.message ?? '', /^Terlalu banyak baris/);
  }
  assert.ok(performance.now() - began < 20_000);
});

test('records of which each has some of many keys are read', () => {
  const records = Array.from({ length: 16_000 }, (_, i) => ({ Indikator: 'IKM', [`Kolom ${i % 500}`]: i }));
  const { sheet } = json(JSON.stringify(records));
  assert.deepEqual([sheet?.rowCount, sheet?.headers.length, sheet?.cell(15_999, 500)], [16_000, 501, 15_999]);
});
