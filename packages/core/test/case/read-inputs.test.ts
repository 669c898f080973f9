import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { EN, type RuleInput } from '@takar/core';
import { readCase } from '#src/case/read-case.js';

const input = (more: Partial<RuleInput>): RuleInput => ({ name: 'x', unit: '', ...more });

/** What one input is read as, and what is told of it: `code path: message hint`. */
function readAs(of: RuleInput, value: unknown): { fields: unknown; lists: unknown; told: string[] } {
  const { fields, lists, issues } = readCase({ x: value }, { inputs: [of] }, EN.locale);
  return { fields, lists, told: issues.map(({ code, path, message, hint }) => `${code} ${path}: ${message} ${hint}`) };
}

const ABSENT = (reason: string) => ({ value: null, reason });

type Row = readonly [what: string, of: RuleInput, value: unknown, fields: unknown];

const FIGURE = input({});
const BOUNDED = input({ least: 0, most: 100 });
const FLAG = input({ shape: 'flag' });
const DATE = input({ shape: 'date' });
const TEXT = input({ shape: 'text' });
const RANGE = input({ shape: 'range', least: 0, most: 100 });
const DURATION = input({ shape: 'duration' });
const CATEGORY = input({ categories: ['baik', 'kurang', 'I/a'], words: { baik: ['B', 'Good'] } });
const COUNTS = input({ shape: 'counts', categories: ['baik', 'kurang'], words: { baik: ['B'] } });
const PARTS = input({ shape: 'parts', fields: [input({ name: 'a' }), input({ name: 'b', assumed: 5 })] });

const READ: readonly Row[] = [
  ['a figure', FIGURE, 12.5, { x: 12.5 }],
  ['a figure as text', FIGURE, '12,5', { x: 12.5 }],
  ['a figure of thousands', FIGURE, '1.250,5', { x: 1250.5 }],
  ['nothing', FIGURE, null, { x: null }],
  ['a dash', FIGURE, '-', { x: ABSENT('dash') }],
  ['an empty text', FIGURE, '', { x: ABSENT('empty') }],
  ['the least', BOUNDED, 0, { x: 0 }],
  ['the most', BOUNDED, 100, { x: 100 }],
  ['yes as text', FLAG, ' YA ', { x: 1 }],
  ['yes as logical value', FLAG, true, { x: 1 }],
  ['no as text', FLAG, 'No', { x: 0 }],
  ['no as figure', FLAG, 0, { x: 0 }],
  ['a date', DATE, ' 2026-02-28 ', { x: '2026-02-28' }],
  ['a text', TEXT, ' II/a ', { x: ' II/a ' }],
  ['a whole number as text', TEXT, 12, { x: '12' }],
  ['one figure as range', RANGE, 90, { x: 90 }],
  ['nothing as range', RANGE, null, { x: null }],
  ['ends of a range', RANGE, [80, 90], { x: 90, x_from: 80 }],
  ['ends of a range as texts', RANGE, ['80,5', '90'], { x: 90, x_from: 80.5 }],
  ['a range as text', RANGE, '80-90', { x: 90, x_from: 80 }],
  ['one figure of text as range', RANGE, '90', { x: 90 }],
  ['hours', DURATION, 5.5, { x: 330 }],
  ['hours and minutes', DURATION, '5 Jam 30 Menit', { x: 330 }],
  ['hours without blank', DURATION, '5h 30m', { x: 330 }],
  ['part of a minute', DURATION, '1 j 0,5 mnt', { x: 60.5 }],
  ['a clock', DURATION, '10:05', { x: 605 }],
  ['a category by key', CATEGORY, 'baik', { x: 'baik' }],
  ['a category by word', CATEGORY, ' good', { x: 'baik' }],
  ['a category in two parts', CATEGORY, ['I', 'a'], { x: 'I/a' }],
  ['heads by category', COUNTS, { baik: 2, kurang: '3' }, { x_baik: 2, x_kurang: 3 }],
  ['heads by words, none where not named', COUNTS, { B: 2 }, { x_baik: 2, x_kurang: 0 }],
  ['parts', PARTS, { a: 1, b: 2 }, { x_a: 1, x_b: 2 }],
  ['parts in order', PARTS, [1, 2], { x_a: 1, x_b: 2 }],
  ['parts with what is assumed', PARTS, { a: 1 }, { x_a: 1, x_b: 5 }],
  ['parts as one figure', PARTS, '7,5', { x: 7.5 }],
  ['a note', input({ shape: 'note' }), { any: 1 }, {}],
];

