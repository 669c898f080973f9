import { readPersonnel, sheetFromCells, type PersonnelOptions, type RawCell } from '@takar/core';
import type { Scenarios } from '../kept/scenarios.js';

const read = (headers: string, rows: readonly (readonly RawCell[])[], options: Partial<PersonnelOptions> = {}) => {
  const table = readPersonnel(sheetFromCells(headers.split('|'), rows), { locale: 'id', ...options });
  const { records, fields, issues } = table;
  return { records, fields, issues, nips: records.map((record) => table.nip(record)) };
};
const told = ({ issues }: ReturnType<typeof read>) =>
  issues.map(({ code, path, message }) => `${code} ${path} ${message}`);
/** One column beside a key, a row for each text: what is read of it, and where it is not known. */
const column = (
  header: string,
  name: 'grade' | 'echelon' | 'postKind' | 'sex' | 'tier' | 'birthDate' | 'kind',
  texts: string,
) => {
  const { records, issues } = read(
    `id|${header}`,
    texts.split('|').map((text, i) => [`p${i}`, text]),
  );
  const wrong = new Set(
    issues.filter(({ code }) => code === 'personnel/unreadable').map(({ path }) => Number(path.split('/')[2])),
  );
  return records.map((record) => [texts.split('|')[record.row], record[name], ...(wrong.has(record.row) ? ['?'] : [])]);
};

const SIASN = [
  'nipBaru|nama|tanggalLahir|jenisKelamin|jenisPegawai|golRuangAkhir|eselon|jenisJabatan|jabatanNama|unorNama|tkPendidikanTerakhir',
  'tmtCpns|tmtPns|mkTahun|mkBulan|predikatKinerja|hukuman disiplin|tmtJabatan|sampai|NIK|noHp',
].join('|');
const WHOLE: readonly RawCell[] = [
  ...['190003151921022001', 'X', '15-03-1900', 'P', 'PNS', 'III/d', 'III.a', '1', 'Kepala Bidang', 'Dinas A', 'S-1'],
  ...['01-02-1921', '01/02/1922', 12, '11', 'Baik', 'tidak ada', '2026-01-01', '2026-06-30', '1', '0'],
];
const row = (changes: Readonly<Record<number, RawCell>>) =>
  WHOLE.map((cell, i) => (i in changes ? (changes[i] as RawCell) : cell));

const ROWS: readonly (readonly RawCell[])[] = [
  WHOLE,
  row({ 1: 'lain', 2: '16-03-1900', 3: 'L', 11: '01-03-1921', 12: '01-02-1920', 14: '12' }),
  row({ 0: '190001011920211999', 2: null, 3: null, 4: null, 5: '9', 6: '-', 7: null, 9: 'Dinas B', 11: '01-02-1921' }),
  row({
    0: '19000101',
    2: null,
    3: null,
    4: null,
    5: 'X',
    6: 'VI',
    7: '3',
    10: 'kursus',
    13: 'dua',
    15: 'bagus',
    16: 'ringan sekali',
  }),
  row({ 0: null, 4: 'PPPK Paruh Waktu', 5: 'XX', 17: 'kapan', 18: '31-02-2026', 11: '1 Mei' }),
  WHOLE.map(() => null),
  WHOLE.map(() => '-'),
  row({ 0: '199001012007121000', 2: null, 4: 'honorer', 12: null, 14: null }),
  row({ 9: 'Dinas C' }),
  row({ 17: '2026-07-01' }),
];

const AGES = 'key|birth date|tier|retirement age|tmt pensiun|echelon';

