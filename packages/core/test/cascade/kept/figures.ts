import { ID, EN, PEMDA_UNCAPPED } from '@takar/core';
import {
  diffCascades,
  drillDown,
  explainRolled,
  officialsMet,
  planCoverage,
  relationOfNode,
  rollUp,
  supportOf,
  type RollUp,
} from '@takar/core/cascade';
import type { Scenarios } from '../../kept/scenarios.js';
import { treeOfCsv } from './told.js';

const HEAD =
  'id;parent;jenjang;nama;penanggung jawab;pegawai;metode;relasi;indikator;satuan;polaritas;target;realisasi;bobot;agregasi;pembilang;penyebut;realisasi tahun lalu;tahun';

/** A parent of each kind of roll-up, with children that make it, lack something, or only support it. */
const TREE = [
  HEAD,
  'G;;Tujuan;Mutu;Kepala;;;;Indeks;poin;maks;80;;;;;;79;2026',
  'G;;Tujuan;Mutu;Kepala;;;;Survei;poin;maks;80;70;;;;;80;2026',
  'S;G;Sasaran;Izin;Bidang A;;;;Jumlah izin;izin;maks;1.200;;;;;;1.000;2026',
  'A;S;Program;A;Bidang A;;komponen;;Jumlah izin;izin;maks;500;450;;;;;450;2026',
  'B;S;Program;B;Bidang B;;komponen;;Jumlah izin;izin;maks;400;400;;;;;;2026',
  'C;S;Program;C;Bidang C;;komponen;;Jumlah izin;izin;maks;300;;;;;;;2026',
  'C1;C;Kegiatan;C1;Bidang C;Ani;adopsi;;Jumlah izin;izin;maks;300;250;;;;;300;2026',
  'C2;C;Kegiatan;C2;Bidang C;Budi;adopsi;;Jumlah izin;izin;maks;300;250;;;;;200;2026',
  'C3;C1;Kegiatan;C3;Bidang C;Budi;;;Waktu;hari;min;5;6;;;;;7;2026',
  'W;G;Sasaran;Bobot;Bidang D;;;;Persen;%;maks;84;;;;;;;2026',
  'W1;W;Program;W1;Bidang D;;komponen;;Persen;%;maks;80;60;60;;;;;2026',
  'W2;W;Program;W2;Bidang D;;komponen;;Persen;%;maks;90;90;40;;;;;2026',
  'R;G;Sasaran;Rasio;;;;;Cakupan;%;maks;90;;;;;;;2026',
  'R1;R;Program;R1;;;dipersempit;;Cakupan;%;maks;90;;;;8;10;;2026',
  'R2;R;Program;R2;;;dipersempit;;Cakupan;%;maks;90;;;;30;40;;2026',
  'M;G;Sasaran;Lain;;Cici;;;Besar;orang;maks;10;;;maks;;;;',
  'M1;M;Program;M1;;;komponen;;Besar;orang;maks;10;9;;;;;;',
  'M2;M;Program;M2;;;komponen;;Besar;orang;maks;10;;;;;;;',
  'N;G;Sasaran;Campur;;;;;Campuran;orang;min;10;;;;;;;',
  'N1;N;Program;N1;;;komponen;;Campuran;orang;min;5;5;;;;;5;',
  'N2;N;Program;N2;;;adopsi;;Campuran;orang;min;5;5;;;;;6;',
  'V;G;Sasaran;Rata;;;;;Nilai;poin;maks;10;;;rata-rata;;;;2026',
  'V1;V;Program;V1;;;komponen;;Nilai;poin;maks;10;5;;;;;;2026',
  'V2;V;Program;V2;;;komponen;;Nilai;poin;maks;10;11;;;;;;2026',
  'L1;L2;Kegiatan;Lingkar 1;;;komponen;;Lingkar;unit;maks;1;1;;;;;;2026',
  'L2;L1;Kegiatan;Lingkar 2;;;komponen;;Lingkar;unit;maks;1;;;;;;;2026',
  'Z;G;Sasaran;Tanpa indikator;;;;;;;;;;;;;;;',
  'Z1;Z;Program;Di bawahnya;;;;;Sisa;unit;maks;4;;;;;;;2025',
  'Q;G;Sasaran;Target sendiri;;;;;Bobot nol;poin;maks;10;;;tertimbang;;;;2026',
  'Q1;Q;Program;Q1;;;komponen;;Bobot nol;poin;maks;10;5;0;;;;;2026',
  'Q2;Q;Program;Q2;;;komponen;;Bobot nol;poin;maks;10;6;0;;;;;2026',
];

const rolled = (): RollUp => rollUp(treeOfCsv(...TREE), { policy: PEMDA_UNCAPPED, messages: ID });