describe('what one input is read as', () => {
  for (const [what, of, value, fields] of READ)
    test(`${what}: ${JSON.stringify(value)}`, () =>
      assert.deepEqual(readAs(of, value), { fields, lists: {}, told: [] }));
});

type Wrong = readonly [what: string, of: RuleInput, value: unknown, fields: unknown, told: string];

const UNREADABLE = { x: ABSENT('unreadable') };
const cannot = (text: string, wanted: string): string =>
  `evaluate/unreadable-input /x: Input "x" cannot be read: ${text}. Expected: ${wanted}.`;
const beyond = (path: string, name: string, text: number): string =>
  `evaluate/out-of-bounds ${path}: Input "${name}" is out of range: ${text}. It must lie between 0 and 100.`;

const WRONG: readonly Wrong[] = [
  ['a word', FIGURE, 'abc', UNREADABLE, cannot('"abc"', '12.5')],
  ['a word where a unit is known', input({ unit: '%' }), 'abc', UNREADABLE, cannot('"abc"', '12.5 (%)')],
  ['a word where any unit fits', input({ unit: '*' }), 'abc', UNREADABLE, cannot('"abc"', '12.5')],
  ['a text of two readings', FIGURE, '1.250', UNREADABLE, cannot('"1.250"', '12.5')],
  ['a range where a figure is wanted', FIGURE, '80-90', UNREADABLE, cannot('"80-90"', '12.5')],
  ['a logical value', FIGURE, true, UNREADABLE, cannot('true', '12.5')],
  ['what is personal', input({ personal: true }), 'abc', UNREADABLE, cannot('…', '12.5')],
  ['perhaps', FLAG, 'mungkin', UNREADABLE, cannot('"mungkin"', 'true | false')],
  ['a day that is none', DATE, '2026-02-30', UNREADABLE, cannot('"2026-02-30"', 'YYYY-MM-DD')],
  ['a figure as date', DATE, 20260228, UNREADABLE, cannot('20260228', 'YYYY-MM-DD')],
  ['part of a number as text', TEXT, 1.5, UNREADABLE, cannot('1.5', '12.5')],
  ['three ends', RANGE, [1, 2, 3], UNREADABLE, cannot('[1,2,3]', '80 | [80, 90]')],
  ['one end', RANGE, [1], UNREADABLE, cannot('[1]', '80 | [80, 90]')],
  ['an end that is none', RANGE, ['a', 2], UNREADABLE, cannot('["a",2]', '80 | [80, 90]')],
  ['75 minutes of a clock', DURATION, '5:75', UNREADABLE, cannot('"5:75"', '5.5 | "5 jam 30 menit"')],
  ['another word', CATEGORY, 'luar biasa', UNREADABLE, cannot('"luar biasa"', 'baik | kurang | I/a')],
  ['a list with an object', CATEGORY, ['I', {}], UNREADABLE, cannot('["I",{}]', 'baik | kurang | I/a')],
  [
    'heads in one figure',
    COUNTS,
    3,
    { x_baik: ABSENT('unreadable'), x_kurang: ABSENT('unreadable') },
    cannot('3', 'baik | kurang'),
  ],
  [
    'heads of another category',
    COUNTS,
    { lain: 1 },
    { x_baik: 0, x_kurang: 0 },
    'evaluate/unknown-input /x/lain: This rule has no input "lain". Inputs of this rule: baik, kurang.',
  ],
  ['more than the most', BOUNDED, 100.5, { x: ABSENT('out_of_range') }, beyond('/x', 'x', 100.5)],
  ['less than the least', BOUNDED, -0.5, { x: ABSENT('out_of_range') }, beyond('/x', 'x', -0.5)],
  [
    'a range whose beginning is too low',
    RANGE,
    [-1, 90],
    { x: 90, x_from: ABSENT('out_of_range') },
    beyond('/x', 'x', -1),
  ],
  [
    'a range whose end is too high',
    RANGE,
    [80, 101],
    { x: ABSENT('out_of_range'), x_from: 80 },
    beyond('/x', 'x', 101),
  ],
  [
    'a part that cannot be read',
    PARTS,
    { a: 'abc' },
    { x_a: ABSENT('unreadable'), x_b: 5 },
    'evaluate/unreadable-input /x/a: Input "a" cannot be read: "abc". Expected: 12.5.',
  ],
  ['parts as a word', PARTS, 'abc', UNREADABLE, cannot('"abc"', '12.5')],
];

