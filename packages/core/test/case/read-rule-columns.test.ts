import assert from 'node:assert/strict';
import { test } from 'node:test';
import { categoryAt, ID, readRuleColumns, sheetFromCells, type RuleInput } from '#src/index.js';

const inputs: readonly RuleInput[] = [
  { name: 'target', unit: '*', aliases: ['rencana'] },
  { name: 'share', unit: '%', least: 0, most: 100 },
  { name: 'predicate', unit: '', categories: ['baik', 'kurang'], words: { baik: ['B'] } },
  { name: 'attended', unit: '', shape: 'flag' },
  { name: 'factor', unit: '', assumed: 1.5 },
  { name: 'months', unit: 'bulan' },
  { name: 'note', unit: '', optional: true },
];

const sheet = sheetFromCells(
  ['Rencana', 'bagian', 'PREDICATE', 'attended'],
  [
    ['1.250,5', '80', 'B', 'ya'],
    ['100', '120', 'Kurang', 'tidak'],
    ['', '-', 'luar biasa', 'mungkin'],
  ],
);

const read = readRuleColumns(sheet, { inputs }, { messages: ID, map: { bagian: 'share' } });
const { columns } = read.table;

test('columns are found by name, alias and map', () => {
  assert.deepEqual(read.places, { target: 0, share: 1, predicate: 2, attended: 3 });
  assert.deepEqual(
    read.missing.map(({ name }) => name),
    ['months'],
  );
});

test('figures, categories by their words, flags, and what is assumed', () => {
  assert.ok(columns.target?.kind === 'number' && columns.predicate?.kind === 'category');
  assert.deepEqual([...columns.target.values].slice(0, 2), [1250.5, 100]);
  const { predicate } = columns;
  assert.deepEqual(
    [0, 1, 2].map((row) => categoryAt(predicate, row)),
    ['baik', 'kurang', null],
  );
  assert.ok(columns.attended?.kind === 'number' && columns.factor?.kind === 'number');
  assert.deepEqual([...columns.attended.values], [1, 0, NaN]);
  assert.deepEqual([...columns.factor.values], [1.5, 1.5, 1.5]);
});

test('what is out of range or cannot be read has no value, and is told on its row', () => {
  assert.ok(columns.share?.kind === 'number');
  assert.deepEqual([...columns.share.values], [80, NaN, NaN]);
  assert.deepEqual(
    read.issues.map(({ code, path }) => [code, path]),
    [
      ['number/style', '/target'],
      ['evaluate/out-of-bounds', '/rows/1/share'],
      ['evaluate/unreadable-input', '/rows/2/predicate'],
      ['evaluate/unreadable-input', '/rows/2/attended'],
    ],
  );
});

test('a column that stands twice counts once, and is told', () => {
  const twice = sheetFromCells(['Rencana', 'target', 'months'], [[10, 20, 3]]);
  const found = readRuleColumns(twice, { inputs }, { messages: ID });
  assert.deepEqual(found.places, { target: 0, months: 2 });
  assert.deepEqual(
    found.issues.map(({ code, path }) => [code, path]),
    [['evaluate/given-twice', '/target']],
  );
});

test('texts and days stay texts, and an assumed category holds for every row', () => {
  const own: readonly RuleInput[] = [
    { name: 'who', unit: '', shape: 'text' },
    { name: 'day', unit: '', shape: 'date' },
    { name: 'kind', unit: '', categories: ['one', 'two'], assumed: 'two' },
  ];
  const rows = [
    ['Ani', '2026-03-07'],
    ['Budi', '2026-02-28'],
    [null, 'kapan-kapan'],
  ];
  const found = readRuleColumns(sheetFromCells(['who', 'day'], rows), { inputs: own }, { messages: ID });
  const { who, day, kind } = found.table.columns;
  assert.ok(who?.kind === 'text' && day?.kind === 'text' && kind?.kind === 'category');
  assert.deepEqual([...who.values], ['Ani', 'Budi', null]);
  assert.deepEqual([...day.values], ['2026-03-07', '2026-02-28', null]);
  assert.deepEqual(
    [0, 1, 2].map((row) => categoryAt(kind, row)),
    ['two', 'two', 'two'],
  );
  assert.deepEqual(
    found.issues.map(({ code, path }) => [code, path]),
    [['evaluate/unreadable-input', '/rows/2/day']],
  );
});
