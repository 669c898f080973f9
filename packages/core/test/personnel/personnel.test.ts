import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import {
  assignStaff,
  looksLikeNip,
  readEchelon,
  readGrade,
  readNip,
  readPersonnel,
  readStaffKind,
  retirementDate,
  sheetFromCells,
  siasnIdOf,
  PNS_GRADES,
} from '@takar/core';

const MAN = '190001011920011999';
const WOMAN = '190003151921022001';
const PPPK = '190001011920211999';

describe('numbers, ranks and posts', () => {
  test('a number is read with blanks, and without a check digit', () => {
    assert.deepEqual(readNip('19000315 192102 2 001'), readNip(WOMAN));
    assert.deepEqual(
      [readNip(WOMAN).sex, readNip(WOMAN).birthDate, readNip(WOMAN).underage],
      ['female', '1900-03-15', false],
    );
    assert.equal(readNip('199001012005011001').underage, true);
    assert.equal(readNip(PPPK).kind, 'pppk');
  });

  test('a text that holds a number is recognised', () => {
    assert.deepEqual([MAN, `a/${MAN}.csv`, '19000101 192001 1 999', '2026', '123456789012345'].map(looksLikeNip), [
      true,
      true,
      true,
      false,
      false,
    ]);
  });

  test('ranks in all spellings; PPPK grades are another order', () => {
    for (const grade of PNS_GRADES) {
      assert.equal(readGrade(siasnIdOf(grade) ?? '')?.grade, grade);
      assert.equal(readGrade(grade.replace('/', ' ').toLowerCase())?.grade, grade);
    }
    assert.equal(siasnIdOf('I/e'), null);
    assert.deepEqual(
      ['I/e', 'V/a', '46', '', 'X/a'].map((text) => readGrade(text)),
      [null, null, null, null, null],
    );
    assert.deepEqual(readGrade('IX'), { kind: 'pppk', grade: 'IX', order: 9 });
    assert.deepEqual(readGrade('9', true), { kind: 'pppk', grade: 'IX', order: 9 });
    assert.equal(readGrade('18', true), null);
    assert.equal(readGrade('III/d')?.order, 12);
  });

  test('echelons in all spellings', () => {
    assert.deepEqual(['II.b', 'II/b', 'IIB', 'Eselon 2b', '22', 'V.a', '51', 'VI.a', 'V.b'].map(readEchelon), [
      ...['II.b', 'II.b', 'II.b', 'II.b', 'II.b', 'V.a', 'V.a'],
      ...[null, null],
    ]);
  });

  test('kinds of staff', () => {
    assert.deepEqual(
      ['PNS', 'CPNS', 'PPPK', 'P3K', 'PPPK Paruh Waktu', 'pppk (part-time)', 'PPPK Penuh Waktu', 'Honorer'].map(
        readStaffKind,
      ),
      [...['pns', 'cpns', 'pppk', 'pppk', 'pppk-part-time', null, 'pppk', null]],
    );
  });

  test('retirement begins on the first of the next month', () => {
    assert.deepEqual(
      [retirementDate('1970-03-15', 58), retirementDate('1970-12-01', 60), retirementDate('1970-03-01', 58)],
      [...['2028-04-01', '2031-01-01', '2028-04-01']],
    );
  });
});

const read = (headers: string[], rows: (string | null)[][]) =>
  readPersonnel(sheetFromCells(headers, rows), { locale: 'id' });