describe('what is told of an input that cannot be read', () => {
  for (const [what, of, value, fields, told] of WRONG)
    test(`${what}: ${JSON.stringify(value)}`, () => {
      const read = readAs(of, value);
      assert.deepEqual(read, { fields, lists: {}, told: [told] });
    });
});

const ROWS = input({
  shape: 'rows',
  fields: [input({ name: 'key', categories: ['p', 'q'] }), input({ name: 'n' }), input({ name: 'of', assumed: 2 })],
});
const LIST = input({ shape: 'list', least: 0 });
const CLASSES = input({ shape: 'list', classes: true });

type Listed = readonly [what: string, of: RuleInput, value: unknown, rows: unknown, told?: string];

const LISTED: readonly Listed[] = [
  ['a list', LIST, [1, '2,5'], [{ x: 1 }, { x: 2.5 }]],
  ['an empty list', LIST, [], []],
  ['a list by names', LIST, { a: 1, b: 2 }, [{ x: 1 }, { x: 2 }]],
  ['one figure as list', LIST, 3, [{ x: 3 }]],
  ['one text as list', LIST, '3,5', [{ x: 3.5 }]],
  ['a list with a word', LIST, [1, 'abc'], [{ x: 1 }, { x: ABSENT('unreadable') }], 'evaluate/unreadable-input /x/1'],
  ['a list by names with a word', LIST, { a: 'abc' }, [{ x: ABSENT('unreadable') }], 'evaluate/unreadable-input /x/a'],
  ['a list with a figure too low', LIST, [-1], [{ x: ABSENT('out_of_range') }], 'evaluate/out-of-bounds /x/0'],
  ['a logical value as list', LIST, true, undefined, 'evaluate/unreadable-input /x'],
  ['nothing as list', LIST, null, undefined, 'evaluate/unreadable-input /x'],
  ['rows', ROWS, [{ key: 'p', n: 1, of: 3 }], [{ key: 'p', n: 1, of: 3 }]],
  ['rows in order', ROWS, [['p', 1]], [{ key: 'p', n: 1, of: 2 }]],
  ['a row of one value', ROWS, ['q'], [{ key: 'q', of: 2 }]],
  [
    'rows by category',
    ROWS,
    { p: 1, q: 4 },
    [
      { key: 'p', n: 1, of: 2 },
      { key: 'q', n: 4, of: 2 },
    ],
  ],
  ['rows by category as objects', ROWS, { p: { n: 1 } }, [{ key: 'p', n: 1, of: 2 }]],
  ['a row of too many values', ROWS, [['p', 1, 2, 3]], [{ key: 'p', n: 1, of: 2 }], 'evaluate/unknown-input /x/0/3'],
  [
    'a row with a word',
    ROWS,
    { q: 'abc' },
    [{ key: 'q', n: ABSENT('unreadable'), of: 2 }],
    'evaluate/unreadable-input /x/q/n',
  ],
  ['rows as one figure', ROWS, 3, undefined, 'evaluate/unreadable-input /x'],
  ['classes as list', CLASSES, [20, 45], [{ x: 20 }, { x: 45 }]],
  [
    'classes with their counts',
    CLASSES,
    { '1-30': 2, '> 90': '1' },
    [
      { x: 30, x_from: 1 },
      { x: 30, x_from: 1 },
      { x: 1e6, x_from: 91 },
    ],
  ],
  ['a class of minutes', CLASSES, { '31 s/d 60 menit': 1 }, [{ x: 60, x_from: 31 }]],
  [
    'a class up to a figure',
    CLASSES,
    { '<= 30': 1, 'sampai 5': 1 },
    [
      { x: 30, x_from: 1 },
      { x: 5, x_from: 1 },
    ],
  ],
  ['a class below a figure', CLASSES, { '< 31': 1 }, [{ x: 30, x_from: 1 }]],
  [
    'a class from a figure',
    CLASSES,
    { '>= 91': 1, '91+': 1, '91 ke atas': 1 },
    Array.from({ length: 3 }, () => ({ x: 1e6, x_from: 91 })),
  ],
  ['a class from nothing', CLASSES, { '0-5': 1 }, [{ x: 5, x_from: 1 }]],
  ['a class of one figure', CLASSES, { '7-7': 1 }, [{ x: 7, x_from: 7 }]],
  ['a class without events', CLASSES, { '1-30': 0 }, []],
  ['ten thousand events', CLASSES, { '7-7': 10_000 }, Array.from({ length: 10_000 }, () => ({ x: 7, x_from: 7 }))],
  ['more than ten thousand events', CLASSES, { '7-7': 10_000, '1-6': 1 }, undefined, 'evaluate/unreadable-input /x'],
  ['a class that falls', CLASSES, { '30-1': 1 }, undefined, 'evaluate/unreadable-input /x'],
  ['a class that is none', CLASSES, { terlambat: 1 }, undefined, 'evaluate/unreadable-input /x'],
  ['part of an event', CLASSES, { '1-30': 1.5 }, undefined, 'evaluate/unreadable-input /x'],
  ['fewer events than none', CLASSES, { '1-30': -1 }, undefined, 'evaluate/unreadable-input /x'],
  ['one figure where classes are wanted', CLASSES, 3, undefined, 'evaluate/unreadable-input /x'],
];

