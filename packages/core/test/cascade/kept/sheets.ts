import { EN, ID, sheetFromCells } from '@takar/core';
import { cascadeFieldOf, CASCADE_FIELDS, readCascade, STANDARD_SCHEME } from '@takar/core/cascade';
import type { Scenarios } from '../../kept/scenarios.js';
import { csvLines, readingLines } from './told.js';

const BY_ID = [
  'ID;Induk;Jenjang;Uraian;Penanggung Jawab;Pendukung;Metode;Relasi;Kontribusi;Dokumen;Bobot;Pagu;Indikator;Satuan;' +
    'Target;Realisasi;TW I;TW II;TW III;TW IV;Konsolidasi;Agregasi;Polaritas;Tahun;Formula;Sumber;Keterangan;' +
    'Realisasi Tahun Lalu;Validitas;Kendali;Pembilang;Penyebut',
  '(1);(2);(3);(4);(5);(6);;;;;;;;;;;;;;;;;;;;;;;;;;',
  'T1;0;Tujuan;"  Mutu   naik ";Kepala Dinas;-;;;;RPJMD;60;;Indeks mutu;indeks;85,5;84,2;;;;85,5;terakhir;jumlah;' +
    'maksimalkan;2026;a/b;Laporan;naik;83,1;eksak;tinggi;1;2',
  'T2;-;Tujuan;Biaya turun;"Kepala Badan\nSekretaris";"A; B";;;;RPJMD;40;;Biaya;Rp;1.250.000;1.300.000;;;;;;;minimalkan;' +
    '2026;;;;;;;;',
  ';;;;;;;;;;;;;;;;;;;;;;;;;;;;;;;',
  'S1;"T1\nT2";Sasaran;Antrean turun;nihil;;adopsi;indikator sama;prasyarat;PK;100;;Orang dilayani;orang;1.250;1.300;250;' +
    '500;x;1.250;jumlah;;maks;2026;;;;;;;;',
  'S2;T1, T2;Sasaran;Layanan daring;;;komponen (a);komponen formula;;PK;1,5;;Persen daring;%;1.250;1,5;;;;;;;;2026;;;;' +
    ';;;;',
  'P1;["S1", "S2", 7];Program (utama);Loket;;;dibagi rata;entah;;;;1.500.000;Loket;unit;7 UPP, 14 kota;;;;;;;;;;;;;;;;;',
  'P1;S2;Program (utama);Loket;;;;;;;;2.000.000;Kursi;unit;12;;;;;;;;;;;;;;;;;',
  'P1;S2;Program (utama);Loket;;;;;;;;2.000.000;Kursi;unit;12;;;;;;;;;;;;;;;;;',
  'P1;S1;Kegiatan;Loket lain;;;;;;;;;;;;;;;;;;;;;;;;;;;;',
  'P1;S1;;;;;;;;;;;;;;;;;;;;;;;;;;;;;;',
  ';P1;Kegiatan;Tanpa id;;;;;;;;;;;;;;;;;;;;;;;;;;;;',
  ';P1;Kegiatan;;;;;;;;;;Hanya indikator;unit;3;;;;;;;;;;;;;;;;;',
  'K9;tidak ada;Kegiatan 2;Kursi;;;;;;;;;;;;;;;;;;;;;;;;;;;;',
  'K8;X9;jenjang aneh;Meja;;;;;;;;;;;;;;;;;;;;;;;;;;;;',
  'ID;Induk;Jenjang;Uraian;;;;;;;;;;;;;;;;;;;;;;;;;;;;',
  'Jumlah;;;;;;;;;;;3.500.000;;;;;;;;;;;;;;;;;;;;',
];

const BY_TITLE = [
  'Kinerja;Induk;Jenjang;Bobot Indikator;Indikator;Target;Satuan',
  'Mutu;;Tujuan;;;;',
  'Mutu;Mutu;Sasaran;40;Indeks;1.250;poin',
  'Mutu;;Sasaran;60;Survei;2.500;poin',
  'Mutu;Mutu;Program;;;;',
  'Mutu;Mutu;;;;;',
  'Loket;Mutu;Kegiatan;;;;',
  'Loket;Mutu;Kegiatan;;;;',
  'Meja;Mutu;Visi;;;;',
  'Diri;Diri;Program;;;;',
];

