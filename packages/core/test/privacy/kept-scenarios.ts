import { compute, PEMDA_UNCAPPED, sheetFromCells, type RawCell } from '@takar/core';
import {
  countPeople,
  MINIMUM_CELL,
  peopleByColumn,
  peopleByPredicate,
  publicRows,
  withheldIssue,
  withholdSmallCells,
  type FrequencyTable,
  type PeopleReading,
  type PublishedCounts,
  type WithholdOptions,
} from '@takar/core/privacy';
import { EN, ID, tableOf } from '../support/reading.js';
import type { Scenarios } from '../kept/scenarios.js';

/** A table from its inner counts, totals added; a row a group. */
const table = (text: string): FrequencyTable =>
  countPeople(
    text.split('/').flatMap((row, at) =>
      row
        .trim()
        .split(' ')
        .map((count, value) => ({ group: `U${at}`, value: `V${value}`, count: Number(count) })),
    ),
  );
const shown = (cells: readonly (readonly (number | string | null)[])[]) =>
  cells.map((row) => row.map((cell) => cell ?? '·').join(' '));
const withhold = (counts: FrequencyTable, options?: WithholdOptions) => {
  const { counts: left, why, withheld } = withholdSmallCells(counts, options);
  return { counts: shown(left), why: shown(why), withheld };
};

const TABLES = [
  ...[
    '10 20 30 / 40 50 60',
    '1 20 30 / 40 50 60',
    '4 20 / 5 60',
    '4 20 30 / 40 50 60 / 10 10 10',
    '0 0 9 / 8 7 6 / 5 0 9',
    '2 1 / 30 40 / 50 60',
  ],
  ...[
    '9 0 / 8 7',
    '9 0 0 / 0 8 0 / 7 6 5',
    '9 / 8',
    '3 / 8',
    '0 0 / 9 9',
    '1 1 1 / 1 1 1',
    '1 9 9 9 / 9 1 9 9 / 9 9 1 9 / 9 9 9 1',
    '3 30 6 / 6 3 30 / 30 6 30',
  ],
];
const BEFORE = (text: string, hidden: readonly (readonly [number, number])[] = []): PublishedCounts => {
  const { groups, values, counts } = table(text);
  return {
    groups,
    values,
    counts: counts.map((row, r) => row.map((count, c) => (hidden.some(([y, x]) => y === r && x === c) ? null : count))),
  };
};

/** A table of `rows` groups and `columns` values, of small and large counts that differ with `seed`. */
const made = (rows: number, columns: number, seed: number): string =>
  Array.from({ length: rows }, (_, r) =>
    Array.from({ length: columns }, (_, c) => ((r * 7 + c * 13 + seed * 5) * (seed + 3)) % 17).join(' '),
  ).join(' / ');
const SHAPES = [
  [2, 2],
  [2, 4],
  [3, 3],
  [4, 2],
  [4, 4],
  [5, 3],
] as const;

const told = ({ periods, issues }: PeopleReading) => ({
  periods: periods.map(({ period, table: { groups, values, counts } }) => ({
    period,
    groups,
    values,
    counts: shown(counts),
  })),
  issues,
});
const HEAD = ['Unit', 'Periode', 'Jenis Pegawai', 'Hasil Kerja', 'Perilaku Kerja', 'Predikat', 'Jumlah'];
const RATED: readonly (readonly RawCell[])[] = [
  ['A', '2024', 'PNS', null, null, 'Baik', 6],
  ['A', '2024', 'PNS', 'sesuai', 'atas', null, 2],
  ['B', '2024', 'PPPK', null, null, 'hebat', 3],
  ['B', '2024', 'PPPK', null, null, 'Kurang', 9],
  [null, '2023', 'PPPK', null, null, 'SB', 4],
  ['B', '2023', 'PPPK', null, null, null, 'x'],
];
const POSTS: readonly (readonly RawCell[])[] = [
  ['A', '12', 3],
  ['A', null, '2'],
  [null, '11', 'dua'],
  ['B', '12', null],
];

const PUBLIC = `unit;indikator;polaritas;satuan;periode;target;realisasi;versi;diukur oleh;sumber;tanggal data;sifat angka;berkas;target semula;realisasi tahun lalu;subjek;bukti dukung
Dinkes;Stunting;minimalkan;persen;2024;17;16;;;;;;;;;;
Dinkes;Stunting;minimalkan;persen;2025;16;15,2;pk;Kementerian Kesehatan;SSGI 2025;2026-01-20;final;https://a.example/a.pdf;;14;;
Dinkes;Stunting;minimalkan;persen;2026;15;;pk;;;;;;;;;
Dinkes;Stunting;minimalkan;persen;2026;14,5;14,1;pk-perubahan;Kementerian Kesehatan;SSGI 2026;2027-01-20;angka sementara;;;;;https://a.example/b.pdf
Bappeda;IKM;maksimalkan;;2026;80;81;;Penilaian mandiri;;;tetap;;82;79;;
Bappeda;AKIP;;;2026;80;81;;Self-assessment;;;provisional;;;;;
Bappeda;SPBE;entah;;2026;80;81;;197001011990011001;;;entah;;;;unit;
Pegawai 7;SKP;maksimalkan;;2026;80;81;;Bappeda;;;;;;;orang;`;
const rowsOf = (csv: string, messages = ID) => {
  const { rows, issues } = publicRows(compute(tableOf(csv), { policy: PEMDA_UNCAPPED, messages: ID }), messages);
  return { rows: rows.map(({ computed, ...row }) => ({ ...row, achievement: computed?.achievement ?? null })), issues };
};

