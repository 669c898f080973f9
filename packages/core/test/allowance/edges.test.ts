import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { ask } from '../support/ask.js';

/** One unit of the image's last place. */
const UNIT = 1e-10;

interface Table {
  readonly id: string;
  /** The inputs with the figure that is stepped. */
  readonly at: (x: number) => Readonly<Record<string, unknown>>;
  /** Edge, and what holds just below, on it and just above. */
  readonly edges: readonly (readonly [at: number, below: number, on: number, above: number])[];
}

const TABLES: readonly Table[] = [
  {
    id: 'IND-TPP-06',
    at: (x) => ({ late: [x] }),
    edges: [
      [30, 0.5, 0.5, 1],
      [60, 1, 1, 1.25],
      [90, 1.25, 1.25, 1.5],
    ],
  },
  {
    id: 'IND-TPP-06/lampung',
    at: (x) => ({ early: [x] }),
    edges: [
      [15, 0.25, 0.25, 0.5],
      [30, 0.5, 0.5, 1],
      [60, 1, 1, 2.5],
    ],
  },
  {
    id: 'IND-TUK-02',
    at: (x) => ({ late: [x] }),
    edges: [
      [1, 0, 0.5, 0.5],
      [31, 0.5, 1, 1],
      [61, 1, 1.5, 1.5],
      [91, 1.5, 2, 2],
    ],
  },
  {
    id: 'IND-TUK-02/ministry-2013',
    at: (x) => ({ late: [x] }),
    edges: [
      [30, 0.5, 0.5, 1],
      [60, 1, 1, 1.25],
      [90, 1.25, 1.25, 1.5],
    ],
  },
  { id: 'IND-TUK-02/bgn-4-2025', at: (x) => ({ late: [x] }), edges: [[60, 0.5, 0.5, 1]] },
  {
    id: 'IND-TUK-06',
    at: (x) => ({ tukin: 100, bad_days: x }),
    edges: [
      [5, 90, 90, 85],
      [10, 85, 85, 80],
    ],
  },
  {
    id: 'IND-TPP-02/ippd',
    at: (x) => ({ skor_ippd: x }),
    edges: [
      [501, 0.6, 0.7, 0.7],
      [601, 0.7, 0.8, 0.8],
      [701, 0.8, 0.9, 0.9],
      [801, 0.9, 1, 1],
    ],
  },
  {
    id: 'IND-TPP-05/reversed',
    at: (x) => ({ tpp: 1000, skp: x, attendance: 0 }),
    edges: [
      [51, 240, 280, 280],
      [60, 280, 320, 320],
      [76, 320, 360, 360],
      [85, 360, 400, 400],
    ],
  },
  {
    id: 'IND-TPP-05/achievement-gate',
    at: (x) => ({ tpp: 1000, prestasi_pct: x, disiplin_pct: 0 }),
    edges: [[50, 0, 0, 300]],
  },
  {
    id: 'IND-ACT-04',
    at: (x) => ({ minutes: x }),
    edges: [
      [7260, 0, 0, 50],
      [7560, 50, 50, 70],
      [7760, 70, 70, 80],
      [7960, 80, 80, 90],
      [8160, 90, 90, 100],
    ],
  },
  {
    id: 'IND-ACT-06',
    at: (x) => ({ nilai_jabatan: 1, nilai_poin: 100, prestasi_pct: x }),
    edges: [[50, 0, 50, 50]],
  },
  { id: 'IND-TPP-04/workload-hours', at: (x) => ({ jam: x }), edges: [[112.5, 0, 1, 1]] },
];

describe('every step of a table has one side', () => {
  for (const { id, at, edges } of TABLES) {
    for (const [edge, below, on, above] of edges) {
      test(`${id} at ${edge}`, () => {
        const values = [edge - UNIT, edge, edge + UNIT].map((x) => ask(id, at(x)).value);
        assert.deepEqual(values, [below, on, above]);
      });
    }
  }
});