/** A column a level, with columns of codes, columns between levels, and columns behind them. */
const PATHS = [
  'No;Kode Program;Sasaran;Indikator Sasaran;Target 2026;Tujuan;Satuan;Nama Program;Satuan;Pagu Program (Rp);' +
    'Kode Kegiatan;Indikator;Target;Realisasi;Lain;Indikator',
  '1;2;3;4;5;6;7;8;9;10;11;12;13;14;15;16',
  '1;P.1;Antrean turun;Waktu;10;Mutu;menit;Loket;unit;1.000;K.1;Meja;5;4;a;b',
  ';;;;;;;Daring;;2.000;K.2;Aplikasi;1;;;',
  ';;;;;;;-;;;K.3;Rapat;2;;;',
  ';;Biaya turun;;;;;;;;;;;;;',
  ';;;;;;;;;;;Tanpa jenjang;9;;;',
  ';;;Waktu kedua;12;Mutu;menit;;;;;;;;;',
  ';;Antrean turun;;;Mutu;;Loket;;;K.1;Meja lagi;6;;;',
  ';;-;;;-;;;;;;;;;;',
  'Total;;;;;;;;;3.000;;;8;;;',
];

const SETS = [
  'lft;rgt;nama;Kode;Level',
  '1;12;A;a;Tujuan',
  '2;7;B;b;Sasaran',
  '3;4;C;c;Program',
  '5;6,0;D;;Program',
  '8;13;Bersilang;x;',
  '9;9;Kosong;k;',
  'satu;10;Bukan angka;y;',
  ';;;;',
  '-3;0;Negatif;n;',
  '9;10;Dalam;i;Program',
];

const PLANS = [
  'NIP;Nama;NIP Atasan;Rencana Hasil Kerja;RHK Pimpinan;Jabatan;Jenjang;Target;Satuan',
  '1;Ani;;Mutu naik;;Kepala;JPT;90;%',
  '2;Budi;1;Loket jadi;Mutu naik;Analis;Pelaksana;1.250;dokumen',
  '2;Budi;1;Meja jadi;;Analis;Pelaksana;2;unit',
  '3;Cici;9;Kursi;Tidak ada;Staf;;3;',
  '3;Cici;1;;Mutu naik;Staf;;;',
  ';Dodi;1;Lampu;Mutu naik;Staf;;;',
];

const ROLES = [
  'No;Nama Pegawai;Meningkatnya mutu layanan;Menurunnya waktu tunggu;',
  '1;Ani;"Standar; Survei";-;x',
  '2;;Tanpa nama;Tanpa nama;',
  '3;Budi;;Antrean daring;',
];

const NUMBERED = ['Level;Uraian;Kode', 'Level 1;A;a', '2;B;', '3;C;c', 'L 3;D;', '2;;', 'x;E;', '0;F;', '1;G;', '3;H;'];

const CODES = ['Kode;Uraian', '1.;A', '1.1;B', '1.1.2-a;C', '1/1/3;D', '2.1;E', 'tanpa kode ini;F', '3;', ';G'];

/** A sheet whose columns would do for every format; each is asked for by name. */
const ANY = sheetFromCells(
  ['Level', 'Uraian', 'Induk', 'Tujuan', 'lft', 'rgt', 'NIP', 'Atasan'],
  [
    [1, 'A', null, 'T', 1, 4, 'a', null],
    [2, 'B', 'A', 'T', 2, 3, 'b', 'a'],
  ],
);