describe('what a list is read as', () => {
  for (const [what, of, value, rows, told] of LISTED)
    test(what, () => {
      const { lists, issues } = readCase({ x: value }, { inputs: [of] }, EN.locale);
      assert.deepEqual(lists, rows === undefined ? {} : { x: rows });
      assert.deepEqual(
        issues.map(({ code, path }) => `${code} ${path}`),
        told === undefined ? [] : [told],
      );
    });
  for (const [what, of, wanted] of [
    ['rows', ROWS, '[{key, n, of}]'],
    ['a list', LIST, '[1, 2]'],
    ['classes', CLASSES, '[20, 45] | {"1-30": 2, "> 90": 1}'],
  ] as const)
    test(`what is wanted of ${what}`, () =>
      assert.equal(readCase({ x: true }, { inputs: [of] }, EN.locale).issues[0]?.hint, `Expected: ${wanted}.`));
});

describe('the rows of a group', () => {
  const inputs = [input({ name: 'a' }), input({ name: 'b', assumed: 2 })];
  const read = (json: unknown, of: readonly RuleInput[] = inputs) => {
    const { fields, group, issues } = readCase(json, { inputs: of }, EN.locale);
    return { fields, group, told: issues.map(({ code, path }) => `${code} ${path}`) };
  };

  test('are a list, each with what is assumed', () =>
    assert.deepEqual(read([{ a: 1 }, { a: 3, b: 4 }]), {
      fields: { a: 1, b: 2 },
      group: [
        { a: 1, b: 2 },
        { a: 3, b: 4 },
      ],
      told: [],
    }));

  test('stand under rows, with what holds for all beside them', () =>
    assert.deepEqual(read({ rows: [{ a: 1 }, { a: 'abc' }], b: 9 }), {
      fields: { a: 1, b: 9 },
      group: [
        { a: 1, b: 2 },
        { a: ABSENT('unreadable'), b: 2 },
      ],
      told: ['evaluate/unreadable-input /rows/1/a'],
    }));

  test('name their place in a list', () =>
    assert.deepEqual(read([{ a: 1 }, { c: 1 }]).told, ['evaluate/unknown-input /1/c']));

  test('are an input where the rule has one of that name', () => {
    const rows = input({ name: 'rows', shape: 'list' });
    assert.deepEqual(readCase({ rows: [1, 2] }, { inputs: [rows] }, EN.locale), {
      fields: {},
      lists: { rows: [{ rows: 1 }, { rows: 2 }] },
      json: {},
      group: null,
      issues: [],
    });
  });

  test('are none where one of them is no object', () =>
    assert.deepEqual(read([{ a: 1 }, 'x']), { fields: {}, group: null, told: ['evaluate/not-a-case '] }));

  test('are none where rows is no list', () => assert.deepEqual(read({ rows: 1, a: 1 }).group, null));
});

test('an input of any shape is kept as it stands', () => {
  const { json, issues } = readCase({ x: { deep: [1] } }, { inputs: [input({ shape: 'any' })] }, EN.locale);
  assert.deepEqual([json, issues], [{ x: { deep: [1] } }, []]);
});

test('what is assumed is taken where nothing is given, and not where null is', () => {
  const inputs = [input({ assumed: 7 })];
  assert.deepEqual(readCase({}, { inputs }, EN.locale).fields, { x: 7 });
  assert.deepEqual(readCase({ x: null }, { inputs }, EN.locale).fields, { x: null });
});
