import {
  EN,
  ID,
  KEMENKEU_2026,
  PEMDA_UNCAPPED,
  readIndicators,
  reconcile,
  sheetFromCells,
  type ComputeOptions,
  type RawCell,
} from '@takar/core';
import { filledLine, issueLine } from '../kept/lines.js';
import type { Scenarios } from '../kept/scenarios.js';
import { tableOf } from '../support/reading.js';

const HEAD = ['Unit', 'Indikator', 'Polaritas', 'Target', 'Realisasi', 'Capaian', 'Periode', 'Bobot'];
const ROWS: readonly (readonly RawCell[])[] = [
  ['A', 'Tepat', 'maks', '80', '70,6', '88,25', '2026', ''],
  ['A', 'Dibulatkan', 'maks', '76,4', '79,7', '104,32', '2026', ''],
  ['A', 'Dipotong', 'maks', '9', '12,13', '134', '2026', ''],
  ['A', 'Satu angka', 'maks', '3', '2', '66,7', '2026', ''],
  ['A', 'Kurang seperseratus', 'maks', '3', '2', '66,68', '2026', ''],
  ['A', 'Kurang dua', 'maks', '3', '2', '66,69', '2026', ''],
  ['A', 'Kurang tiga', 'maks', '3', '2', '66,70', '2026', ''],
  ['A', 'Dibatasi', 'maks', '80', '92,84', '100', '2026', ''],
  ['A', 'Dibatasi 120', 'maks', '80', '100', '120', '2026', ''],
  ['A', 'Dibatasi 110', 'maks', '80', '100', '110', '2026', ''],
  ['A', 'Rumus lain', 'min', '162', '186', '87,10', '2026', ''],
  ['A', 'Terbalik', 'maks', '13,26', '17,22', '70,14', '2026', ''],
  ['A', 'Realisasi', 'maks', '93', '95', '95', '2026', ''],
  ['A', 'Rasio', 'maks', '50', '54', '1,08', '2026', ''],
  ['A', 'Masukan bulat', 'maks', '3,4', '3,3', '97,5', '2026', ''],
  ['A', 'Salah', 'maks', '80', '90', '33', '2026', ''],
  ['A', 'Kosong', 'maks', '80', '90', '', '2026', ''],
  ['A', 'Tak terbaca', 'maks', '80', '90', 'kira-kira', '2026', ''],
  ['A', 'Tanpa realisasi', 'maks', '80', '', '90', '2026', ''],
  ['A', 'Target nol', 'maks', '0', '5', '100', '2026', ''],
  ['A', 'Predikat', 'maks', 'A', 'BB', '98,62', '2026', ''],
  ['A', 'Tahun lalu', 'maks', '50', '60', '110', '2025', ''],
  ['A', 'Tahun lalu', 'maks', '50', '65', '110', '2026', ''],
  ['B', 'Pita', 'maks', '100', '65', '66,1', '2026', ''],
  ['B', 'Pita dua', 'maks', '100', '66', '65', '2026', ''],
  ['C', 'Tercapai', 'maks', '100', '99,99', '101', '2026', '1'],
  ['C', 'Besar', 'maks', '100', '100', '100', '2026', '99'],
  ['D', 'Judul', 'maks', '100', '50', '95', '2026', '100'],
];
const told = (
  rows: readonly (readonly RawCell[])[],
  options: Partial<ComputeOptions> = {},
  head: readonly string[] = HEAD,
): unknown => {
  const {
    summary,
    policy,
    rows: found,
    issues,
  } = reconcile(readIndicators(sheetFromCells(head, rows), { messages: ID }), {
    policy: PEMDA_UNCAPPED,
    messages: ID,
    ...options,
  });
  return {
    summary: filledLine(summary),
    policy,
    rows: found.map(
      ({ input, ...rest }) => `${input.indicator}: ${filledLine(rest as unknown as Record<string, unknown>)}`,
    ),
    issues: issues.map(issueLine),
  };
};

export const SCENARIOS: Scenarios = {
  'published figures of every kind': () => told(ROWS),
  'published figures by a policy with a cap, in English': () => told(ROWS, { policy: KEMENKEU_2026, messages: EN }),
  'no published figures': () => told([['A', 'x', 'maks', 1, 2]], {}, HEAD.slice(0, 5)),
  'published figures that are typed': () =>
    told([
      ['A', 'x', 'maks', 3, 2, 66.67],
      ['A', 'y', 'maks', 3, 2, 0.6667],
      ['A', 'z', 'maks', 3, 2, 66],
    ]),
  'lines of a file': () =>
    reconcile(tableOf(`${HEAD.join(';')}\nA;x;maks;80;90;112,5;2026;\n\nA;y;maks;80;90;112;2026;\n`), {
      policy: PEMDA_UNCAPPED,
      messages: ID,
    }).rows.map(({ source, match }) => [source, match]),
};