/** Exports of SIMPEG and SIASN. */
export const PEOPLE: Scenarios = {
  'an export of SIASN': () => read(SIASN, ROWS),
  'what is wrong with it, in English': () => read(SIASN, ROWS, { locale: 'en' }).issues,
  'headers that are mapped': () =>
    told(
      read('Nomor|Kode|unit|opd|Nama Pegawai', [['1', '2', 'A', 'B', 'x']], {
        map: { nomor: 'nip', Kode: 'key', tidak: 'unit', unit: 'lain' as 'unit' },
      }),
    ),
  'headers that are mapped, in English': () =>
    told(read('a|unit|unit', [['1', 'A', 'B']], { locale: 'en', map: { tidak: 'unit' } })),
  'a mapped column is no second time another field': () => {
    const { fields, records } = read('nip|unit', [['1', 'A']], { map: { nip: 'key' } });
    return [fields, records.map(({ key, unit }) => [key, unit])];
  },
  'an exact header before one that reads alike': () =>
    read('unit|UNIT|id', [['A', 'B', '1']], { map: { UNIT: 'post' } }).fields,
  'no column that is known': () => read('a|b', [['1', '2']]),
  'no rows': () => read('nip', []),
  'keys of a person in several rows': () =>
    read('key|nip|unit', [
      ['a', '190003151921022001', 'A'],
      [null, '19000315 192102 2 001', 'B'],
      [null, '190003151921022001', 'A'],
      [null, null, 'C'],
      ['', '190001011920011999', 'C'],
      ['b', null, 'e\u0301'],
    ]).records.map(({ key, unit }) => [key, unit]),
  'retirement of a source, by age, by tier, by echelon': () =>
    read(AGES, [
      ['a', '15-03-1970', 'administrator', '60', '01-05-2031', null],
      ['b', '15-03-1970', 'administrator', '60', null, null],
      ['c', '15-03-1970', 'administrator', null, null, 'II.a'],
      ['d', '15-03-1970', null, null, null, 'II.a'],
      ['e', '15-03-1970', null, null, null, 'V.a'],
      ['f', null, 'JF utama', null, null, null],
      ['g', '15-03-1970', null, '0', null, null],
      ['h', '15-03-1970', null, '1000', null, null],
    ]).records.map(({ key, tier, postKind, retirementAge, retirement }) => [
      key,
      tier,
      postKind,
      retirementAge,
      retirement,
    ]),
  'kinds of post': () =>
    column(
      'jenis jabatan',
      'postKind',
      '1|2|4|3|Pelaksana|Fungsional Umum|JFU|Jabatan Fungsional|JFT|JF|JFX|XJF|Struktural|JPT Pratama|Administrator|pengawas|manajerial|lain',
    ),
  sexes: () => column('jk', 'sex', 'L|M|1|Laki-laki|laki|pria|male|P|F|W|2|Perempuan|wanita|female|X|LL|XL|XP|PP|3'),
  'echelons of a column': () => column('eselon', 'echelon', 'II.a|non eselon|NonEselon|tidak ada|99|00|X99|99X|x'),
  'ranks of PNS': () => column('golongan', 'grade', 'III/d|9|IX|kosong|N/A|NULL|na|--|xkosong|kosongx'),
  tiers: () => column('jenjang', 'tier', 'JPT|ahli muda|mahir|staf|lain'),
  'dates of birth': () => column('tgl lahir', 'birthDate', '15-03-1970|1970-03-15|kemarin'),
  'what each column expects': () => {
    const headers =
      'id|tgl lahir|jk|jenis pegawai|golongan|eselon|jenis jabatan|jenjang|pendidikan|predikat|hukdis|bup|mk bulan';
    const { issues } = read(headers, [
      [
        'a',
        ...headers
          .split('|')
          .slice(1)
          .map(() => 'zz'),
      ],
    ]);
    return issues.map(({ code, path, message, hint }) => [code, path, message, hint]);
  },
  'appointments of which one is not known': () =>
    told(
      read('id|nip|tmt cpns|tmt pns|mk bulan', [
        ['a', '190003151921022001', null, '01-02-1920', '11'],
        ['b', '190003151921022001', '01-02-1921', null, '12'],
        ['c', '190003151921022001', '28-02-1921', '28-02-1921', null],
        ['d', '190001011920211999', '01-02-1921', '01-01-1921', '0'],
      ]),
    ),
  'what is wrong with a grade of a PPPK': () =>
    told(
      read('id|jenis pegawai|golongan', [
        ['a', 'PPPK', 'III/dd'],
        ['b', 'PPPK paruh waktu', '18'],
        ['c', 'PNS', 'x'],
        ['d', 'PPPK', '9'],
      ]),
    ),
};
