import {
  compareYears,
  compute,
  EN,
  evaluateCase,
  PEMDA_UNCAPPED,
  seriesBreaks,
  type ComparisonFigures,
  type Messages,
  type YearComparisonOptions,
} from '@takar/core';
import { ruleById } from '@takar/core/registry';
import type { Rule } from '@takar/core';
import { ID, tableOf } from '../support/reading.js';
import type { Scenarios } from '../kept/scenarios.js';

const brief = (figures: ComparisonFigures | null) => {
  if (figures === null) return null;
  const { trace, hash: _hash, ...rest } = figures;
  return { ...rest, trace: [trace.label, trace.text, trace.inputs.length] };
};
const compared = (csv: string, more: Partial<YearComparisonOptions> = {}) =>
  compareYears(compute(tableOf(csv), { policy: PEMDA_UNCAPPED, messages: ID }), { messages: ID, ...more }).map(
    ({ lastYear, series, mediumTerm, standard, years, ...rest }) => ({
      ...rest,
      years: years.map((year) => Object.values(year) as unknown[]),
      lastYear: brief(lastYear),
      series: brief(series),
      mediumTerm: brief(mediumTerm),
      standard: brief(standard),
    }),
  );

const HEAD = 'unit;indikator;periode;polaritas;target;realisasi;versi;instrumen';
const CSV = [
  HEAD,
  'Dinkes;Stunting;2023;minimalkan;21,10;21,90;;',
  'Dinkes;Stunting;2022;minimalkan;22,10;18,10;;',
  'Dinkes;Stunting;2021-2026;minimalkan;14,00;;;',
  'Muncar;AKIP;2020;maksimalkan;80;81;;12/2015',
  'Muncar;AKIP;2021;maksimalkan;81;82;;12/2015',
  'Muncar;AKIP;2022;maksimalkan;81;66;;88/2021',
  'Muncar;AKIP;2023;maksimalkan;82;68;;88/2021',
  'Bapenda;PAD;2024;maksimalkan;100;;;',
  'Bapenda;PAD;2023;maksimalkan;100;90;;',
  'Bapenda;Aset;2023;;100;90;;',
  'Bapenda;Aset;2024;;100;95;;',
  'Bapenda;Rentang;2023;rentang;80-90;85;;',
  'Bapenda;Rentang;2024;rentang;80-90;95;;',
  'Setda;Huruf;2023;maksimalkan;BB;B;;',
  'Setda;Huruf;2024;maksimalkan;A;BB;;',
  'Setda;Revisi;2023;stabilkan;100;90;renstra;',
  'Setda;Revisi;2023;stabilkan;95;90;pk;',
  'Setda;Revisi;2024;stabilkan;100;97;;',
  'Setda;Triwulan;2024-Q1;maksimalkan;1;1;;',
  'Setda;Tunggal;2024;maksimalkan;10;9;;',
  'Setda;Tunggal;2021/2024;maksimalkan;12;;;',
  'Setda;Tunggal;2021/2025;maksimalkan;13;;;',
  'Setda;Kosong;2023;maksimalkan;10;;;',
  'Setda;Kosong;2024;maksimalkan;10;9;;',
  'Setda;Kosong;2021/2026;maksimalkan;;;;',
  'Setda;Ganda;2023;maksimalkan;10;7;;',
  'Setda;Ganda;2024;maksimalkan;10;8;;',
  'Setda;Ganda;2024;maksimalkan;10;9;;',
  'Setda;Awal;2022;maksimalkan;10;;;',
  'Setda;Awal;2023;maksimalkan;10;8;;',
  'Setda;Awal;2024;maksimalkan;10;9;;',
  'Setda;Awal;2021/2026;maksimalkan;20;;;',
  'Dinkes;AKIP;2024;maksimalkan;70;71;;',
].join('\n');

const MARKED = [
  'indikator;tahun;polaritas;target;realisasi;seri baru;metode',
  'A;2020;maks;1;1;ya;survei',
  'A;2021;maks;1;2;;Survei',
  'A;2022;maks;1;3;tidak;',
  'A;2023;maks;1;4;definisi baru;sensus',
  'A;2024;maks;1;5;x;sensus',
  'A;2025;maks;1;6;0;survei',
].join('\n');

const asked = (id: string, inputs: unknown, messages: Messages = ID) => {
  const { result } = evaluateCase(ruleById(id) as Rule, inputs, { messages });
  return result === null
    ? null
    : [
        result.value,
        result.reason,
        result.values,
        result.issues.map(({ message }) => message),
        [result.trace.label, result.trace.text, result.trace.inputs.map(({ label, text }) => `${label}: ${text}`)],
      ];
};
const series = (...figures: readonly (number | null)[]) => figures.map((R, i) => ({ tahun: 2020 + i, R, T: 100 }));
const POLARITIES = ['maximise', 'minimise', 'minimise-ratio', 'stabilise', 'entah', undefined];

