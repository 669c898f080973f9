import {
  defineAnswerScale,
  readEvaluationSheet,
  sheetFromCells,
  type EvaluationSheet,
  type EvaluationSheetReading,
} from '@takar/core';
import { issueLine } from '../../kept/lines.js';
import type { Scenarios } from '../../kept/scenarios.js';
import { INSTRUMENTS, read } from '../sheets.js';

/** A sheet in a line a part, and every issue. */
export function sheetLines({ sheet, issues }: EvaluationSheetReading): { readonly issues: readonly string[] } {
  return { ...(sheet === null ? { sheet } : partLines(sheet)), issues: issues.map(issueLine) };
}

function partLines({ title, instrument, list, unit, year, evaluator, mode, components }: EvaluationSheet): object {
  return {
    about: [title, instrument.id, list, unit, year, evaluator, mode].join(' | '),
    parts: components.flatMap((component) => [
      `${component.code} ${component.label} ${component.key} ${component.weight}`,
      ...component.subcomponents.flatMap((sub) => [
        `- ${sub.code} ${sub.label} ${sub.weight} ${sub.scale.id} ${JSON.stringify(sub.grades)}`,
        ...sub.criteria.map(
          ({ scale, answers, items, constraints, ...rest }) =>
            `-- ${Object.values(rest).join(' ')} [${scale.id} ${scale.answers.map(({ key, value }) => `${key}=${value}`).join(' ')}] ${JSON.stringify(answers)}${items.length + constraints.length === 0 ? '' : JSON.stringify([items, constraints])}`,
        ),
      ]),
    ]),
  };
}

/** Every way to write a sheet, right and wrong. */
export const RICH = {
  judul: 'LKE',
  instrumen: 'permenpanrb-88-2021',
  versi_kriteria: '2024-a',
  opd: 'Dinas',
  tahun: '2024',
  pelaksana_evaluasi: 'APIP',
  cara_nilai: 'rata rata',
  skala: {
    yt: [
      ['Y', 1],
      ['T', 0],
    ],
    huruf: { letters: ['a', 'b', 'c'], values: ['1', '0,5', 0] },
    objek: { Ya: 1, Tidak: 0 },
    daftar: [
      { key: 'x', value: 3 },
      { key: 'y', value: 1 },
    ],
    poin: [4, 2, 0],
    dalam: { answers: { P: 1, Q: 0 } },
    rusak: [['Y', 'satu']],
    kosong: [],
    kata: 'x',
    beda: { letters: ['a'], values: [1, 2] },
    kunci: [[true, 1]],
  },
  scale: 'yt',
  criteria_columns: ['kode', 'uraian', 'Bobot', 'poin (urut pilihan)', 'penilai', 'lain'],
  komponen: [
    {
      kode: 'P',
      nama: 'Perencanaan Kinerja',
      bobot: 30,
      sub: [
        {
          kode: 'P1',
          nama: 'Keberadaan',
          bobot: '6',
          gradasi: { penilai: 'A', mandiri: 'Z' },
          kriteria: [
            {
              kode: 'a',
              uraian: 'Ada',
              mandiri: 'Y',
              verifikator: 'T',
              penilai: 'T',
              bukti: 2,
              bukti_diminta: ['x', 'y', 'z'],
            },
            { kode: 'b', skala: 'huruf', jawaban: 'b', bobot: '2', kerangka_logis: 'crit:a; avg: P2, ≤ c' },
            {
              kode: 'c',
              skala: 'tak ada',
              nilai: 7,
              bukti: 'banyak',
              constraints: [{ kind: 'subcomponent-mean', of: 'P1' }, { of: 'a' }, { kind: 1 }, 7, 'mean:P2'],
            },
            { kode: 'd', points: [3, 1, 0], answers: { self: 'a', assessor: 'd' }, penilai: 'b' },
            { kode: 'e', points: 'salah', jawaban: null, bobot: 'dua' },
          ],
        },
        { kriteria: [['f', 'Dalam kolom', 1, [2, 0], 'a', 'x'], 'Hanya teks', 7], bobot: '1.250' },
        { kode: 'P2', grades: 'BB', skala: 'yt' },
        'bukan sub',
      ],
    },
    {
      nama: 'pengukuran kinerja',
      bobot: 29,
      subkomponen: [
        {
          kode: 'U1',
          bobot: 29,
          kriteria: [{ kode: 'g', butir: [{ kode: 'g1', penilai: 'Y' }, { penilai: 'mungkin' }, 'teks', ['h', 'x']] }],
        },
      ],
    },
    { label: 'Lain', weight: 15 },
    { weight: 25.5, sub: 'bukan daftar' },
  ],
  jawaban: { penilai: { g: 'Y', z: 'Y' }, entah: { a: 'Y' }, verifikator: { b: 'c' } },
};

