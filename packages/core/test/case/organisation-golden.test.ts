import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { round } from '@takar/core';
import { golden } from '../support/golden.js';
import { answerOf } from '../support/worked-examples.js';

interface Row {
  readonly name: string;
  readonly published_capaian: number | null;
  readonly published_as: string | null;
  readonly computed: number | null;
  readonly reproduces: boolean | null;
  readonly target?: number | string | null;
  readonly realisation?: number | string | null;
}

interface Record_ {
  readonly id: string;
  readonly kind: string;
  readonly rows: readonly Row[];
}

/** Rule and inputs that a row of the golden files goes through, and the value it is found under. */
type Way = readonly [rule: string, inputs: unknown, under?: string];

const KEJAKSAAN_1 = { perencanaan: 84.63, pelaksanaan: 95.56 };
const KEJAKSAAN_2 = { perencanaan: 18.7, pelaksanaan: 99.27 };
const MAKASSAR = { revisi: 100, deviasi: 59.5, penyerapan: 93.06, kontrak: 100, tagihan: 100, up: 89.53 };
const FIFTEEN = Array.from({ length: 15 }, () => ({ T: 100, R: 0 }));

/** Every record whose rows are no plain achievement rows; those go through the reconciliation test. */
const WAYS: Readonly<Record<string, Readonly<Record<string, Way>>>> = {
  'lkjip-bps-tapin-2026-tw1': {
    'IKU 2.1.4.1 against TW I target': ['ORG-CAP-01', { T: 2.22, R: 2.22 }],
    'IKU 2.5.1.1 against TW I target': ['ORG-CAP-01', { T: 19.2, R: 58.53 }],
    'IKU 2.1.4.1 against annual target': ['ORG-CAP-01', { T: 4.44, R: 2.22 }],
    'IKU 2.5.1.1 against annual target': ['ORG-CAP-01', { T: 100, R: 58.53 }],
    'Rata-rata capaian IKU terhadap target TW I (17 IKU)': [
      'ORG-CAP-14/quarter-mean',
      { iku: [{ a: 2.22, R: 2.22 }, { a: 19.2, R: 58.53 }, ...FIFTEEN.map(() => ({ a: 0, R: 0 }))] },
    ],
    'Rata-rata capaian IKU terhadap target tahunan (17 IKU)': [
      'ORG-CAP-14/progress',
      { iku: [{ T: 4.44, R: 2.22 }, { T: 100, R: 58.53 }, ...FIFTEEN] },
    ],
  },
  'lkjip-itjen-2019-efisiensi': {
    'Efisiensi Itjen (rata-rata 1-(RAK/RVK)/(PAK/TVK))': ['ORG-BUD-03', { efficiencies: [98.4, 98.8, 98.91, 0] }],
  },
  'lkjip-nka-ikpa-2026': {
    'NKA TW I 2026': ['ORG-BUD-05', KEJAKSAAN_1],
    'NKA TW II 2026': ['ORG-BUD-05', KEJAKSAAN_2],
    'IKPA Balai Jasa Konstruksi VI Makassar, Juli 2026': ['ORG-BUD-06', MAKASSAR],
  },
  'reg-permenpanrb8-2021': {
    'target 80-90 %, R 92': ['ORG-CAP-05/maximise', { target: 90, target_from: 80, R: 92 }],
    'target 80-90 %, R 70': ['ORG-CAP-05/maximise', { target: 90, target_from: 80, R: 70 }],
    'target 7-8 bulan (minimise), R 6.5': ['ORG-CAP-05/minimise', { target: 8, target_from: 7, R: 6.5 }],
    'target 7-8 bulan (minimise), R 9': ['ORG-CAP-05/minimise', { target: 8, target_from: 7, R: 9 }],
    'konversi Cukup c=98': ['ORG-CAP-15', { C: 98 }],
  },
  'reg-kmk127-2026': {
    'capaian 0.0101/0.1 minimise': ['kemenkeu-2026', { target: 0.1, realisation: 0.0101, polarity: 'minimise' }],
    'max -11/-10': ['kemenkeu-2026', { target: -10, realisation: -11, polarity: 'maximise' }],
    'max -5/-10': ['kemenkeu-2026', { target: -10, realisation: -5, polarity: 'maximise' }],
    'min 21/10': ['kemenkeu-2026', { target: 10, realisation: 21, polarity: 'minimise' }],
    'min target 0, worst 10, R 4': ['ORG-CAP-07', { target: 0, worst: 10, R: 4 }],
    'stabilise 96/100': ['ORG-CAP-04', { T: 100, R: 96 }],
    'stabilise 102/100': ['ORG-CAP-04', { T: 100, R: 102 }],
    'p.68 max 4.56/4.39': ['ORG-CAP-01', { T: 4.39, R: 4.56 }],
    'NHK with K3 weights': [
      'ORG-NKO-03',
      {
        indicators: [
          [80, 1.05],
          [120, 0.9],
          [104.69, 1],
          [120, 1],
          [100, 1.1],
        ],
      },
    ],
  },
  'reg-pmk214-2017': {
    Penyerapan: ['ORG-BUD-03', { RA: 734_881_464_333, PA: 855_830_897_000 }],
    'Konsistensi keluaran CKK': ['ORG-BUD-03', { ck: [1.22, 0.8, 1.42] }],
    Efisiensi: ['ORG-BUD-03', { pak_ck: 12_780, RAK: 9500 }],
  },
  'reg-pmk22-2021': {
    'RO dengan indikator 100 dan 90': ['ORG-BUD-04', { tree: [100, 90] }],
    'RO 66.67, 66.67, 100': ['ORG-BUD-04', { tree: [200 / 3, 200 / 3, 100] }],
    'Program 1': ['ORG-BUD-04', { tree: [94.87, 76.31] }],
    'Unit: program 85.09 and 100': ['ORG-BUD-04', { tree: [85.09, 100] }],
  },
};

