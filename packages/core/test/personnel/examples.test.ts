import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { golden } from '../support/golden.js';
import { answerTo, examples } from '../support/examples.js';

describe('worked examples of personnel data', () => {
  examples([
    [
      'EMP-01',
      { nip: '190001011920011999' },
      {
        valid: true,
        kind: 'pns',
        birth_date: '1900-01-01',
        appointment_year: 1920,
        appointment_month: 1,
        sex: 'male',
        sequence: 999,
      },
    ],
    ['EMP-01', { nip: '19000101 192001 1 999' }, true],
    [
      'EMP-02',
      { nip: '190001011920211999' },
      { valid: true, kind: 'pppk', contract_code: '21', appointment_month: null },
    ],
    ['EMP-02', { nip: '190001011920121999' }, { kind: 'pns', appointment_month: 12 }],
    ['EMP-03', { golongan: 'III/d' }, { siasn_id: 34, order: 12 }],
    ['EMP-03', { siasn_id: 45 }, 'IV/e'],
    ['EMP-04', { eselon: 'II.b' }, 'JPT pratama'],
    ['EMP-04', { eselon: 'IV.a' }, 'pengawas'],
    ['EMP-04', { pns: 3995634, pppk: 50553, structural: 427874 }, { total: 4046187, structural_percent_of_pns: 10.71 }],
    ['EMP-06', { birth_date: '1970-03-15', tier: 'pengawas' }, '2028-04-01'],
    [
      'EMP-06',
      { tanggal_lahir: '1970-03-15', jabatan: 'JPT pratama' },
      { retirement: '2030-04-01', retirement_age: 60 },
    ],
    ['EMP-06', { born: '1970-12-31', tier: 'ahli utama' }, '2036-01-01'],
    ['EMP-06', { jenjang: 'ahli muda' }, 58],
    [
      'MAP-01',
      { predikat: 'Baik', Y: 65, X: 89.65, JPM: 88.89, IP: 90 },
      { box: 8, talent_score_2dp: 77.33, code_a: 'MS', category_b: 'Cukup Optimal', ip_category: 'Tinggi', krs: true },
    ],
    [
      'MAP-01',
      { predikat: 'Sangat Baik', Y: 100, X: 54, JPM: 77.78, IP: 52.5 },
      {
        box: 4,
        talent_score: 77,
        code_a: 'MMS',
        category_b: 'Kurang Optimal',
        ip_category: 'Sangat Rendah',
        krs: false,
      },
    ],
  ]);
});

describe('edge cases of personnel data', () => {
  test('an NIP that cannot be says which part, and is never repeated', () => {
    const wrong: readonly (readonly [string, string])[] = [
      ['190002301920012999', 'birth-date'],
      ['190001411920012999', 'birth-date'],
      ['190001011920013999', 'sex'],
      ['190001011920011000', 'sequence'],
      ['190001011920001999', 'appointment'],
      ['1900010119200119', 'length'],
    ];
    for (const [nip, fault] of wrong) {
      const result = answerTo('EMP-01', { nip });
      assert.deepEqual([result.value, result.values.faults], [false, [fault]], fault);
      assert.deepEqual(
        result.issues.filter(({ severity }) => severity === 'error').map(({ code }) => code),
        [`personnel/nip-${fault}`],
      );
      assert.ok(!JSON.stringify(result).includes(nip), 'the number stands in the answer');
    }
  });

  test('a number that JSON cannot hold exactly is unreadable, and what was given is not quoted', () => {
    for (const given of ['190001011920011999', ['190001011920011999']]) {
      const result = answerTo('EMP-01', JSON.parse(`{"nip": ${JSON.stringify(given).replace(/^"|"$/g, '')}}`));
      assert.deepEqual(
        result.issues.filter(({ code }) => code === 'evaluate/unreadable-input').map(({ path }) => path),
        ['/nip'],
      );
      assert.doesNotMatch(JSON.stringify(result), /19000101/);
    }
  });

  test('I/e is no rank, V.a has no tier, an unknown id no rank', () => {
    assert.equal(answerTo('EMP-03', { golongan: 'I/e' }).value, null);
    assert.equal(answerTo('EMP-03', { siasn_id: 15 }).reason, 'unknown_category');
    assert.equal(answerTo('EMP-04', { eselon: 'V.a' }).reason, 'unknown_category');
  });

  test('PUB-M-033, structural posts of 2021', () => {
    const found = golden<{ id: string; inputs: Record<string, number> }[]>('merit.json').find(
      ({ id }) => id === 'PUB-M-033',
    );
    assert.ok(found);
    const { values } = answerTo('EMP-04', found.inputs);
    assert.equal(values.total, 427874);
    assert.deepEqual(Object.values(values.percent as object), [2.75, 22.26, 70.43, 4.57]);
    assert.equal(values.structural_percent_of_pns, 10.71);
  });

  test('a record without one axis has no box and no succession', () => {
    const { value, reason, values } = answerTo('MAP-01', { Y: 100 });
    assert.deepEqual([value, reason, values.krs, values.talent_score], [null, 'missing', null, null]);
  });
});
