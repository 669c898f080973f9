import assert from 'node:assert/strict';
import { test } from 'node:test';
import { codesOf, pairs, table, valuesOf } from '../support/sources.js';

test('figures in two units of one quantity are not compared', () => {
  for (const [target, realisation] of [
    ['12 bulan', '1 tahun'],
    ['30 menit', '1 jam'],
    ['2 km', '1500 m'],
    ['1 ton', '900 kg'],
    ['80 %', '75 orang'],
    ['80 dokumen', '75%'],
    ['8 %', '80 ‰'],
    ['10 per 1.000', '10 per 100.000 KH'],
    ['100 %', '500/1000'],
    ['100 %', '900/1.000'],
    ['100', '500/1000'],
  ] as const) {
    const read = pairs([[target, realisation]]);
    assert.deepEqual(valuesOf(read, 'realisation'), [null], `${target} | ${realisation}`);
    assert.deepEqual(
      codesOf(read).filter((code) => code === 'number/units-differ'),
      ['number/units-differ'],
      `${target} | ${realisation}`,
    );
    assert.equal(read.numberCell(0, 'realisation')?.reason, 'unreadable');
  }
});

test('the column of units speaks where a cell does not', () => {
  const read = table(
    ['Target', 'Realisasi', 'Satuan'],
    [
      ['12', '1 tahun', 'bulan'],
      ['12', '11 bulan', 'bulan'],
      ['100', '80 %', 'orang'],
      ['5', '80%', 'dokumen'],
      ['8', '80 ‰', '%'],
      ['10', '9 per 100.000', 'per 100.000 penduduk'],
      ['80', '75 %', '%'],
    ],
  );
  assert.deepEqual(valuesOf(read, 'realisation'), [null, 11, null, null, null, 9, 75]);
});

test('one unit in two spellings, and units that nobody knows, are left alone', () => {
  const same = [
    ['12 bulan', '11 bln'],
    ['80 %', '75 persen'],
    ['12 dok', '11 dokumen'],
    ['80 %', '75'],
    ['80 %', '75 poin'],
    ['5 m²', '4 m2'],
    ['10 kapal', '9 armada'],
    ['12 (dua belas) bulan', '11 bulan'],
    ['15/1000', '12/1000'],
    ['15 per 1.000', '12/1.000'],
    ['100 %', '80/100'],
  ] as const;
  const read = pairs(same);
  assert.ok(!codesOf(read).includes('number/units-differ'));
  assert.ok(valuesOf(read, 'realisation').every((value) => value !== null));
});

test('a share beside a percentage is told', () => {
  const told = (target: string, realisation: string): boolean =>
    codesOf(pairs([[target, realisation]])).includes('number/scale-jump');
  assert.ok(told('80%', '0,75'));
  assert.ok(told('0,8', '75%'));
  assert.ok(!told('80%', '1,75'));
  assert.ok(!told('80', '0,75'));
  const read = table(['Target', 'Realisasi', 'Satuan'], [[80, 0.75, 'persen']]);
  assert.ok(codesOf(read).includes('number/scale-jump'));
});
