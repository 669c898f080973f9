import assert from 'node:assert/strict';
import { test } from 'node:test';
import { ID } from '@takar/core';
import { CHECKS, readSettings, type CascadeSettings } from '@takar/core/cascade';
import { golden } from '../support/golden.js';
import { cleanRows, validated, type Row } from './support/clean-tree.js';
import { at, PLANTED_STRUCTURE } from './support/planted.js';
import { PLANTED_FIGURES } from './support/planted-figures.js';

const PLANTED = [...PLANTED_STRUCTURE, ...PLANTED_FIGURES];

/** What is told of each planted fault, read by a person. */
const TOLD =
  golden<Record<string, { severity: string; path: string; message: string; hint: string }>>(
    'trees/planted-faults.json',
  );

function settingsOf(json: unknown): CascadeSettings | undefined {
  return typeof json === 'object' ? (readSettings(json, ID).settings ?? undefined) : undefined;
}

test('the clean tree is clean, and every check looks at it', () => {
  const all = settingsOf({ checks: { 'cascade/validity-control': 'on' } });
  const { issues, notRun, off, nodes } = validated(cleanRows(), all);
  assert.deepEqual(issues, []);
  assert.deepEqual(notRun, []);
  assert.deepEqual(off, []);
  assert.equal(nodes, 17);
});

for (const { code, node, what, plant, settings } of PLANTED)
  test(`${code}: ${what}, and nothing else is reported`, () => {
    const rows = cleanRows();
    // supporters must be named somewhere, or the file has no such column
    if (settings === 'supporters elsewhere') at(rows, 'P1').Pendukung = 'Badan Arsip';
    const planted = plant(rows) ?? rows;
    const found = validated(planted, settingsOf(settings)).issues;
    assert.deepEqual(
      found.map((issue) => [issue.code, issue.node]),
      [[code, node]],
      found.map(({ message }) => message).join('\n'),
    );
    assert.deepEqual(
      found.map(({ severity, path, message, hint }) => ({ severity, path, message, hint })),
      [TOLD[`${code}: ${what}`]],
    );
  });

test('every check has a fault planted for it', () => {
  const planted = new Set(PLANTED.map(({ code }) => code));
  assert.deepEqual(
    CHECKS.map(({ code }) => code).filter((code) => !planted.has(code)),
    [],
  );
});

test('an issue names the node, the reason and the remedy, and where it stands', () => {
  const rows = cleanRows();
  at(rows, 'SK3').Induk = 'K9';
  const [issue] = validated(rows).issues;
  assert.equal(issue?.path, '/rows/12/Induk');
  assert.equal(issue?.column, 2);
  assert.equal(issue?.message, 'Induk “K9” dari subkegiatan “Pemasangan perangkat antrean” tidak ada dalam berkas.');
  assert.match(issue?.hint ?? '', /tambahkan baris induknya/);
  assert.equal(issue?.citation?.instrument, 'PermenPANRB 89/2021');
  assert.equal(issue?.severity, 'error');
});

test('a row that is gone leaves its children without parent and its siblings without its weight', () => {
  const { issues } = validated(cleanRows().filter(({ ID: id }) => id !== 'K1'));
  assert.deepEqual(
    issues.map(({ code, node }) => [code, node]),
    [
      ['cascade/weight-sum', 'P1'],
      ['cascade/orphan', 'SK1'],
    ],
  );
});

/** A whole of two parts of 100 and 200 cases. */
function scope(realisation: string, parts: readonly (readonly [string, string])[]): Row[] {
  const row = (id: string, parent: string, numerator: string, denominator: string, figure: string): Row => ({
    ...{ id, parent, level: parent === '' ? 'Kegiatan' : 'Sub Kegiatan', title: id, indicator: 'Cakupan' },
    ...{ unit: '%', method: parent === '' ? '' : 'dipersempit', numerator, denominator, realisation: figure },
  });
  return [row('P', '', '', '', realisation), ...parts.map(([n, d], i) => row(`U${i}`, 'P', n, d, ''))];
}

