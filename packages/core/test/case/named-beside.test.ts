import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { add, defineRule, evaluateCase, field, ID, named, type Rule } from '@takar/core';
import { PLAIN_RULE } from '../support/plain-rule.js';

// What a case may hold beside the inputs of its rule: words that describe it are left aside, anything else is told.

const SUM = defineRule({
  ...PLAIN_RULE,
  id: 'TEST-01',
  inputs: [{ name: 'first', unit: '' }],
  parameters: {},
  expression: named('sum', add(field('first'), 1)),
});

/** Whether a value under a name beside the inputs is told as unknown; then there is no figure. */
function isTold(name: string, value: unknown, rule: Rule = SUM): boolean {
  const { result } = evaluateCase(rule, { first: 1, [name]: value }, { messages: ID });
  const told =
    result?.issues.some(({ code, path }) => code === 'evaluate/unknown-input' && path === `/${name}`) === true;
  assert.equal(result?.value, told ? null : 2);
  return told;
}

describe('names that describe a case', () => {
  for (const name of [
    ...['name', 'nama', 'title', 'judul', 'indicator', 'indikator', 'unit', 'satuan', 'agency', 'instansi'],
    ...['note', 'catatan', 'keterangan', 'comment', 'komentar', 'description', 'deskripsi', 'source', 'sumber'],
    ...['id', 'no', 'nomor', 'kode', 'code', 'case', 'kasus', 'example', 'contoh', 'Nama', 'KETERANGAN'],
  ])
    test(`${name}: words and figures are left aside, what holds more is told`, () => {
      assert.deepEqual([isTold(name, 'kata'), isTold(name, 7)], [false, false]);
      assert.deepEqual([isTold(name, { of: 1 }), isTold(name, [1])], [true, true]);
    });
});

describe('names of whose case it is', () => {
  for (const name of [
    ...['opd', 'skpd', 'perangkat_daerah', 'pegawai', 'employee', 'kabupaten', 'kota', 'provinsi', 'daerah', 'region'],
    ...['Perangkat Daerah'],
  ])
    test(`${name}: words are left aside, a figure counts something`, () => {
      assert.deepEqual([isTold(name, 'Dinas A'), isTold(name, 12), isTold(name, ['A'])], [false, true, true]);
    });
});

describe('names that say when', () => {
  const dated: Rule = {
    ...SUM,
    parameters: {
      cap: ['2020-01-01', '2023-01-01'].map((from) => ({
        ...{ from, value: 1, confidence: 'default', citation: { instrument: 'Takar' } },
      })),
    },
  };

  for (const name of ['year', 'tahun', 'period', 'periode', 'Tahun'])
    test(`${name}: a day in force is left aside where nothing has changed since`, () => {
      assert.deepEqual(
        [isTold(name, 2024), isTold(name, 'TW II 2024'), isTold(name, 'kapan-kapan')],
        [false, false, false],
      );
      assert.deepEqual([isTold(name, 2020), isTold(name, 2019), isTold(name, { of: 2024 })], [false, true, true]);
      assert.equal(isTold(name, 2024, { ...SUM, until: '2023-12-31' }), true);
      assert.equal(isTold(name, 2023, { ...SUM, until: '2023-12-31' }), false);
      assert.equal(isTold(name, 2024, dated), true);
    });
});

describe('what no name describes', () => {
  for (const name of ['lain', 'namanya', 'tahunan', 'kota_asal', 'other'])
    test(`${name} is told`, () => assert.equal(isTold(name, 'kata'), true));
});

describe('names that any rule knows its commonest inputs by', () => {
  const COMMON = {
    target: ['T', 'rencana', 'target_pct', 'Target'],
    realisation: ['R', 'realisasi', 'real', 'actual', 'realized', 'realised', 'realisasi_pct'],
    achievement: ['C', 'capaian', 'capaian_pct', 'nilai_capaian'],
    absorption: ['S', 'penyerapan', 'serapan', 'penyerapan_pct', 'serapan_pct'],
    value: ['nilai', 'score', 'skor', 'total'],
    weight: ['bobot', 'weights', 'weight_pct', 'bobot_pct'],
  };
  for (const [input, names] of Object.entries(COMMON))
    test(input, () => {
      const rule = defineRule({ ...SUM, inputs: [{ name: input, unit: '' }], expression: named('sum', field(input)) });
      for (const name of names) {
        const { result } = evaluateCase(rule, { [name]: 4 }, { messages: ID });
        assert.deepEqual([name, result?.value, result?.issues], [name, 4, []]);
      }
      const { result } = evaluateCase(rule, { entah: 4 }, { messages: ID });
      assert.equal(result?.value, null);
    });
});
