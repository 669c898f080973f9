import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import {
  bandKey,
  bandLabel,
  bandOnScale,
  constant,
  evaluate,
  SCALE_FIVE,
  SCALE_TRAFFIC,
  type PerformanceScale,
} from '@takar/core';
import { SCALES } from '@takar/core/registry';
import fc from 'fast-check';

const bandAt = (scale: PerformanceScale, value: number): number =>
  evaluate(bandOnScale(constant(value), scale), { inputs: {}, parameters: {} }).value as number;
const keyAt = (scale: PerformanceScale, value: number) => bandKey(scale, bandAt(scale, value));

describe('performance scales', () => {
  test('ORG-SCL-01 closes its upper edges: 90 is tinggi, 90.005 sangat tinggi, 50.5 rendah', () => {
    assert.deepEqual(
      [90, 90.005, 50.5, 50, 65, 75, 184.75, -3].map((x) => keyAt(SCALE_FIVE, x)),
      ['tinggi', 'sangat-tinggi', 'rendah', 'sangat-rendah', 'rendah', 'sedang', 'sangat-tinggi', 'sangat-rendah'],
    );
  });

  test('the traffic light compares unrounded values: 79.995 is red, 99.995 yellow', () => {
    assert.deepEqual(
      [79.995, 80, 99.995, 100].map((x) => keyAt(SCALE_TRAFFIC, x)),
      ['merah', 'kuning', 'kuning', 'hijau'],
    );
  });

  test('every edge of every scale, and one unit of the last place on either side, falls where its sign says', () => {
    for (const scale of SCALES) {
      const place = scale.roundFirst === null ? 1e-10 : 10 ** -scale.roundFirst;
      for (const { at } of scale.edges) {
        const here = scale.edges.filter((edge) => edge.at === at);
        const below = scale.edges.filter((edge) => edge.at < at).length;
        assert.equal(bandAt(scale, at - place), below, `${scale.id} just below ${at}`);
        assert.equal(bandAt(scale, at), below + here.filter((edge) => edge.closed).length, `${scale.id} at ${at}`);
        assert.equal(bandAt(scale, at + place), below + here.length, `${scale.id} just above ${at}`);
      }
    }
  });

  test('every number has exactly one band, and bands never fall as values rise', () => {
    fc.assert(
      fc.property(
        fc.constantFrom(...SCALES),
        fc.double({ min: -1e6, max: 1e6, noNaN: true }),
        fc.double({ min: 0, max: 1e6, noNaN: true }),
        (scale, x, step) => {
          const low = bandAt(scale, x);
          return Number.isInteger(low) && low >= 0 && low < scale.bands.length && bandAt(scale, x + step) >= low;
        },
      ),
    );
  });

  test('a label travels with its scale, in both languages', () => {
    assert.equal(bandLabel(SCALE_FIVE, 3, 'id'), 'Tinggi, skala peringkat kinerja Permendagri 86/2017');
    assert.equal(bandLabel(SCALE_FIVE, 3, 'en'), 'High, performance scale of Permendagri 86/2017');
    assert.equal(bandLabel(SCALE_FIVE, -1, 'id'), null);
  });
});