/** Years of indicators beside one another, plans and standards. */
export const SCENARIOS: Scenarios = {
  'indicators over years': () => compared(CSV),
  'beside plans and standards that are given': () =>
    compared(CSV, {
      finalTargets: [
        { indicator: 'Stunting', value: 10, year: 2024 },
        { indicator: 'AKIP', unit: 'Lain', value: 90, year: 2026 },
        { indicator: 'AKIP', unit: 'Muncar', value: 70, year: 2023 },
        { indicator: 'PAD', value: 120, year: 2020 },
        { indicator: 'Huruf', value: 4, year: 2026 },
        { indicator: 'Revisi', value: 100, year: 2026 },
      ],
      standards: [
        { indicator: 'Stunting', value: 14, source: 'RPJMN' },
        { indicator: 'Aset', unit: 'Bapenda', value: 95, source: 'BPK' },
        { indicator: 'Aset', unit: 'Bapenda', value: 99, source: 'lain' },
        { indicator: 'AKIP', unit: 'Lain', value: 60, source: 'Menpan' },
        { indicator: 'Huruf', value: 60, source: 'Menpan' },
      ],
    }).map(({ indicator, mediumTerm, standard }) => [indicator, mediumTerm, standard]),
  'in English': () => compared(CSV.split('\n').slice(0, 4).join('\n'), { messages: EN }),
  'without units': () =>
    compared('indikator;tahun;target;realisasi\nA;2023;1;1\nA;2024;1;2\n;2024;1;2').map(
      ({ unit, indicator, lastYear }) => [unit, indicator, lastYear?.values],
    ),
  'no years': () => compared('indikator;target;realisasi\nA;1;1'),
  'breaks that are marked or seen': () => [
    seriesBreaks(tableOf(MARKED), [0, 1, 2, 3, 4, 5]),
    seriesBreaks(tableOf(MARKED), [3, 4]),
    seriesBreaks(tableOf(MARKED), []),
    seriesBreaks(tableOf(CSV), [3, 4, 5, 6]),
  ],
  'indicators whose series break': () =>
    compared(MARKED).map(({ since, years, lastYear, series: all }) => [since, years.length, lastYear, all?.values]),
  'courses by polarity': () =>
    POLARITIES.map((polarity) =>
      [
        series(1, 2, 3),
        series(3, 2, 1),
        series(2, 2),
        series(1, 3, 2),
        series(90, 104, 99),
        series(1, null, 3),
        series(null, 1),
        series(1),
        series(),
      ].map((years) => asked('LKJ-2/years', { years, polarity })?.slice(0, 3)),
    ),
  'a series of achievements, years out of order': () => [
    asked('LKJ-2/years', {
      years: [
        { tahun: 2022, C: 90 },
        { tahun: 2020, C: 80 },
        { tahun: 2021, C: 85 },
      ],
    }),
    asked(
      'LKJ-2/years',
      {
        years: [
          { tahun: 2022, R: 90, C: 95 },
          { tahun: 2020, R: 80 },
        ],
        polarity: 'maximise',
      },
      EN,
    ),
  ],
  'a series of which one year has only an achievement': () =>
    asked('LKJ-2/years', {
      years: [
        { tahun: 2020, R: 80, C: 90 },
        { tahun: 2021, C: 95 },
      ],
      polarity: 'maximise',
    }),
  'beside last year by polarity': () =>
    POLARITIES.map((polarity) => [
      asked('LKJ-2', { R: 99, R0: 104, T: 100, T0: 100, polarity }),
      asked('LKJ-2', { R: 5, R0: 0, polarity }, EN),
    ]),
  'beside a plan by polarity': () =>
    POLARITIES.flatMap((polarity) => [
      asked('LKJ-3', { R: 80, T_end: 90, polarity, years_left: 4, baseline: 76, years_passed: 2 }),
      asked('LKJ-3', { R: 90, T_end: 90, polarity, years_left: 0 }, EN),
    ]),
  'beside a standard by polarity': () =>
    POLARITIES.flatMap((polarity) => [70, 75, 80].map((R) => asked('LKJ-4', { R, standar: 75, polarity }))),
  'last days of reports': () =>
    ['K/L', 'OPD', 'pemda', 'desa', undefined].map((instansi) => [
      asked('LKJ-0/deadline', { year: 2023, instansi }),
      asked('LKJ-0/deadline', { year: 'kapan', instansi }, EN),
    ]),
};
