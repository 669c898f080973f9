import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { ask } from './ask.js';

/** The last place of an image at the size of these values. */
const LAST_PLACE = 1e-10;

function checkEdges(
  id: string,
  input: string,
  edges: readonly (readonly [at: number, below: unknown, from: unknown])[],
  more = {},
) {
  for (const [at, below, from] of edges) {
    const answers = [at - LAST_PLACE, at, at + LAST_PLACE].map((value) => ask(id, { [input]: value, ...more }).value);
    assert.deepEqual(answers, [below, from, from], `${id} at ${at}`);
  }
}

describe('every number has exactly one band', () => {
  test('PP 46/2011, upward: closed above', () => {
    const more = { band_gap_policy: 'upward' };
    const order = ['Buruk', 'Kurang', 'Cukup', 'Baik', 'Sangat Baik'];
    [50, 60, 75, 90].forEach((at, i) => {
      const answers = [at - LAST_PLACE, at, at + LAST_PLACE].map(
        (nilai) => ask('IND-PP46-11', { nilai, ...more }).value,
      );
      assert.deepEqual(answers, [order[i], order[i], order[i + 1]]);
    });
  });

  test('PP 46/2011 without a policy: none between two rows, and the whole number belongs to its row', () => {
    const rows = [
      [50, 'Buruk', 51, 'Kurang'],
      [60, 'Kurang', 61, 'Cukup'],
      [75, 'Cukup', 76, 'Baik'],
      [90, 'Baik', 91, 'Sangat Baik'],
    ] as const;
    for (const [end, below, start, above] of rows) {
      const at = (nilai: number) => ask('IND-PP46-11', { nilai });
      assert.deepEqual([at(end).value, at(start).value], [below, above]);
      for (const between of [end + LAST_PLACE, end + 0.5, start - LAST_PLACE]) {
        assert.deepEqual([at(between).value, at(between).reason], [null, 'ambiguous']);
      }
    }
  });

  test('PP 30/2019: closed below, and 120 is the end', () => {
    checkEdges('IND-PP30-01', 'nilai', [
      [50, 'Sangat Kurang', 'Kurang'],
      [70, 'Kurang', 'Cukup'],
      [90, 'Cukup', 'Baik'],
    ]);
    checkEdges('IND-PP30-01', 'nilai', [[110, 'Baik', 'Sangat Baik']], { ide_baru: true });
    const beyond = ask('IND-PP30-01', { nilai: 120 + LAST_PLACE });
    assert.deepEqual([beyond.value, beyond.reason], [null, 'out_of_range']);
  });

  test('PermenPANRB 8/2021: every achievement has a category and a value, half a per cent below each row too', () => {
    checkEdges('IND-8-21-04', 'capaian_pct', [
      [59.5, 'Sangat Kurang', 'Kurang'],
      [79.5, 'Kurang', 'Cukup'],
      [99.5, 'Cukup', 'Baik'],
      [100.5, 'Baik', 'Sangat Baik'],
    ]);
    for (let C = 0; C <= 130; C += 0.1) assert.notEqual(ask('IND-8-21-05', { capaian_pct: C }).value, null, String(C));
  });
});

describe('monotone', () => {
  const values = (id: string, input: string, from: number, to: number, step: number, more = {}): number[] => {
    const found: number[] = [];
    for (let x = from; x <= to; x += step) found.push(ask(id, { [input]: x, ...more }).value as number);
    return found;
  };

  test('value of an achievement, and the conversion of 2021 at whole numbers', () => {
    for (const row of [values('IND-8-21-05', 'capaian_pct', 0, 130, 0.25), values('IND-PP46-12', 'nilai', 0, 110, 1)]) {
      assert.deepEqual(
        row,
        row.toSorted((a, b) => a - b),
      );
    }
  });

  test('behaviour by level', () => {
    for (let min = 1; min < 7; min += 1) {
      for (let max = min + 1; max <= 7; max += 1) {
        const row = values('IND-8-21-09', 'level', 0, 7, 1, { min, max });
        assert.deepEqual(
          row,
          row.toSorted((a, b) => a - b),
          `${min}-${max}`,
        );
      }
    }
  });
});
