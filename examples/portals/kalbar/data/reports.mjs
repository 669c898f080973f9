import { compute, compareSubmissions, ID, PEMDA_UNCAPPED, readIndicators, round, sheetFromCells } from '@takar/core';
import { local } from '../../shared/generator.mjs';
import { AGENCIES, REGIONS } from './regions.mjs';

const PERIODS = [
  ['2025', '2026-02-28'],
  ['2026-Q1', '2026-04-15'],
  ['2026-Q2', '2026-07-15'],
  ['2026-Q3', '2026-10-15'],
];
const shifted = (day, days) => new Date(Date.parse(day) + days * 86_400_000).toISOString().slice(0, 10);

/** Reports of agencies and of regencies and cities: locked, returned for correction, late, or not there. */
export function reportsOf(random) {
  return [...AGENCIES, ...REGIONS].flatMap((unit) =>
    PERIODS.map(([periode, batas], i) => {
      const none = i === 3 && random.chance(0.25);
      const returned = !none && i >= 2 && random.chance(0.15);
      return {
        ...{ unit, periode, batas, lapor: none ? '' : shifted(batas, random.whole(-12, 2)) },
        status: none ? 'Belum' : returned ? 'Dikembalikan' : i < 2 ? 'Terkunci' : 'Disetujui',
        ...{ revisi: returned ? '1' : '', alasan: returned ? 'Capaian tidak sesuai target dan realisasinya' : '' },
      };
    }),
  );
}

const HEADERS = ['unit', 'indikator', 'satuan', 'polaritas', 'periode', 'target', 'realisasi', 'capaian'];
const tableOf = (rows) =>
  readIndicators(
    sheetFromCells(
      HEADERS,
      rows.map((row) => HEADERS.map((name) => row[name])),
    ),
    { messages: ID },
  );

/** Wrong ways of arriving at an achievement that reports really have: cut digits, a cap, the other polarity, last year's. */
const MISTAKES = [
  (value) => Math.trunc(value),
  (value) => Math.min(value, 100),
  (value) => round(value * 0.93, 2),
  (value) => value,
];
const FINDINGS = {
  ...{
    exact: 'sama',
    truncated: 'digit dibuang',
    capped: 'berhenti pada suatu batas',
    roundedInputs: 'masukan dibulatkan',
  },
  ...{ otherFormula: 'rumus lain', unexplained: 'tidak terjelaskan', notComputable: 'tidak dapat dihitung' },
};
const NOTES = [
  'Digit terpotong; tulis dua desimal',
  'Capaian dibatasi 100; kebijakan tidak membatasi',
  'Hitung ulang dari target dan realisasi',
  '',
];

/** What the first report of 2025 stated, with notes of the reviewers; the corrected one; and what the core finds between them. */
export function reviewsOf(regional) {
  const rows = regional.filter(({ periode, realisasi }) => periode === '2025' && realisasi !== 'Belum rilis');
  const { columns } = compute(tableOf(rows.map((row) => ({ ...row, capaian: '' }))), {
    policy: PEMDA_UNCAPPED,
    messages: ID,
  });
  const right = (i) => columns.achievement.values[i];
  const first = rows.map((row, i) => ({ ...row, capaian: local(MISTAKES[i % 4](right(i))), catatan: NOTES[i % 4] }));
  const corrected = rows.map((row, i) => ({ ...row, capaian: local(right(i)) }));
  const { rows: compared } = compareSubmissions(tableOf(first), tableOf(corrected), {
    policy: PEMDA_UNCAPPED,
    messages: ID,
  });
  const koreksi = compared.flatMap((row) =>
    row.fields
      .filter(({ field }) => field === 'published')
      .map(({ before, after }) => {
        const own = first[row.rows.before - 1];
        return {
          ...{ unit: row.unit, indikator: row.indicator, sebelum: local(before), sesudah: local(after) },
          ...{ hitung: local(row.computed.after), temuan: FINDINGS[row.finding.before] ?? '', catatan: own.catatan },
        };
      }),
  );
  return { reviu: first, koreksi };
}
