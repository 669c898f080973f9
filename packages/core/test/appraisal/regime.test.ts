import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { appraisalRegime, appraisalTerm } from '@takar/core';

describe('which regime appraises a period', () => {
  test('by its last day', () => {
    const regimes = [
      '2013-12-31',
      '2014-01-01',
      '2020-12-31',
      '2021-06-30',
      '2021-07-01',
      '2021-12-31',
      '2022-03-31',
      '2026-12-31',
    ];
    assert.deepEqual(
      regimes.map((day) => appraisalRegime(day)?.id ?? null),
      [
        null,
        ...['pp-46-2011', 'pp-46-2011', 'pp-46-2011'],
        ...['permenpanrb-8-2021', 'permenpanrb-8-2021'],
        ...['permenpanrb-6-2022', 'permenpanrb-6-2022'],
      ],
    );
  });

  test('and what SKP is called in it', () => {
    assert.equal(appraisalTerm('skp', '2021-06-30')?.value.id, 'Sasaran Kerja Pegawai');
    assert.equal(appraisalTerm('skp', '2021-07-01')?.value.id, 'Sasaran Kinerja Pegawai');
    assert.equal(appraisalTerm('skp', '2013-12-31'), null);
    assert.equal(appraisalTerm('administrator', '2026-01-01')?.value.id, 'Pejabat Administrator');
    assert.equal(appraisalTerm('admin', '2026-01-01')?.value.id, 'Admin');
  });
});
