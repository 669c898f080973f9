import { readIndicators, sheetFromCells, type RawCell } from '@takar/core';
import { readRenja, readReportTexts, type RenjaFigures } from '@takar/core/report';
import { REPORT_TEXT_COLUMNS, type ReportTextName } from '#src/report/read-report-texts.js';
import { RENJA_FIGURES, renjaColumns } from '#src/report/renja-columns.js';
import { EN, ID } from '../support/reading.js';
import type { Scenarios } from '../kept/scenarios.js';

const TEXTS = [
  'Sasaran Strategis',
  'Kode',
  'Urusan/Bidang/Program/Kegiatan',
  'Indikator Kinerja',
  'Satuan',
  'Penanggung Jawab',
];
const FIGURES = [
  ...['Target Renstra pada akhir periode', 'Realisasi s.d. Renja tahun lalu', 'Target Renja tahun berjalan'],
  ...['Realisasi Triwulan I', 'Realisasi TW 2', 'Realisasi Triwulan ke III', 'Realisasi tw iv'],
  ...['Realisasi Renja yang dievaluasi', 'Realisasi s.d. tahun ini', 'Tingkat Capaian Renstra'],
];
const SIDES = FIGURES.flatMap((head) => [`${head} K`, `${head} Rp`]);
/** Cells of a row: texts, then ten figures of performance, then ten of budget. */
const row = (texts: string, performance: string, budget: string): RawCell[] => {
  const [k, rp] = [performance, budget].map((list) => list.split(' ').map((cell) => (cell === '.' ? null : cell)));
  return [
    ...texts.split('|').map((cell) => (cell === '' ? null : cell)),
    ...FIGURES.flatMap((_, i) => [k?.[i] ?? null, rp?.[i] ?? null]),
  ];
};
const ROWS = [
  row(
    'Mutu|1.01|Program A|IKM|nilai|Kabid A',
    '400 100 100 20 30 25 25 100 200 50',
    '1.000.000 250.000 300.000 50.000 50.000 50.000 50.000 200.000 450.000 45',
  ),
  row(
    '|1.02|Program B|Cakupan|persen|198001012005011001',
    '100 60 80 . . . . 70 130 130',
    '100 0 . 10 10 10 . 30 30 30',
  ),
  row('||Program C|Cakupan bayi|%|', '100 0 80 . . . . 70 70 70,004', '. . . . . . . . . .'),
  row('||Program D||dokumen|', '. . 3 1 1 1 1 . . .', '400 100 100 25 25 25 25 99 199 49'),
  row('|||Tanpa uraian|orang|', '10 . 3 1 1 1 1 4 4 40', '. . . . . . . . . .'),
  row('||Banyak orang|Orang|orang|', '4.000 1.000 1 250 250 250 250 1.000 2.000 50', '. . . . . . . . . .'),
  row('||Nol|Nol|orang|', '0 0 0 0 0 0 0 0 0 0', '0 . . . . . . . . .'),
  row('||||orang|', '10 1 1 1 1 1 1 4 5 50', '. . . . . . . . . .'),
  row('||Teks|Salah|orang|', 'x 1 1 1 1 1 1 4 5 50', '10 y 1 1 1 1 1 4 5 50'),
];
const brief = ({ result, ...figures }: RenjaFigures) => ({
  ...figures,
  stated: RENJA_FIGURES.map((name) => figures.stated[name]),
  result: result === null ? null : [result.rule, result.value, result.reason, result.values],
});
const read = (headers: readonly string[], rows: readonly (readonly RawCell[])[], messages = ID) => {
  const { rows: found, issues } = readRenja(sheetFromCells(headers, rows), { messages });
  return {
    rows: found.map(({ performance, budget, ...each }) => ({
      ...each,
      performance: brief(performance),
      budget: brief(budget),
    })),
    issues,
  };
};

const table = (headers: readonly string[], rows: readonly (readonly RawCell[])[]) =>
  readIndicators(sheetFromCells(headers, rows), { messages: ID });
const NAMES = Object.keys(REPORT_TEXT_COLUMNS) as ReportTextName[];
const textsOf = (headers: readonly string[], rows: readonly (readonly RawCell[])[]) => {
  const texts = readReportTexts(table(headers, rows));
  return { present: texts.present, rows: [...rows, null].map((_, at) => NAMES.map((name) => texts.textOf(at, name))) };
};

/** Texts of reports, and form E.81. */
export const SCENARIOS: Scenarios = {
  'a form E.81': () => read([...TEXTS, ...SIDES], ROWS),
  'what is wrong with it, in English': () => read([...TEXTS, ...SIDES], ROWS, EN).issues,
  'forms without their columns': () => [
    read(['Program'], []),
    read(['Target Renstra K'], [], EN),
    read(['Realisasi s.d. tahun lalu K'], []),
  ],
  'a form of performance alone': () =>
    read(['Program', 'Target Renstra K', 'Realisasi s.d. tahun lalu K', 'Realisasi tahun ini K'], [['A', 10, 2, 3]]),
  'columns by their headers': () => [
    renjaColumns([...TEXTS, ...SIDES]),
    renjaColumns([
      'Sasaran',
      'Sasaran OPD',
      'Kode Rekening',
      'Program',
      'Nama Program',
      'Indikator',
      'Satuan',
      'OPD Penanggung Jawab',
    ]),
    renjaColumns([
      'Sasaran lain',
      'Kode apa',
      'Programmer',
      'bukan Indikator',
      'Satuan Kerja',
      'Penanggung Jawab lain',
      'Urusan',
      'Bidang Program Kegiatan',
    ]),
    renjaColumns([
      'Target RPJMD Kinerja',
      'Target akhir Anggaran',
      'Target RKPD K',
      'Target tahun ini Rp',
      'Realisasi tahun lalu K',
      'Realisasi sampai dengan RKPD Rp',
      'Realisasi tahun berjalan K',
      'Realisasi sampai dengan Rp',
    ]),
    renjaColumns([
      'Persentase Capaian K',
      'Capaian K',
      'Realisasi TW V K',
      'TW 4 Rp',
      'Triwulan K',
      'Target K',
      'Realisasi K',
      'K',
      'Target Renstra',
      'Target Renstra K',
      'Target Renstra K',
    ]),
  ],
  'texts of every kind': () =>
    textsOf(
      ['Indikator', 'Target', 'Realisasi', ...NAMES.map((name) => REPORT_TEXT_COLUMNS[name][0])],
      [
        ['A', 1, 2, 'Mutu', 'Prog\nram', 'Keg', 'Aksi', 'Sebab', 'Hambatan', 'Lanjut', 'Rumus', 'Kabid'],
        ['B', 1, 2, '-', ' ', null, '--', 'x', 'y', 'z', 'f', '198001012005011001'],
      ],
    ),
  'no texts': () => textsOf(['Indikator', 'Target', 'Realisasi'], [['A', 1, 2]]),
  'how many headers each text has': () => NAMES.map((name) => [name, REPORT_TEXT_COLUMNS[name].length]),
};