describe('readPersonnel', () => {
  test('reads an export of SIASN', () => {
    const table = read(
      [
        'nipBaru',
        'nama',
        'tglLahir',
        'jenisKelamin',
        'golRuangAkhir',
        'jenisJabatan',
        'jabatan',
        'jenjangJabatan',
        'unor',
        'tingkatPendidikan',
        'tmtCpns',
        'tmtPns',
        'nik',
      ],
      [
        [
          WOMAN,
          'N',
          '15-03-1900',
          'F',
          '34',
          '2',
          'Analis',
          'Ahli Madya',
          'Dinas A',
          'S-2',
          '01-02-1921',
          '01-02-1922',
          '1',
        ],
      ],
    );
    assert.deepEqual(
      table.issues.map(({ code }) => code),
      ['personnel/private-column'],
    );
    const [person] = table.records;
    assert.deepEqual(
      [person?.kind, person?.birthDate, person?.sex, person?.grade?.grade],
      ['pns', '1900-03-15', 'female', 'III/d'],
    );
    assert.deepEqual(
      [person?.postKind, person?.tier, person?.unit, person?.education],
      ['functional', 'jf-madya', 'Dinas A', 's2'],
    );
    assert.deepEqual([person?.retirementAge, person?.retirement], [60, '1960-04-01']);
  });

  test('reads an export of SIMPEG with echelons and kinds', () => {
    const table = read(
      ['No', 'NIP', 'Nama Pegawai', 'Status Pegawai', 'Golongan/Ruang', 'Eselon', 'Unit Kerja', 'Predikat Kinerja'],
      [
        ['1', MAN, 'N', 'PNS', 'IV/a', 'II.b', 'Dinas A', 'Baik'],
        ['2', PPPK, 'N', 'PPPK Paruh Waktu', 'IX', '-', 'Dinas B', 'Sangat Baik'],
      ],
    );
    assert.deepEqual(
      table.records.map(({ kind, tier, grade }) => [kind, tier, grade?.grade]),
      [
        ['pns', 'jpt-pratama', 'IV/a'],
        ['pppk-part-time', null, 'IX'],
      ],
    );
    assert.deepEqual(
      table.records.map(({ birthDate, predicate }) => [birthDate, predicate]),
      [
        ['1900-01-01', 'baik'],
        ['1900-01-01', 'sangat-baik'],
      ],
    );
  });

  test('messages name row and column, never the number; records do not hold it', () => {
    const wrong = '190002301920012999';
    const table = read(
      ['NIP', 'Tgl Lahir', 'Gol', 'JK'],
      [
        [wrong, 'lahir', 'I/e', 'X'],
        [MAN, '02-01-1900', 'III/d', 'P'],
      ],
    );
    assert.deepEqual(
      table.issues.map(({ code, path, column }) => [code, path, column]),
      [
        ['personnel/nip-birth-date', '/rows/0/nip', 1],
        ['personnel/kind-unknown', '/rows/0/kind', undefined],
        ['personnel/unreadable', '/rows/0/birth_date', 2],
        ['personnel/unreadable', '/rows/0/sex', 4],
        ['personnel/unreadable', '/rows/0/grade', 3],
        ['personnel/nip-differs', '/rows/1/birth_date', 2],
        ['personnel/nip-differs', '/rows/1/sex', 4],
      ],
    );
    const told = JSON.stringify([table.records, table.issues]);
    assert.ok(!told.includes(wrong) && !told.includes(MAN));
    assert.deepEqual(
      table.records.map((record) => table.nip(record)),
      [wrong, MAN],
    );
  });

  test('the column stands where it differs from the number', () => {
    const [person] = read(['NIP', 'Tgl Lahir'], [[MAN, '02-01-1900']]).records;
    assert.equal(person?.birthDate, '1900-01-02');
  });

  test('service: order of appointments, months, month of appointment', () => {
    const { issues } = read(['NIP', 'TMT CPNS', 'TMT PNS', 'MK Bulan'], [[MAN, '01-02-1920', '01-01-1919', '12']]);
    assert.deepEqual(
      issues.map(({ code, path }) => [code, path]),
      [
        ['personnel/out-of-order', '/rows/0/appointed_since'],
        ['personnel/months', '/rows/0/service_months'],
        ['personnel/nip-differs', '/rows/0/candidate_since'],
      ],
    );
  });

  test('columns: mapped, ambiguous, missing', () => {
    const sheet = sheetFromCells(['Nomor', 'Unit Kerja', 'Unit Kerja'], [[MAN, 'A', 'B']]);
    const missing = readPersonnel(sheet, { locale: 'en' });
    assert.deepEqual(
      missing.issues.map(({ code, path }) => [code, path]),
      [
        ['personnel/ambiguous-column', '/unit'],
        ['personnel/missing-column', '/nip'],
      ],
    );
    const mapped = readPersonnel(sheet, { locale: 'en', map: { nomor: 'nip', nothing: 'unit' } });
    assert.equal(mapped.records[0]?.kind, 'pns');
    assert.deepEqual(
      mapped.issues.map(({ code }) => code),
      ['personnel/unknown-map', 'personnel/ambiguous-column'],
    );
  });

  test('a person twice in one unit is an error; empty rows are none', () => {
    const table = read(
      ['NIP', 'Unit'],
      [
        [MAN, 'A'],
        [null, null],
        [MAN, 'A'],
        [MAN, 'B'],
      ],
    );
    assert.equal(table.records.length, 3);
    assert.deepEqual(
      table.issues.map(({ code, path }) => [code, path]),
      [['personnel/given-twice', '/rows/2/key']],
    );
    assert.deepEqual([...new Set(table.records.map(({ key }) => key))], ['row-1']);
  });
});

describe('assignStaff', () => {
  const year = { locale: 'id', from: '2026-01-01', until: '2026-12-31' } as const;
  const { records } = read(
    ['NIP', 'Unit', 'Jenis Pegawai', 'Mulai', 'Sampai'],
    [
      [MAN, 'A', 'PNS', '2020-01-01', null],
      [MAN, 'B', 'PNS', '2026-10-20', null],
      [WOMAN, 'B', 'PNS', '2020-01-01', null],
      [PPPK, 'A', 'PPPK Paruh Waktu', '2026-01-01', '2026-06-30'],
      ['190001011920011998', 'A', 'PNS', '2020-01-01', '2025-12-31'],
    ],
  );
  const heads = (policy: 'last-day' | 'longest' | 'by-days') =>
    assignStaff(records, { ...year, policy }).units.map(({ unit, heads, byKind }) => [
      unit,
      heads,
      byKind.pns,
      byKind['pppk-part-time'],
    ]);

  test('counts staff who moved by a choice that is told', () => {
    assert.deepEqual(heads('last-day'), [
      ['A', 1, 0, 1],
      ['B', 2, 2, 0],
    ]);
    assert.deepEqual(heads('longest'), [
      ['A', 2, 1, 1],
      ['B', 1, 1, 0],
    ]);
    const { policy, openRule, moved, issues } = assignStaff(records, year);
    assert.deepEqual([policy, openRule, moved], ['last-day', true, ['row-1']]);
    assert.deepEqual(
      issues.map(({ code, path }) => [code, path]),
      [['personnel/moved', '/rows/0/unit']],
    );
  });

  test('shares by days: 292 of 365 and 73 of 365', () => {
    const { units } = assignStaff(records, { ...year, policy: 'by-days', covers: ['pns'] });
    assert.deepEqual(
      units.map(({ unit, fullTimeShare }) => [unit, fullTimeShare]),
      [
        ['A', 0.8],
        ['B', 1.2],
      ],
    );
    assert.deepEqual(
      units.map(({ outside }) => outside),
      [1, 0],
    );
  });
});