export const SHEET_SCENARIOS: Scenarios = {
  'rows with ids, parents of every spelling, and everything that is said of a node': () => csvLines(BY_ID),
  'the same, with figures in English notation': () => csvLines(BY_ID.slice(0, 8), { numbers: 'en', messages: EN }),
  'rows by titles, which stand on several levels': () => csvLines(BY_TITLE),
  'rows by ids that are the same in each, and a map of headers': () =>
    csvLines(
      [
        'ID;Atas;Kondisi;unit;Nama;Tipe;weight',
        '1;;Mutu;%;A;;30',
        '1;Mutu;Loket;orang;A;Program;70',
        '1;Loket;Meja;Bidang;B;;',
      ],
      { map: { atas: 'induk', Tak: 'title', Tipe: 'bukan bidang', weight: 'bobot' } },
    ),
  'rows whose unit is an owner': () => csvLines(['kode;induk;nama;unit', 'a;;A;Bidang', 'b;a;B;Bagian']),
  'a column a level': () => csvLines(PATHS),
  'a column a level with headers of conditions': () =>
    csvLines(['Ultimate Outcome;Intermediate Outcome;Kode Tujuan;Kode Output', 'A;B;t;o', ';C;;p']),
  'one level alone': () => csvLines(['Sasaran;Indikator;Target', 'A;a;1', ';b;2']),
  'bounds of nested sets': () => csvLines(SETS),
  'bounds without titles': () => csvLines(['kiri;kanan;id', '1;4;a', '2;3;b']),
  'plans of staff': () => csvLines(PLANS),
  'staff and superiors alone': () =>
    csvLines([
      'Pegawai;Atasan;Uraian;Jenjang Jabatan',
      'Ani;;Kepala;JPT',
      'Budi;Ani;;Pelaksana',
      ';Ani;x;',
      'Ani;;Kepala;JPT',
    ]),
  'staff with a parent column': () => csvLines(['nip;atasan;parent;nama', '1;;;A', '2;1;1;B']),
  'staff with a mapped parent': () =>
    csvLines(['nip;atasan;di atas;nama', '1;;;A', '2;1;1;B'], { map: { 'di atas': 'parent' } }),
  'staff by results of the superior': () => csvLines(ROLES),
  'results of two words': () => csvLines(['Pegawai;Mutu layanan', 'Ani;Standar']),
  'numbered levels': () => csvLines(NUMBERED),
  'numbered levels, a tenth of them words': () =>
    csvLines(['Level;Uraian', ...Array.from({ length: 9 }, (_, i) => `${i + 1};N${i}`), 'x;X']),
  'numbered levels, more than a tenth of them words': () =>
    csvLines(['Level;Uraian', ...Array.from({ length: 8 }, (_, i) => `${i + 1};N${i}`), 'x;X']),
  'codes that hold one another': () => csvLines(CODES),
  'codes with a column of levels': () => csvLines(['No;Uraian;Jenjang', 'A;A;Tujuan', 'A.1;B;', 'A.2;C;Sasaran']),
  'codes without titles': () => csvLines(['kode rekening;Target', '1.01;1', '1.01.02;2', '1.01.03;3']),
  'codes of which half have a parent': () => csvLines(['Kode;Uraian', '1;A', '1.1;B', '2.1;C']),
  'headers that tell no tree': () =>
    csvLines([Array.from({ length: 24 }, (_, i) => (i === 2 ? '' : `Kolom ${i}`)).join(';'), 'a']),
  'no tree, in English': () => csvLines(['a;b', '1;2'], { messages: EN }),
  'each format, asked for': () =>
    Object.fromEntries(
      (['adjacency', 'nested', 'path', 'outline', 'plans', 'roles'] as const).map((format) => [
        format,
        readingLines(readCascade(ANY, { messages: ID, format })),
      ]),
    ),
  'another scheme': () =>
    csvLines(['Lapisan;Sasaran', 'A;B'], {
      scheme: {
        id: 'own',
        levels: [
          ...STANDARD_SCHEME.levels,
          {
            key: 'lapisan',
            label: { id: 'lapisan', en: 'layer' },
            family: 'plan',
            rank: 1,
            stage: 0,
            traits: [],
            aliases: ['lapis…'],
          },
        ],
      },
    }),
  'names of fields': () =>
    [...CASCADE_FIELDS, 'Judul', 'TW II', 'target triwulan iv', 'Quarter_3', 'entah', ''].map(cascadeFieldOf),
};
