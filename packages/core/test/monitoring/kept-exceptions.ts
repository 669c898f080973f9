import { compute, PEMDA_UNCAPPED } from '@takar/core';
import { exceptionsOf, yearAgoOf, type ExceptionOptions, type YearAgo } from '@takar/core/monitoring';
import { EN, ID, tableOf } from '../support/reading.js';
import type { Scenarios } from '../kept/scenarios.js';

const computed = (csv: string) => compute(tableOf(csv), { policy: PEMDA_UNCAPPED, messages: ID });
const found = (csv: string, options: Partial<ExceptionOptions> = {}) => {
  const { items, ...rest } = exceptionsOf(computed(csv), { messages: ID, asOf: null, ...options });
  return { ...rest, items: items.map(({ yearAgo, ...item }) => ({ ...item, yearAgo: brief(yearAgo) })) };
};
const brief = (before: YearAgo | null) =>
  before === null ? null : [before.row, before.worse, before.result.value, before.result.values];
/** Each row of a table beside the same period of the year before. */
const yearsAgo = (csv: string, messages = ID) => {
  const computation = computed(csv);
  return Array.from({ length: computation.table.length }, (_, row) => brief(yearAgoOf(computation, messages)(row)));
};

const ROWS = `unit;indikator;polaritas;periode;target;realisasi;PIC;penyebab;tenggat;bukti dukung
Dinkes;Stunting;minimalkan;2022;22,1;18,1;Kabid Kesmas;;;
Dinkes;Stunting;minimalkan;2023;21,1;21,9;Kabid Kesmas;"Cakupan posyandu
turun";;https://a.go.id/1
Dinkes;Kematian ibu;minimalkan;2023;66,81;82,64;198001012005011001;-;;
Dinkes;Stunting;minimalkan;2021-2026;14;;;;;
Diskominfo;SPBE;maksimalkan;2023;3,34;3,34;;;;
Diskominfo;SPBE;maksimalkan;2024;3,34;;;;31 Januari 2025;
Diskominfo;SPBE;maksimalkan;2025;3,34;;;;31-01-2026;
Diskominfo;SPBE;maksimalkan;2026-Q1;3;;;;;
Diskominfo;Zona;maksimalkan;2023;80;80;;;;
Diskominfo;Zona;maksimalkan;2024;80;79;;;;
Bapenda;PAD;maksimalkan;2024;100;120;;;;
Bapenda;PAD;maksimalkan;2025;100;110;;;;
Bapenda;PAD;maksimalkan;2027;100;90;;;;
Bapenda;Piutang;maksimalkan;kapan;100;50;;;;
Bapenda;Aset;;2024;100;120;;;;
Bapenda;Aset;;2025;100;110;;;;`;

const ORDER = `unit;indikator;polaritas;periode;target;realisasi
A;mundur;maksimalkan;2025;80;70
A;mundur;maksimalkan;2024;80;60
A;kosong dahulu;maksimalkan;2025;80;
A;kosong dahulu;maksimalkan;2024;80;60
A;kosong kemudian;maksimalkan;2024;80;60
A;kosong kemudian;maksimalkan;2025;80;
A;keduanya kosong;maksimalkan;2024;80;
A;keduanya kosong;maksimalkan;2025;80;
A;rencana;maksimalkan;2024;80;60
A;rencana;maksimalkan;2021-2026;80;50
B;mundur;maksimalkan;2023;80;50
B;hari ini;maksimalkan;2026-02-01;80;50
B;besok;maksimalkan;2026-02-02;80;50
B;tanpa hari;maksimalkan;kapan;80;40
B;tanpa hari;maksimalkan;2024;80;45`;

const SUPERSEDED = `unit;indikator;polaritas;periode;target;realisasi;versi
A;IKM;maksimalkan;2025;80;90;Renstra
A;IKM;maksimalkan;2025;80;70;PK
A;IKM;maksimalkan;2026;80;60;Renstra
A;IKM;maksimalkan;2026;80;75;PK`;

const COURSES = `indikator;polaritas;periode;target;realisasi
naik;maksimalkan;2025;80;70
naik;maksimalkan;2026;80;71
turun;maksimalkan;2025;80;70
turun;maksimalkan;2026;80;69
tetap;maksimalkan;2025;80;70
tetap;maksimalkan;2026;80;70
makin sedikit;minimalkan;2025;80;70
makin sedikit;minimalkan;2026;80;69
entah;;2025;80;70
entah;;2026;80;69
rentang;rentang;2025;80-90;70
rentang;rentang;2026;80-90;69
stabil;stabilkan;2025;80;70
stabil;stabilkan;2026;80;69
tanpa tahun lalu;maksimalkan;2024;80;70
tanpa tahun lalu;maksimalkan;2026;80;69
tahun lalu kosong;maksimalkan;2025;80;
tahun lalu kosong;maksimalkan;2026;80;69
tahun ini kosong;maksimalkan;2025;80;70
tahun ini kosong;maksimalkan;2026;80;
tanpa target;maksimalkan;2025;;70
tanpa target;maksimalkan;2026;;69
triwulan;maksimalkan;2025-Q2;80;70
triwulan;maksimalkan;2026-Q2;80;69
minggu;maksimalkan;2025-W05;80;70
minggu;maksimalkan;2026-W05;80;69
beda;maksimalkan;2025;80;70
beda;maksimalkan;2026-Q2;80;69
rencana;maksimalkan;2021-2025;80;70
rencana;maksimalkan;2022-2026;80;69
huruf;maksimalkan;2025;BB;B
huruf;maksimalkan;2026;BB;CC
kapan;maksimalkan;kapan;80;70`;

const BREAK = `indikator;polaritas;periode;target;realisasi;instrumen
AKIP;maksimalkan;2025;60;70;12/2015
AKIP;maksimalkan;2026;60;66;88/2021
AKIP;maksimalkan;2027;60;65;88/2021`;

/** Indicators that need attention, and rows beside the year before. */
export const EXCEPTIONS: Scenarios = {
  'rows of every kind, without a day': () => found(ROWS),
  'on the day that one is due': () => found(ROWS, { asOf: '2026-01-31' }),
  'a day later, with days of the agency': () =>
    found(ROWS, { asOf: '2026-02-01', terms: { days: 31, institution: null } }),
  'by the regulation': () => found(ROWS, { asOf: '2026-04-01', terms: { days: null, institution: 'region' } }),
  'rows that are asked for': () => found(ROWS, { asOf: '2026-02-01', rows: [0, 1, 2, 6, 10] }),
  'rows of one unit': () => found(ROWS, { asOf: '2026-02-01', among: new Set([4, 5, 6, 7, 8, 9]) }),
  'current rows, whatever their order': () =>
    [null, '2026-02-01', '2025-06-30'].map((asOf) =>
      found(ORDER, { asOf, terms: { days: 10, institution: null } }).items.map(({ row, kinds, daysLate }) => [
        row,
        kinds,
        daysLate,
      ]),
    ),
  'a table without texts': () => found('indikator;target;realisasi;polaritas\nA;80;60;maks\nB;80;70;maks\nC;80;;maks'),
  'rows that a later version replaces': () => found(SUPERSEDED),
  'each course': () => yearsAgo(COURSES),
  'courses in English': () => yearsAgo(COURSES.split('\n').slice(0, 5).join('\n'), EN),
  'over a break of the series': () => yearsAgo(BREAK),
  'the year before as a later version': () => yearsAgo(SUPERSEDED),
  'a table without periods and polarity': () => yearsAgo('indikator;target;realisasi\nA;80;60\nA;80;70'),
};
