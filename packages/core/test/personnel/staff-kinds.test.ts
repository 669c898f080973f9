import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { countHeads, readStaffKind, STAFF_KINDS, type StaffKind } from '@takar/core';
import { countRows } from '@takar/core/appraisal';

const WORDS: Readonly<Record<Exclude<StaffKind, 'unknown'> | 'none', readonly string[]>> = {
  pns: ['PNS', ' pns ', 'Pegawai  Negeri Sipil', 'Civil servant', 'PNS (pusat)', 'PNS-daerah'],
  cpns: ['CPNS', 'Calon PNS', 'calon pegawai negeri sipil', 'CPNS 2024', 'CPNS/formasi'],
  pppk: [
    'PPPK',
    'P3K',
    'Pegawai Pemerintah dengan Perjanjian Kerja',
    'PPPK penuh waktu',
    'P3K-penuh-waktu',
    'PPPK full time',
  ],
  'pppk-part-time': [
    'PPPK paruh waktu',
    'P3K Paruh-Waktu',
    'PPPK part time',
    'pppk-pw',
    'PPPK: paruhwaktu',
    'Pegawai Pemerintah dengan Perjanjian Kerja Paruh Waktu',
  ],
  none: [
    '',
    'Honorer',
    'PNSX',
    'XPNS',
    'CPNSD',
    'PPPK lama',
    'PPPK paruh waktu 2025',
    'non PNS',
    'bukan pppk',
    'bekas CPNS',
  ],
};

for (const [kind, words] of Object.entries(WORDS))
  describe(`words of ${kind}`, () => {
    for (const word of words)
      test(JSON.stringify(word), () => assert.equal(readStaffKind(word), kind === 'none' ? null : kind));
  });

test('everyone counts as one head, of the kinds that are covered', () => {
  const kinds: StaffKind[] = ['pns', 'pppk', 'pns', 'pppk-part-time', 'unknown'];
  assert.deepEqual(countHeads(kinds), {
    heads: 5,
    covers: STAFF_KINDS,
    byKind: { pns: 2, cpns: 0, pppk: 1, 'pppk-part-time': 1, unknown: 1 },
    outside: 0,
  });
  assert.deepEqual(countHeads(kinds, ['pns', 'cpns']), {
    heads: 2,
    covers: ['pns', 'cpns'],
    byKind: { pns: 2, cpns: 0 },
    outside: 3,
  });
  assert.deepEqual(countHeads([], []), { heads: 0, covers: [], byKind: {}, outside: 0 });
});

test('rows that stand for several people count as many', () => {
  const rows = [
    { kind: 'pns', count: 12 },
    { kind: 'pppk', count: 3 },
    { kind: 'pns', count: 4 },
    { kind: 'unknown', count: 2 },
  ] as const;
  assert.deepEqual(countRows(rows, ['pns', 'unknown']), {
    heads: 18,
    covers: ['pns', 'unknown'],
    byKind: { pns: 16, unknown: 2 },
    outside: 3,
  });
});