const TABLE_HEAD = [
  'Komponen',
  'Bobot Komponen',
  'Subkomponen',
  'Bobot Subkomponen',
  'Kode',
  'Kriteria',
  'Bobot',
  'Skala',
  'Prasyarat',
  'Bukti Dukung',
  'Bukti Diminta',
  'Mandiri',
  'Verifikator',
  'Penilai',
];
const TABLE = [
  ['', '', '', '', 'x', '', '', '', '', '', '', '', '', ''],
  ['Perencanaan', 30, '', '', '', '', '', '', '', '', '', '', '', ''],
  ['', '', 'Keberadaan', 6, '', '', '', '', '', '', '', 'BB', '', 'A'],
  ['', '', '', '', '1', 'Ada', 2, '', '', 3, 4, 'A', 'BB', ''],
  ['', '', 'Kualitas', '', '2', '', '', '', 'crit:1', '', '', '', '', 'CC'],
  ['Pengukuran', '30', 'Keberadaan', 6, '', 'Ukur', '', '', '', '', '', '', '', 'AA'],
  ['Perencanaan', '', '', '', '3', 'Lagi', '', '', '', '', '', '', '', ''],
];

const about = (more: Readonly<Record<string, unknown>>): unknown => sheetLines(read({ components: [] }, more));

export const READING_SCENARIOS: Scenarios = {
  'a sheet with everything': () => sheetLines(read(RICH)),
  'a sheet with everything, in English': () =>
    sheetLines(readEvaluationSheet(RICH, { instruments: INSTRUMENTS, locale: 'en', layer: 'self' })).issues,
  'a sheet as a table': () => sheetLines(read(sheetFromCells(TABLE_HEAD, TABLE))),
  'a sheet as a table whose subcomponents have their own names': () =>
    sheetLines(read(sheetFromCells(TABLE_HEAD, TABLE.slice(0, 5)))),
  'a table without subcomponents': () => sheetLines(read(sheetFromCells(['Komponen', 'Kriteria'], [['P', 'a']]))),
  'codes that come up twice': () =>
    sheetLines(
      read({
        components: [
          {
            code: 'P',
            sub: [
              { code: 's', criteria: [{ code: 1 }, { code: 2 }] },
              { code: 't', criteria: [{ code: 1 }] },
            ],
          },
        ],
        answers: [
          { criterion: 's-1', layer: 'penilai', value: 'A', evidence: 2 },
          { kriteria: 't-1', nilai: 'BB' },
          { nilai: 'A' },
          7,
          { code: 's-2', layer: 'siapa', value: 'A' },
        ],
      }),
    ),
  'what a sheet is of': () => [
    about({ instrument: undefined }),
    about({ instrument: 'entah' }),
    about({ instrument: 'PermenPANRB 12/2015', year: 2024, evaluator: 'siapa', mode: 'bagaimana' }),
    about({ instrument: 'permenpanrb-25-2012', year: 2013.5, scale: 'entah' }),
    about({ scale: { Y: 1, T: 0 }, year: '1.234', evaluator: 'kemenpanrb', mode: 'snap' }),
    about({ scale: 7, year: true }),
  ],
  'what is no sheet': () =>
    [null, 7, [], {}, { components: 'x' }, { components: [7] }].map((source) => sheetLines(read(source))),
  'scales of answers that are none': () =>
    [
      [],
      [
        { key: 'a', value: 1 },
        { key: 'a', value: 2 },
      ],
      [{ key: 'a', value: NaN }],
      [{ key: '', value: 1 }],
      [{ key: 'a', value: 1 }],
    ].map((answers) => {
      try {
        return defineAnswerScale({ id: 's', answers });
      } catch (error) {
        return error;
      }
    }),
};