/** Rows that belong to another rule reference: the total of an SKP is a sum of two parts (individual performance). */
const ELSEWHERE = new Set(['total SKP contoh']);

/** `computed` prints 111.4922, whose cube root base 1.114922³ is 1.385906; the product 1.22 × 0.80 × 1.42 is 1.38592. */
const FOURTH_DIGIT_OFF = new Set(['Konsistensi keluaran CKK']);

const records = golden<readonly Record_[]>('organisation.json').filter(({ id }) => Object.hasOwn(WAYS, id));

describe('worked examples of regulations and composite figures, each through its rule', () => {
  test('every row has a way', () => {
    const without = records.flatMap(({ id, rows }) =>
      rows
        .filter(({ name }) => WAYS[id]?.[name] === undefined && !ELSEWHERE.has(name))
        .map(({ name }) => `${id}: ${name}`),
    );
    assert.deepEqual(without, []);
    assert.equal(records.length, Object.keys(WAYS).length);
  });

  for (const { id, rows } of records) {
    for (const row of rows) {
      const way = WAYS[id]?.[row.name];
      if (way === undefined) continue;
      test(`${id}: ${row.name}, ${way[0]}`, () => {
        const result = answerOf(way[0], way[1]);
        assert.deepEqual(
          result.issues.map(({ code }) => code),
          [],
        );
        const value = result.value as number;
        const printed = String(row.computed).split('.')[1]?.length ?? 0;
        const places = FOURTH_DIGIT_OFF.has(row.name) ? 2 : printed;
        assert.equal(round(value, Math.min(places, 4)), round(row.computed as number, Math.min(places, 4)));
        if (row.reproduces === null) return;
        const digits = row.published_as?.split('.')[1]?.length ?? 0;
        const reproduced = round(value, digits) === row.published_capaian;
        assert.equal(reproduced, row.reproduces, `${value} beside the printed ${row.published_as ?? ''}`);
      });
    }
  }
});

describe('organisation records of the supplement', () => {
  const supplement = golden<readonly (Record_ & { readonly category: string | null })[]>('supplement.json');
  const record = (id: string) => supplement.find((each) => each.id === id) ?? assert.fail(id);

  test('the SPBE index of Kalimantan Barat 2022 is Baik as published', () => {
    const { rows, category } = record('lkjip-kalbar-spbe-2022');
    assert.equal(answerOf('ORG-SPBE', { indeks: rows[0]?.realisation }).value, category);
  });

  test('macro indicators without target have no achievement', () => {
    for (const { target, realisation } of record('lkjip-kalbar-makro-2025').rows) {
      assert.equal(target, null);
      const result = answerOf('LKJ-1', { target, realisation, polarity: 'maximise' });
      assert.deepEqual([result.value, result.reason], [null, 'missing']);
    }
  });

  test('the fall of poverty between March and September 2025 is better, by polarity', () => {
    const poverty = record('lkjip-kalbar-makro-2025').rows.filter(({ name }) => name === 'Angka kemiskinan');
    const [march, september] = poverty.map(({ realisation }) => realisation);
    const { value, values } = answerOf('LKJ-2', { R: september, R0: march, polarity: 'minimise' });
    assert.deepEqual([value, values.course], [-0.19, 'Membaik']);
  });

  test('figures of Inspektorat Banyuwangi: those with numbers are achieved as computed and as their printed status', () => {
    const rows = record('lkjip-banyuwangi-inspektorat').rows.filter(({ computed }) => computed !== null);
    assert.ok(rows.length > 0);
    for (const { name, target, realisation, computed } of rows) {
      assert.equal(round(answerOf('ORG-CAP-01', { target, realisation }).value as number, 6), computed, name);
    }
  });

  test('an SKP form of 2022 has no achievement: a figure of it is no rule of PermenPANRB 6/2022', () => {
    const [row] = record('reg-permenpanrb6-2022-lampiran4').rows;
    assert.equal(row?.published_capaian, null);
    assert.equal(answerOf('ORG-CAP-01', { target: row?.target, realisation: row?.realisation }).rule, 'ORG-CAP-01');
  });
});
