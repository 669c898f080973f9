import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { csv, json, links, told } from './support/read.js';

const PARENTS = ['1,,A', '2,,B', '3,,C'];

/** Names of the parents that the last row finds by a cell. */
function parentsBy(cell: string): string {
  const quoted = `"${cell.replaceAll('"', '""')}"`;
  return links(csv('id,parent,nama', ...PARENTS, `9,${quoted},X`)).at(-1) as string;
}

describe('a parent cell that says there is none', () => {
  for (const none of [
    '-',
    '–',
    '—',
    'null',
    'NULL',
    '\\N',
    'none',
    'Root',
    '#',
    'nihil',
    'Tidak  ada',
    'n/a',
    ' ',
    '0',
  ])
    test(JSON.stringify(none), () => assert.equal(parentsBy(none), '?: X > '));
});

describe('several keys in one cell', () => {
  const cases: readonly (readonly [cell: string, parents: string])[] = [
    ['1', 'A'],
    [' 2 ', 'B'],
    ['1;2', 'A, B'],
    ['1|2', 'A, B'],
    ['1\n2', 'A, B'],
    ['1\r\n3', 'A, C'],
    ['1; ;2;', 'A, B'],
    ['1;', 'A'],
    ['[1, 3]', 'A, C'],
    ['["1", "2"]', 'A, B'],
    ['[2]', 'B'],
    ['1, 2', 'A, B'],
    ['1,2,3', 'A, B, C'],
    // a comma parts only where every part is a key
    ['1, 7', ''],
    ['[1', ''],
    ['{"1": 2}', ''],
  ];
  for (const [cell, parents] of cases)
    test(JSON.stringify(cell), () => assert.equal(parentsBy(cell), `?: X > ${parents}`));
});

test('a key may hold a comma, a bar or a bracket itself', () => {
  for (const key of ['1, 2', '[1]'])
    assert.deepEqual(
      links(csv('id,parent,nama', '1,,A', '2,,B', `"${key}",,C`, `9,"${key}",X`)).at(-1),
      '?: X > C',
      key,
    );
});

test('keys compare with single blanks and without those around them', () => {
  assert.deepEqual(links(csv('id,parent,nama', 'a  b,,A', '2,"  a b ",B')), ['?: A > ', '?: B > A']);
});

test('what of several parents is absent is told by its key', () => {
  const cascade = csv('id,parent,level,nama', '1,,Sasaran,A', '2,1;8,Program,B');
  assert.deepEqual(links(cascade), ['sasaran: A > ', 'program: B > A']);
  assert.deepEqual(told(cascade), [['cascade/orphan', 3]]);
});

describe('owners in one cell', () => {
  const owners = (cell: string): number =>
    told(csv('id,parent,jenjang,nama,penanggung jawab', `1,,Tujuan,A,"${cell}"`)).filter(
      ([code]) => code === 'cascade/several-owners',
    ).length;
  for (const [cell, told_] of [
    ['Badan A', 0],
    ['Badan A, Bidang B', 0],
    ['Badan A; Badan B', 1],
    ['Badan A | Badan B', 1],
    ['Badan A\nBadan B', 1],
    ['Badan A; -', 0],
    ['Badan A;;', 0],
  ] as const)
    test(JSON.stringify(cell), () => assert.equal(owners(cell), told_));
});

test('a list of JSON is the same as a cell with several keys', () => {
  const nodes = (parent: unknown): unknown => [
    { id: 1, nama: 'A' },
    { id: 2, nama: 'B' },
    { id: 3, nama: 'C', parent },
  ];
  for (const parent of [[1, 2], ['1', '2'], '1;2', '[1,2]']) assert.equal(links(json(nodes(parent)))[2], '?: C > A, B');
  assert.equal(links(json(nodes(null)))[2], '?: C > ');
});