const rowsOf = ({ rows, cascade, computation, scores }: RollUp): unknown => ({
  rows: rows.map(({ node, own, rolled: made, used, from, kind, parts, coverage }) => {
    const figure = (outcome: typeof own | null): string => String(outcome && (outcome.value ?? outcome.reason));
    const children = parts.map(({ child }) => cascade.ids[child]).join(' ');
    return `${cascade.ids[node]} own ${figure(own)} rolled ${figure(made)} used ${figure(used)} from ${from} ${kind} of ${children} ${coverage.reported}/${coverage.due}`;
  }),
  achievements: rows.map(({ row }) => computation.row(row).achievement),
  scores: scores.map((each) => each.map(({ score }) => score)),
});

const BEFORE = [
  HEAD,
  'A;;Tujuan;Mutu;Kepala;;;;Indeks;poin;maks;80;;60;;;;;2026',
  'A;;Tujuan;Mutu;Kepala;;;;Indeks;poin;maks;81;;60;;;;;2027',
  'B;A;Sasaran;Loket;Bidang;;;;Waktu;hari;min;5;;40;;;;;2026',
  'C;A;Sasaran;Hilang;;;;;Satu;unit;maks;1;;;;;;;',
  'D;B;Program;Pindah;;;;;Dua;unit;maks;1;;;;;;;',
];
const AFTER = [
  HEAD,
  'A;;Tujuan;MUTU.;Kepala;;;;Indeks;poin;maks;82;;60;;;;;2026',
  'A;;Tujuan;MUTU.;Kepala;;;;Indeks;poin;maks;83;;60;;;;;2028',
  'A;;Tujuan;MUTU.;Kepala;;;;Baru;poin;maks;;;60;;;;;2028',
  'B;A;Program;Loket baru;Sekretaris;;;;Waktu;jam;maks;5;;;;;;;2027',
  'D;A, B;Program;Pindah;;;;;Tiga;unit;maks;1;;;;;;;',
  'E;B;Kegiatan;Tambah;;;;;Empat;unit;maks;1;;;;;;;',
];
const withoutIds = (lines: readonly string[]): string[] =>
  lines.map((line) =>
    line.replace(
      /^[^;]*;([^;]*);/,
      (_, parent: string) => `${parent === 'parent' ? 'induk' : parent === '' ? '' : 'Mutu'};`,
    ),
  );

export const FIGURE_SCENARIOS: Scenarios = {
  'figures rolled up over every kind of link': () => rowsOf(rolled()),
  'figures rolled up where nothing is reported': () =>
    rowsOf(
      rollUp(treeOfCsv('id;parent;nama;target;satuan', 'A;;A;1;unit', 'B;A;B;1;unit'), {
        policy: PEMDA_UNCAPPED,
        messages: EN,
      }),
    ),
  'how figures came together': () => {
    const found = rolled();
    return ['S', 'W', 'R', 'Q', 'A', 'N'].map((id) => {
      const row = found.rows.find(({ node }) => found.cascade.ids[node] === id)?.row as number;
      return [
        id,
        explainRolled(found, row, ID),
        id === 'W' ? explainRolled(found, row, EN) : explainRolled(found, 999, ID),
      ];
    });
  },
  'why each goal was missed': () => {
    const found = rolled();
    return Object.fromEntries(found.cascade.ids.map((id, node) => [id, drillDown(found, node)]));
  },
  'who met the targets': () => officialsMet(rolled()),
  'who supports and who calculates': () => {
    const { cascade } = rolled();
    return cascade.ids.map((id, node) => [id, relationOfNode(cascade, node), supportOf(cascade, node)]);
  },
  'how many plans reach a goal': () =>
    [
      [
        'id;parent;jenjang;nama',
        'S;;Sasaran;A',
        'J;S;JPT;B',
        'L;J;Pelaksana;C',
        'M;;Pelaksana;D',
        'N;M;Pelaksana;E',
        'O;N, J;Pelaksana;F',
      ],
      [
        'Pegawai;Atasan;Rencana Hasil Kerja;RHK Atasan',
        'Ani;;Mutu;',
        'Budi;Ani;Loket;Mutu',
        'Budi;Ani;Meja;',
        'Dodi;Luar;Lampu;',
      ],
      ['id;parent;jenjang;nama', 'P;;Program;A', 'K;P;Kegiatan;B'],
    ].map((lines) => planCoverage(treeOfCsv(...lines))),
  'what changed between two versions': () => [
    diffCascades(treeOfCsv(...BEFORE), treeOfCsv(...AFTER)),
    diffCascades(treeOfCsv(...BEFORE), treeOfCsv(...BEFORE)).length,
  ],
  'what changed where nodes have no ids': () =>
    diffCascades(
      treeOfCsv(...withoutIds(BEFORE)),
      treeOfCsv(...withoutIds(AFTER), 'Mutu;Kegiatan;Tambah;;;;;;;;;;;;;;'),
    ),
};
