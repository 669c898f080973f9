import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { criteriaOf, EN, readCsv, readEvaluationSheet, subcomponentsOf } from '@takar/core';
import { bytesOf } from '../support/sources.js';
import { INSTRUMENTS, messages, read } from './sheets.js';

const HEAD = 'Komponen;Bobot Komponen;Subkomponen;Bobot Subkomponen;Kode;Kriteria;Bukti Dukung;Penilai';
const SHEET = [HEAD, 'Perencanaan Kinerja;100;1.a;100;1.a.1;pedoman;2;A', ';;;;1.a.2;rencana;1;B'];

const tableOf = (lines: readonly string[]) => readCsv(bytesOf(lines.join('\n')), { messages }).sheet;
/** Criteria that were read, and path, line and column of what was not. */
function told(...lines: readonly string[]): unknown[] {
  const { sheet, issues } = read(tableOf(lines));
  assert.ok(sheet);
  const own = issues.filter(({ code }) => ['evaluation/row-not-read', 'evaluation/answered-twice'].includes(code));
  return [criteriaOf(sheet).length, ...own.map(({ path, line, column }) => `${path} ${line}:${column ?? ''}`)];
}

describe('a row of a table that is not read is told with its line and column', () => {
  const [, first = '', second = ''] = SHEET;
  test('a criterion before any component', () =>
    assert.deepEqual(told(HEAD, ';;1.a;;1.a.0;lepas;;A', first, second), [2, '/rows/0/Komponen 2:1']));
  test('a criterion, or an answer, of no subcomponent', () =>
    assert.deepEqual(told(...SHEET, 'Pengukuran;50;;;2.a.1;lepas;;A', 'Pelaporan;50;;;;;;B'), [
      2,
      '/rows/2/Subkomponen 4:3',
      '/rows/3/Subkomponen 5:3',
    ]));
  test('evidence of no criterion', () => assert.deepEqual(told(...SHEET, ';;;;;;7;'), [2, '/rows/2/Kode 4:5']));
  test('a component without weight and subcomponents', () =>
    assert.deepEqual(told(...SHEET, 'Catatan;;;;;;;;', 'Kategori;;;;;;;A'), [2, '/rows/3/Subkomponen 5:3']));
  test('a second grade of a subcomponent; the first is kept', () => {
    const graded = [HEAD, 'Perencanaan Kinerja;100;1.a;100;;;;A', ';;;;;;;B'];
    assert.deepEqual(told(...graded), [0, '/rows/1 3:']);
    const { sheet } = read(tableOf(graded));
    assert.ok(sheet);
    assert.equal(subcomponentsOf(sheet)[0]?.grades.assessor?.key, 'A');
  });
});

test('blank rows, headers again, column numbers, headings and totals are left out in silence', () => {
  const rows = [HEAD, '1;2;3;4;5;6;7;8', ';;;;;;;', '-;;;;;;;', 'Jumlah;100;;100;;;;'];
  assert.deepEqual(told(...SHEET, ...rows, ';;;;1.a.3;lagi;;A', 'CATATAN;;;;;;;'), [3]);
});

test('a total is no component', () => {
  const { sheet, issues } = read(tableOf([...SHEET, 'Jumlah;100;;;;;;']));
  assert.equal(sheet?.components.length, 1);
  assert.equal(issues.filter(({ code, path }) => code === 'evaluation/weight-sum' && path === '/components').length, 0);
});

test('the words say which column, and what stands there', () => {
  const source = tableOf([...SHEET, 'Pengukuran;;;;x;;;']);
  const messageIn = (locale: 'id' | 'en') =>
    readEvaluationSheet(source, { instruments: INSTRUMENTS, locale }).issues.find(
      ({ code }) => code === 'evaluation/row-not-read',
    )?.message;
  assert.equal(messageIn('id'), 'Baris ini tidak dibaca: kolom "Subkomponen" kosong.');
  assert.equal(messageIn(EN.locale), 'This row is not read: column "Subkomponen" is empty.');
});

describe('an entry of a JSON sheet that is not what a list holds is told with its path, and the others keep their places', () => {
  const criterion = { code: 'a', label: 'pedoman', value: 'A' };
  const sheetWith = (sub: unknown, answers?: unknown) => ({ components: [{ code: '1', weight: 100, sub }], answers });
  const notRead = (source: unknown): unknown[] =>
    read(source).issues.flatMap(({ code, path, message }) =>
      /not-a-list|not-an-object/.test(code) ? [`${path}: ${message}`] : [],
    );

  test('a subcomponent', () => {
    const source = sheetWith([7, { code: '1.a', weight: 100, criteria: [criterion, { value: 'B', weight: 'dua' }] }]);
    const { sheet, issues } = read(source);
    assert.ok(sheet);
    assert.deepEqual(
      criteriaOf(sheet).map(({ code }) => code),
      ['a', '2'],
    );
    assert.deepEqual(notRead(source), ['/components/0/sub/0: Di sini diharapkan objek: 7 tidak dibaca.']);
    assert.ok(issues.some(({ path }) => path === '/components/0/sub/1/criteria/1/weight'));
  });
  test('lists that are none', () => {
    assert.deepEqual(notRead(sheetWith({ 0: {} })), [
      '/components/0/sub: Di sini diharapkan daftar: {"0":{}} tidak dibaca.',
    ]);
    assert.deepEqual(notRead(sheetWith([{ code: '1.a', weight: 100, criteria: 'banyak' }])), [
      '/components/0/sub/0/criteria: Di sini diharapkan daftar: "banyak" tidak dibaca.',
    ]);
    const items = [{ code: '1.a', weight: 100, criteria: [{ ...criterion, items: 3 }] }];
    assert.deepEqual(notRead(sheetWith(items)), [
      '/components/0/sub/0/criteria/0/items: Di sini diharapkan daftar: 3 tidak dibaca.',
    ]);
  });
  test('an answer, or all of them', () => {
    const sub = [{ code: '1.a', weight: 100, criteria: [{ code: 'a', label: 'pedoman' }] }];
    const long = 'x'.repeat(100);
    assert.deepEqual(notRead(sheetWith(sub, [long, { criterion: 'a', value: 'A' }])), [
      `/answers/0: Di sini diharapkan objek: "${'x'.repeat(59)}… tidak dibaca.`,
    ]);
    assert.deepEqual(notRead(sheetWith(sub, 5)), ['/answers: Di sini diharapkan daftar: 5 tidak dibaca.']);
    assert.deepEqual(notRead(sheetWith(sub)), []);
  });
  test('in English as well', () => {
    const [issue] = readEvaluationSheet(sheetWith([null]), { instruments: INSTRUMENTS, locale: 'en' }).issues.filter(
      ({ code }) => code === 'evaluation/not-an-object',
    );
    assert.equal(issue?.message, 'An object is expected here: null is not read.');
  });
});