test('where the whole has a figure alone, two parts or more make it, as far as it is written', () => {
  const pools = (rows: readonly Row[]): string[] =>
    validated(rows).issues.flatMap(({ code, message }) => (code === 'cascade/narrowed-pool' ? [message] : []));
  const parts = [
    ['80', '100'],
    ['120', '200'],
  ] as const;
  assert.deepEqual(pools(scope('66,7', parts)), []);
  assert.deepEqual(pools(scope('70', parts)), [
    'Realisasi “Cakupan” bila bagian-bagiannya (“U0”, “U1”) digabung: 66,67; pada keseluruhannya 70.',
  ]);
  assert.deepEqual(pools(scope('70', parts.slice(0, 1))), []);
});

test('quarters that rise may be written to date, unless the file says that they are not', () => {
  const told = (quarters: readonly string[], target: string, consolidation: string, input: string): number => {
    const [quarter_1 = '', quarter_2 = '', quarter_3 = '', quarter_4 = ''] = quarters;
    const row = { id: 'A', parent: '', level: 'Tujuan', title: 'A', indicator: 'Izin', unit: 'izin', polarity: 'max' };
    const rows = [{ ...row, ...{ quarter_1, quarter_2, quarter_3, quarter_4, target, consolidation, input } }];
    return validated(rows).issues.filter(({ code }) => code === 'cascade/quarter-sum').length;
  };
  const rising = ['10', '20', '30', '40'];
  assert.equal(told(rising, '40', 'jumlah', ''), 0);
  assert.equal(told(rising, '40', 'jumlah', 'kumulatif'), 0);
  assert.equal(told(rising, '40', 'jumlah', 'per triwulan'), 1);
  assert.equal(told(rising, '100', 'jumlah', 'per triwulan'), 0);
  assert.equal(told(rising, '100', 'jumlah', 'kumulatif'), 1);
  assert.equal(told(['10', '10', '10', '10'], '10', 'jumlah', ''), 0);
  assert.equal(told(['10', '9', '30', '40'], '40', 'jumlah', ''), 1);
  assert.equal(told(['', '', '', '40'], '41', 'jumlah', ''), 1);
  // without a kind, any that fits will do
  for (const target of ['100', '40', '25', '10']) assert.equal(told(rising, target, '', ''), 0, target);
  assert.equal(told(rising, '60', '', ''), 1);
  assert.equal(told(rising, '40', 'terakhir', ''), 0);
  assert.equal(told(rising, '25', 'terakhir', ''), 1);
  assert.equal(told(rising, '', 'jumlah', '') + told([], '40', 'jumlah', ''), 0);
});

test('the weight of a root alone is the weight of nothing', () => {
  const told = (...weights: string[]): unknown => {
    const rows = weights.map((weight, i) => ({
      id: `R${i}`,
      parent: '',
      level: 'Tujuan',
      title: `Tujuan ${i}`,
      weight,
    }));
    return validated(rows).issues.flatMap(({ code, message }) => (code === 'cascade/weight-sum' ? [message] : []));
  };
  assert.deepEqual(told('60'), []);
  assert.deepEqual(told('60', '40'), []);
  assert.equal((told('60', '30') as unknown[]).length, 1);
});

test('limits of owners are settings', () => {
  const { settings, issues } = readSettings({ limits: { owners: { administrator: 1, pengawas: -1 } } }, ID);
  assert.equal(settings, null);
  assert.deepEqual(
    issues.map(({ path }) => path),
    ['/limits/owners/pengawas'],
  );
  const strict = readSettings({ limits: { owners: { functional: 1 } } }, ID).settings;
  const found = validated(cleanRows(), strict ?? undefined).issues;
  assert.deepEqual(
    found.map(({ code, node }) => [code, node]),
    [['cascade/owner-indicator-count', 'K3']],
  );
});
