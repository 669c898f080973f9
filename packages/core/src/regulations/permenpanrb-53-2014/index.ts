import { REPORT_DEADLINE } from '../../comparison/deadline.js';
import type { Dated } from '../../regulation/dated.js';
import { defineRule, type Rule } from '../../regulation/rule.js';
import type { LocalText } from '../../locale/messages.js';
import { EFFICIENCY, EFFICIENCY_CLASS, EFFICIENT_OR_NOT, RESOURCE_EFFICIENCY } from '../rules/efficiency.js';
import { IN_FORCE, PERMENPANRB_53_2014_TEXT as TEXT } from './instrument.js';
import { MEDIUM_TERM, NATIONAL_STANDARD } from './medium-term.js';
import { LAST_YEAR, LAST_YEARS_ACHIEVEMENT, SEVERAL_YEARS, THIS_YEAR } from './this-and-last-year.js';

const CITATION = { ...TEXT, article: 'Lampiran II' };
const months = (value: number): readonly Dated<number>[] => [
  { from: IN_FORCE.from, value, citation: CITATION, confidence: 'high' },
];

const duty = (id: string, title: LocalText, note: LocalText): Rule =>
  defineRule({
    ...IN_FORCE,
    id,
    kind: 'note',
    title,
    citation: CITATION,
    confidence: 'high',
    inputs: [],
    parameters: {},
    expression: null,
    note,
  });

const CHAPTERS = /* @__PURE__ */ duty(
  'LKJ-0',
  { id: 'Susunan laporan kinerja', en: 'Chapters of a performance report' },
  {
    id: 'I Pendahuluan; II Perencanaan Kinerja; III Akuntabilitas Kinerja (A Capaian Kinerja Organisasi, B Realisasi Anggaran); IV Penutup; lampiran Perjanjian Kinerja dan lain-lain.',
    en: 'I introduction; II performance plan; III accountability (A achievement of the organisation, B budget); IV closing; annex with the performance agreement and others.',
  },
);

const CAUSES = /* @__PURE__ */ duty(
  'LKJ-5',
  { id: 'Penyebab keberhasilan atau kegagalan', en: 'Causes of success or failure' },
  {
    id: 'Laporan memuat penyebab keberhasilan, kegagalan, peningkatan atau penurunan kinerja, dan alternatif solusinya: teks, tidak dihitung.',
    en: 'The report gives the causes of success, failure, rise or fall, and alternative solutions: text, nothing is computed.',
  },
);

const PROGRAMMES = /* @__PURE__ */ duty(
  'LKJ-7',
  { id: 'Program dan kegiatan penunjang', en: 'Programmes behind success or failure' },
  {
    id: 'Laporan menyebut program dan kegiatan yang menunjang keberhasilan atau kegagalan: tautan pada pohon kinerja, tidak dihitung.',
    en: 'The report names the programmes and activities behind success or failure: links in the cascade, nothing is computed.',
  },
);

/** LKJ-6, efficient use of resources: the rules of ORG-BUD-01. */
const RESOURCES = /* @__PURE__ */ defineRule({
  ...EFFICIENCY,
  id: 'LKJ-6',
  title: { id: 'Efisiensi penggunaan sumber daya dalam LKjIP', en: 'Efficient use of resources in the report' },
  note: { id: 'Aturan yang sama dengan ORG-BUD-01.', en: 'The same rules as ORG-BUD-01.' },
});

/** LKJ-6/A, /B and /C, the same by the rule that a case names. */
const RESOURCES_BY_RULE: readonly Rule[] = [EFFICIENT_OR_NOT, RESOURCE_EFFICIENCY, EFFICIENCY_CLASS].map((rule) =>
  defineRule({ ...rule, id: rule.id.replace('ORG-BUD-01', 'LKJ-6') }),
);

/** LKJ-0/deadline, last day for handing in the report of a year. */
const DEADLINE = /* @__PURE__ */ defineRule({
  ...IN_FORCE,
  id: 'LKJ-0/deadline',
  kind: 'computation',
  title: { id: 'Batas waktu laporan kinerja', en: 'Deadline of the performance report' },
  citation: CITATION,
  confidence: 'high',
  inputs: [
    { name: 'year', unit: '', aliases: ['tahun'] },
    {
      name: 'institution',
      unit: '',
      categories: ['ministry', 'unit', 'region'],
      words: {
        ministry: ['K/L', 'KL', 'kementerian', 'lembaga'],
        unit: ['SKPD', 'OPD', 'PD', 'perangkat daerah'],
        region: ['pemda', 'pemerintah daerah', 'kabupaten', 'kota', 'provinsi'],
      },
      aliases: ['instansi', 'jenis', 'kind'],
    },
  ],
  parameters: { months_ministry: months(2), months_unit: months(2), months_region: months(3) },
  expression: null,
  procedure: REPORT_DEADLINE,
  outputs: [{ name: 'due', aliases: ['batas_waktu', 'deadline'] }],
  labels: {
    year: { id: 'tahun kinerja', en: 'year of performance' },
    institution: { id: 'jenis instansi', en: 'kind of institution' },
    ministry: { id: 'kementerian/lembaga', en: 'ministry or agency' },
    unit: { id: 'perangkat daerah', en: 'unit of a region' },
    region: { id: 'pemerintah daerah', en: 'regional government' },
    due: { id: 'paling lambat', en: 'due' },
    months_ministry: { id: 'bulan untuk K/L', en: 'months for ministries' },
    months_unit: { id: 'bulan untuk perangkat daerah', en: 'months for units' },
    months_region: { id: 'bulan untuk pemerintah daerah', en: 'months for regions' },
  },
});

/** The analyses that a performance report must hold: LKJ-1 to LKJ-7. */
export const PERMENPANRB_53_2014: readonly Rule[] = [
  CHAPTERS,
  DEADLINE,
  THIS_YEAR,
  LAST_YEAR,
  LAST_YEARS_ACHIEVEMENT,
  SEVERAL_YEARS,
  MEDIUM_TERM,
  NATIONAL_STANDARD,
  CAUSES,
  RESOURCES,
  ...RESOURCES_BY_RULE,
  PROGRAMMES,
];