/** What may be published of people, and what is withheld. */
export const SCENARIOS: Scenarios = {
  'people counted': () => [
    countPeople([]),
    countPeople(
      [
        { group: 'B', value: 'x', count: 2 },
        { group: 'A', value: 'y', count: 3 },
        { group: 'B', value: 'x', count: 1 },
        { group: 'B', value: 'w', count: 0 },
      ],
      ['y', 'z'],
    ),
  ],
  'the least that is published': () => MINIMUM_CELL,
  'tables with what is withheld': () => TABLES.map((text) => [text, withhold(table(text))]),
  'a larger, a smaller and a broken minimum': () =>
    [20, 4.2, 3, 2, 1, 0].map((minimum) => withhold(table('4 20 30 / 40 50 3'), { minimum })),
  'beside an edition that is out': () => [
    ...[
      '10 20 / 30 40',
      '11 20 / 30 40',
      '11 19 / 30 40',
      '15 20 / 30 40',
      '16 20 / 30 40',
      '10 20 / 30 40 / 50 60',
      '10 20 9 / 30 40 9',
      '10 20',
    ].map((now) => [now, withhold(table(now), { before: [BEFORE('10 20 / 30 40')] })]),
    withhold(table('10 20 / 31 40'), {
      before: [
        BEFORE('10 20 / 30 40', [
          [0, 0],
          [0, 1],
          [2, 0],
        ]),
      ],
    }),
    withhold(table('11 20 30 / 31 40 50'), {
      before: [
        BEFORE('10 20 30 / 30 40 50', [
          [0, 0],
          [1, 2],
          [1, 3],
        ]),
      ],
    }),
    withhold(table('10 20 / 30 40'), {
      before: [
        BEFORE('10 20 / 30 40', [
          [0, 0],
          [0, 1],
          [0, 2],
          [2, 2],
        ]),
      ],
    }),
  ],
  'what an edition leaves of totals': () =>
    [
      '10 20 30 / 30 40 50',
      '11 20 40 / 30 40 50',
      '14 20 40 / 30 40 50',
      '15 20 40 / 30 40 50',
      '10 20 40 / 30 40 50',
    ].map((now) => [
      now,
      withhold(table(now), {
        before: [
          BEFORE('10 20 30 / 30 40 50', [
            [0, 0],
            [0, 1],
            [2, 0],
            [2, 1],
            [2, 3],
          ]),
        ],
      }),
    ]),
  'tables of many shapes': () =>
    SHAPES.flatMap(([rows, columns]) => [1, 2, 4, 6, 9].map((seed) => withhold(table(made(rows, columns, seed))))),
  'tables of many shapes beside an edition': () =>
    SHAPES.map(([rows, columns], seed) => {
      const out = table(made(rows, columns, seed + 1));
      const { groups, values, counts } = withholdSmallCells(out);
      const now = made(rows, columns, seed + 1)
        .split(' / ')
        .map((row, at) => (at === 1 ? row.replace(/^\d+/, (count) => String(Number(count) + 3)) : row))
        .join(' / ');
      return withhold(table(now), { before: [{ groups, values, counts }] });
    }),
  'what is told of it': () =>
    (['id', 'en'] as const).map((locale) => [
      withheldIssue(withholdSmallCells(table('4 20 30 / 40 50 60 / 9 0 0')), 'predikat', 5, locale),
      withheldIssue(
        withholdSmallCells(table('11 20 / 30 40'), { before: [BEFORE('10 20 / 30 40')] }),
        'predikat',
        5,
        locale,
      ),
      withheldIssue(withholdSmallCells(table('10 20 / 30 40')), 'predikat', 5, locale),
    ]),
  'people by predicate': () => told(peopleByPredicate(sheetFromCells(HEAD, RATED), ID, 'belum dinilai')),
  'people by predicate, in English': () => told(peopleByPredicate(sheetFromCells(HEAD, RATED), EN, 'not rated')),
  'tables of ratings without units or ratings': () => [
    peopleByPredicate(sheetFromCells(['Predikat', 'Jumlah'], [['Baik', 'x']]), ID, '-'),
    peopleByPredicate(sheetFromCells(['Unit'], [['A']]), EN, '-'),
    told(peopleByPredicate(sheetFromCells(['Unit', 'Hasil Kerja', 'Perilaku'], [['A', 'sesuai', 'sesuai']]), ID, '-')),
  ],
  'people by a column': () =>
    told(
      peopleByColumn(sheetFromCells(['Unit', 'Kelas Jabatan', 'Jumlah'], POSTS), 'kelas  jabatan', ID, 'tidak disebut'),
    ),
  'what is wrong with it, in English': () =>
    peopleByColumn(sheetFromCells(['Unit', 'Kelas', 'Jumlah'], POSTS), 'Kelas', EN, '-').issues,
  'tables without the column or units': () =>
    ([ID, EN] as const).flatMap((messages) => [
      peopleByColumn(sheetFromCells(['Unit'], [['A']]), 'Kelas', messages, '-'),
      peopleByColumn(sheetFromCells(['Kelas'], [['A']]), 'Kelas', messages, '-'),
    ]),
  'rows for the public': () => rowsOf(PUBLIC),
  'what they do not say, in English': () =>
    rowsOf('indikator;target;realisasi;subjek;penilai\nA;1;2;orang;\nB;1;2;unit;mandiri', EN),
  'rows that are all of persons': () => rowsOf('indikator;target;realisasi;subjek\nA;1;2;orang'),
};
