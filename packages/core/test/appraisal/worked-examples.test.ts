import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { differences } from '../case/agrees.js';
import { ask } from './ask.js';
import { EXAMPLES_SINCE_2021 } from './examples-later.js';
import { EXAMPLES_2014_TO_2021 } from './examples-scored.js';

const EXAMPLES = { ...EXAMPLES_2014_TO_2021, ...EXAMPLES_SINCE_2021 };

for (const [section, examples] of Object.entries(EXAMPLES)) {
  describe(section, () => {
    for (const [id, inputs, expected] of examples) {
      test(`${id} ${JSON.stringify(inputs)}`, () => {
        assert.deepEqual(differences(ask(id, inputs), expected), []);
      });
    }
  });
}

/** Coefficient, and points of a year at SB, B, BP, K and SK, as two public tables print them. */
const CREDIT_TABLE: Readonly<Record<string, readonly number[]>> = {
  Pemula: [3.75, 5.63, 3.75, 2.81, 1.88, 0.94],
  Terampil: [5, 7.5, 5, 3.75, 2.5, 1.25],
  Mahir: [12.5, 18.75, 12.5, 9.38, 6.25, 3.13],
  Penyelia: [25, 37.5, 25, 18.75, 12.5, 6.25],
  'Ahli Pertama': [12.5, 18.75, 12.5, 9.38, 6.25, 3.13],
  'Ahli Muda': [25, 37.5, 25, 18.75, 12.5, 6.25],
  'Ahli Madya': [37.5, 56.25, 37.5, 28.13, 18.75, 9.38],
  'Ahli Utama': [50, 75, 50, 37.5, 25, 12.5],
};

test('all forty cells of the credit table, by level and by coefficient', () => {
  for (const [jenjang, [koefisien, ...points]] of Object.entries(CREDIT_TABLE)) {
    points.forEach((expected, i) => {
      const predikat = ['SB', 'B', 'BP', 'K', 'SK'][i];
      assert.equal(ask('IND-AK-01', { jenjang, predikat }).value, expected, `${jenjang} ${predikat}`);
      assert.equal(ask('IND-AK-01', { predikat, koefisien }).value, expected, `${jenjang} ${predikat}`);
    });
  }
});

test('the next rank takes four years at Baik, at every level', () => {
  for (const jenjang of Object.keys(CREDIT_TABLE)) assert.equal(ask('IND-AK-04', { jenjang }).value, 4, jenjang);
});

test('time and efficiency hold for 4,000 pairs R = 0.76 T, which doubles get wrong', () => {
  for (let T = 1; T <= 2000; T += 1) {
    for (const scale of [1, 100]) {
      assert.equal(ask('IND-PP46-04', { T: T / scale, R: (T * 76) / 100 / scale }).value, 100, `${T} ${scale}`);
    }
  }
});
