import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { ID } from '@takar/core';
import { validateCascade } from '@takar/core/cascade';
import { csv, links } from './support/read.js';

test('codes with points, bars, slashes and letters name their parents', () => {
  for (const [a, b, c] of [
    ['1', '1.1', '1.1.1'],
    ['1.', '1.1.', '1.1.1.'],
    ['1', '1-1', '1-1-1'],
    ['1', '1/1', '1/1/1'],
    ['A', 'A.2', 'A.2.b'],
    ['10', '10.11', '10.11.12'],
  ])
    assert.deepEqual(links(csv('Kode,Uraian', `${a},A`, `${b},B`, `${c},C`)), ['1: A > ', '2: B > A', '3: C > B']);
});

test('codes jump where the nomenclature jumps: the parent has the next shorter length of the file', () => {
  const cascade = csv('Kode,Uraian', '1.01,A', '1.01.02,B', '1.01.02.2.01,C', '1.01.02.2.01.0006,D', '1.01.03,E');
  assert.deepEqual(links(cascade), ['1: A > ', '2: B > A', '3: C > B', '4: D > C', '2: E > A']);
});

test('rows whose code is none are left out', () => {
  const cascade = csv('Kode,Uraian', '1,A', '1.1,B', 'lihat catatan *),X', ',Y', '1.2,C');
  assert.deepEqual(links(cascade), ['1: A > ', '2: B > A', '2: C > A']);
});

test('levels in a column of their own are those of the codes too', () => {
  const cascade = csv('Kode,Jenjang,Uraian', '1,Tujuan,A', '1.1,Sasaran,B', '1.1.1,Program,C', '1.1.2,,D');
  assert.deepEqual(links(cascade), ['tujuan: A > ', 'sasaran: B > A', 'program: C > B', '?: D > B']);
});

describe('a column of codes is an outline where more than half of the deeper ones have their parent', () => {
  const isOutline = (...codes: readonly string[]): boolean => {
    try {
      return csv('No,Uraian', ...codes.map((code, i) => `${code},Uraian ${i}`)).format === 'outline';
    } catch {
      return false;
    }
  };
  for (const [codes, expected] of [
    [['1', '1.1'], true],
    [['1', '1.1', '2.1'], false],
    [['1', '1.1', '1.2', '2.1'], true],
    [['1', '2', '3'], false],
    [['1.1', '1.2'], false],
  ] as const)
    test(codes.join(' '), () => assert.equal(isOutline(...codes), expected));
});

describe('numbered levels by any of their names', () => {
  for (const name of ['', 'Level ', 'tingkat ', 'Jenjang', 'Lapis ', 'L'])
    test(`${name}1`, () =>
      assert.deepEqual(links(csv('Level,Uraian', `${name}1,A`, `${name}2,B`, `${name}3,C`, `${name}2,D`)), [
        '1: A > ',
        '2: B > A',
        '3: C > B',
        '2: D > A',
      ]));
});

test('a level of 0 or none leaves the row out, where nine in ten are numbers', () => {
  const many = Array.from({ length: 9 }, (_, i) => `2,B${i}`);
  assert.deepEqual(links(csv('Level,Uraian', '1,A', ...many, '0,X')).length, 10);
  assert.deepEqual(links(csv('Level,Uraian', '1,A', ...many, ',Y', '3,')).length, 10);
});

test('rows of numbered levels have their own keys where the file gives them', () => {
  const cascade = csv('id,Level,Uraian', 'x,1,A', 'y,2,B');
  assert.deepEqual([...cascade.ids], ['x', 'y']);
  assert.deepEqual(links(cascade), ['1: A > ', '2: B > A']);
});

describe('rows that say nothing of a node', () => {
  const cases: readonly (readonly [what: string, row: string, isNode: boolean])[] = [
    ['the header again', 'id,parent,nama', false],
    ['the header again in capitals, with a gap', 'ID,,NAMA', false],
    ['one header alone may be a name', ',,nama', true],
    ['column numbers', '1,2,3', false],
    ['column numbers in brackets', '(1),(2),(3)', false],
    ['numbers that do not count', '1,3,2', true],
    ['a total', 'Jumlah,,', false],
    ['blanks', ' , ,', false],
  ];
  for (const [what, row, isNode] of cases)
    test(what, () => assert.equal(csv('id,parent,nama', 'a,,A', 'b,a,B', row).length, isNode ? 3 : 2));
});

test('an id that stands twice is told with the line of the first', () => {
  const cascade = csv('id,parent,nama', 'a,,A', 'b,a,B', 'c,a,C', 'b,a,D');
  const [issue] = validateCascade(cascade, { messages: ID }).issues;
  assert.equal(issue?.message, 'Id “b” milik “D” sudah dipakai “B” (baris 3).');
  assert.equal(issue?.line, 5);
});
