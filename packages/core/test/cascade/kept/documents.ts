import { EN, ID } from '@takar/core';
import { readCascadeJson, type CascadeOptions } from '@takar/core/cascade';
import type { Scenarios } from '../../kept/scenarios.js';
import { readingLines } from './told.js';

const read = (value: unknown, options: Partial<CascadeOptions> = {}): unknown =>
  readingLines(readCascadeJson(value, { messages: ID, ...options }));

const NESTED = {
  versi: 3,
  pohon: [
    {
      id: 1,
      judul: 'Mutu',
      jenjang: 'tujuan',
      pemilik: 'Kepala',
      bobot: 100,
      tags: ['a', { b: 1 }, true],
      indikator: [
        { nama: 'Indeks', target: 80, satuan: 'poin', realisasi: '79,5' },
        { indikator: 'Survei', target: '1.250' },
        'Kata',
        7,
      ],
      sasaran: [
        {
          uraian: 'Antrean',
          pendukung: ['A', 'B', { c: 1 }],
          iku: ['Waktu'],
          children: [
            { value: 'Loket', level: 'program', budget: 5 },
            { level: 'program' },
            'x',
            { kodeKinerja: 'L-2', anak: [{ id: 9 }] },
          ],
        },
        { uraian: 'Biaya', 'daftar program': [{ nama: 'Hemat' }] },
      ],
    },
    { catatan: [{ tidak: 'terbaca' }], 'indikator kinerja': 'bukan daftar', nama: 'Kedua' },
  ],
};

const TABLES = {
  tb_tujuan: [{ id: 1, nama: 'Mutu' }, { id: 2, uraian_tujuan: 'Biaya' }, 'x'],
  sasaran: [
    { id: 1, nama: 'Antrean', id_tujuan: 1, penanggung_jawab: 'Bidang' },
    { id: '3', 'nama sasaran': 'Hemat', tujuanId: 2, id_program: '0' },
    { id_tujuan: 2 },
    { nama: 'Tanpa id', tujuan_kode: 1 },
  ],
  program: [
    { kode: 'P/1', program: 'Loket', id_sasaran: 3, id_tujuan: 2, pagu: '1.000.000' },
    { uuid: 'u', nama: 'Lepas' },
  ],
  iku_sasaran: [
    { nama: 'Waktu', id_sasaran: 1, id_tujuan: 1, target: '12,5' },
    { nama: 'Lepas', target: 1 },
  ],
  lain: [{ id_sasaran: 1 }],
  kosong: [],
  links: [{ from: 1, to: 'P/1' }, { child: 'u', parent: 3 }, { child: 'u', parent: 3 }, 7, { anak: true, induk: 1 }],
};

const DIAGRAM = {
  data: {
    nodeDataArray: [
      { key: 1, text: 'A', parent: null },
      { key: 2, text: 'B', parent: 1 },
      { key: 3, text: 'C', parent: '' },
    ],
    linkDataArray: [
      { from: 2, to: 3 },
      { from: null, to: 3 },
    ],
  },
};

const ROWS = [
  {
    judul: 'Tabel 1',
    rows: [{ nama: 'A', parent: null, level: 'Tujuan' }, { nama: 'B', parent: 'A', level: 'Sasaran' }, 5],
  },
  { judul: 'Tabel 2', rows: [{ nama: 'C', parent: 'B', level: 'Program' }] },
  { judul: 'Tabel 3', rows: [{ nama: 'D' }] },
];

export const DOCUMENT_SCENARIOS: Scenarios = {
  'objects within objects': () => read(NESTED),
  'a list of objects within objects': () =>
    read([{ nama: 'A', level: 1, sub: [{ nama: 'B', level: 2 }, { nama: 'C' }] }, 8, { nama: 'D', level: 'x' }]),
  'objects with numbered levels': () =>
    read({
      nama: 'A',
      level: 1,
      sub: [
        { nama: 'B', level: 2 },
        { nama: 'C', level: 12 },
      ],
    }),
  'objects with ids alone': () => read({ id: 'a', items: [{ id: 'b' }, { id: 'a' }] }),
  'one table a level': () => read(TABLES),
  'one table a level, none linked': () => read({ tujuan: [{ id: 1, nama: 'A' }], sasaran: [{ id: 2, nama: 'B' }] }),
  'one table of one level': () => read({ tujuan: [{ id: 1, nama: 'A', id_tujuan: 1 }], iku: [{ nama: 'I' }] }),
  'nodes with links beside them': () => read(DIAGRAM),
  'links beside rows': () =>
    read({
      rows: [
        { id: 'a', nama: 'A', parent: '' },
        { id: 'b', nama: 'B', parent: '' },
      ],
      edges: [{ source: 'a', target: 'b' }],
    }),
  'tables within records': () => read(ROWS),
  'rows of one record': () => read(ROWS[0]),
  'a table of arrays': () =>
    read([
      ['id', 'parent', 'nama'],
      [1, null, 'A'],
      [2, 1, 'B'],
    ]),
  'a tree three deep, and one four deep': () => [
    read({ a: { b: { c: { nama: 'A', children: [{ nama: 'B' }] } } } }),
    read({ a: { b: { c: { d: { nama: 'A', children: [{ nama: 'B' }] } } } } }),
  ],
  'a likely key before others': () =>
    read({ lain: { nama: 'salah', children: [{ nama: 'x' }] }, tree: { nama: 'benar', children: [{ nama: 'y' }] } }),
  'formats, asked for': () =>
    (['nested', 'adjacency', 'path'] as const).map((format) => [
      format === 'path' ? null : read(NESTED, { format }),
      read(TABLES, { format }),
      read(DIAGRAM, { format }),
    ]),
  'no tree': () => [
    read(null),
    read(7),
    read([]),
    read({ a: 1, b: [] }),
    read('x', { messages: EN }),
    read({ rows: [{}] }),
  ],
};
