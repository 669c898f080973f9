import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { assignStaff, readPersonnel, sheetFromCells } from '@takar/core';

const [MAN, WOMAN] = ['198001012005011001', '198203152006042002'];
const read = (headers: string[], rows: (string | null)[][]) =>
  readPersonnel(sheetFromCells(headers, rows), { locale: 'id' });

describe('days in a unit', () => {
  const HEAD = ['nip', 'unit', 'jenis pegawai', 'mulai', 'sampai'];
  const told = (from: string | null, until: string | null) =>
    read(HEAD, [[MAN, 'X', 'PNS', from, until]]).issues.map(({ code, path, column }) => `${code} ${path} ${column}`);

  test('that end before they begin are told, and count nowhere', () => {
    assert.deepEqual(told('2026-06-01', '2026-03-31'), ['personnel/until-before-from /rows/0/until 5']);
    const { records, issues } = read(HEAD, [
      [MAN, 'X', 'PNS', '2026-06-01', '2026-03-31'],
      [WOMAN, 'X', 'PNS', null, null],
    ]);
    assert.match(issues[0]?.message ?? '', /^Tanggal sampai mendahului tanggal mulai;/);
    const year = { locale: 'id', from: '2026-01-01', until: '2026-12-31' } as const;
    assert.deepEqual(
      assignStaff(records, year).units.map(({ unit, heads }) => [unit, heads]),
      [['X', 1]],
    );
  });

  test('that begin and end on one day, or are open, are right', () => {
    for (const [from, until] of [
      ['2026-06-01', '2026-06-01'],
      ['2026-06-01', null],
      [null, '2026-06-01'],
    ] as const)
      assert.deepEqual(told(from, until), []);
  });
});

test('people without unit are counted apart, last, and told where others have one', () => {
  const head = ['nip', 'unit', 'jenis pegawai', 'mulai', 'sampai'];
  const year = { locale: 'en', from: '2026-01-01', until: '2026-12-31' } as const;
  const rows = (unit: string | null) => [
    [MAN, null, 'PNS', null, null],
    [WOMAN, unit, 'PNS', null, null],
  ];
  const { units, issues } = assignStaff(read(head, rows('A')).records, year);
  assert.deepEqual(
    units.map(({ unit, heads }) => [unit, heads]),
    [
      ['A', 1],
      [null, 1],
    ],
  );
  assert.deepEqual(
    issues.map(({ code, path, message }) => [code, path, message]),
    [
      [
        ...['personnel/no-unit', '/rows/0/unit'],
        'People who name no unit: 1; they are counted apart, outside every unit.',
      ],
    ],
  );
  assert.deepEqual(assignStaff(read(head, rows(null)).records, year).issues, []);
});
