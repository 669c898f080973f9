import type { Citation } from '../../issue.js';
import type { LocalText } from '../../locale/messages.js';
import type { Confidence } from '../../regulation/dated.js';
import { defineRule, type Rule } from '../../regulation/rule.js';
import { SOURCES } from '../../indicator/formula/sources.js';

function note(id: string, title: LocalText, citation: Citation, confidence: Confidence, text: LocalText): Rule {
  return defineRule({
    id,
    kind: 'note',
    title,
    citation,
    confidence,
    from: '2014-12-01',
    date: 'period-end',
    inputs: [],
    parameters: {},
    expression: null,
    note: text,
  });
}

/** Rules that compute nothing by themselves: duties, habits and choices that a policy settles. */
export const NOTES: readonly Rule[] = [
  note('ORG-CAP-00', { id: 'Kewajiban mengukur kinerja', en: 'Duty to measure' }, SOURCES.permenpanrb53, 'high', {
    id: 'Target dan realisasi dibandingkan tiap triwulan dan tahun. Rumus, batas, polaritas, pembulatan dan skala tidak diatur.',
    en: 'Target and realisation are compared every quarter and year. Formula, cap, polarity, rounding and scale are not regulated.',
  }),
  note('ORG-CAP-08', { id: 'Data yang tidak ada', en: 'Missing data' }, SOURCES.takar, 'default', {
    id: 'Data yang tidak ada tetap tanpa angka dan membawa alasannya; tidak pernah menjadi 0 atau 100.',
    en: 'Missing data stays without a figure and carries its reason; it never becomes 0 or 100.',
  }),
  note('ORG-CAP-09', { id: 'Batas maksimum capaian', en: 'Cap on achievement' }, SOURCES.regionalPractice, 'high', {
    id: 'Tanpa batas di kebanyakan daerah; 100, 110, 120 di tempat lain. Diterapkan per indikator sebelum dirata-rata; nilai mentah disimpan.',
    en: 'None in most regions; 100, 110, 120 elsewhere. Applied per indicator before averaging; the raw value is kept.',
  }),
  note('ORG-CAP-13', { id: 'Pembulatan capaian', en: 'Rounding of achievement' }, SOURCES.takar, 'default', {
    id: 'Tidak diatur. Bawaan: dua angka di belakang koma, setengah menjauhi nol; presisi penuh disimpan di dalam.',
    en: 'Not regulated. Default: two digits, half away from zero; full precision is kept inside.',
  }),
  note('ORG-CON-04', { id: 'Anak bukan otomatis operand', en: 'A child is not an operand' }, SOURCES.takar, 'medium', {
    id: 'Hanya komponen formula, agregasi unit dan indikator yang sama yang dihitung ke atas; hubungan lain tidak.',
    en: 'Only formula components, aggregation over units and the same indicator roll up; other links never calculate.',
  }),
  note(
    'ORG-BUD-02',
    { id: 'Silsilah Nilai Kinerja Anggaran', en: 'Lineage of the budget performance value' },
    { instrument: 'PMK 249/PMK.02/2011; PMK 214/PMK.02/2017; PMK 22/PMK.02/2021; PMK 62/2023; PMK 107/2024' },
    'high',
    {
      id: 'PMK 249/2011, lalu 214/2017, lalu 22/2021, lalu 62/2023 yang diubah 107/2024. Pakai yang berlaku pada tahun anggarannya.',
      en: 'PMK 249/2011, then 214/2017, then 22/2021, then 62/2023 as amended by 107/2024. Use the one of the budget year.',
    },
  ),
];
