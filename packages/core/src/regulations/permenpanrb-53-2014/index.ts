import { defineRule, type Rule } from '../../regulation/rule.js';
import type { LocalText } from '../../locale/messages.js';
import { EFFICIENCY, EFFICIENCY_CLASS, EFFICIENT_OR_NOT, RESOURCE_EFFICIENCY } from '../rules/efficiency.js';
import { DEADLINE } from './deadline.js';
import { IN_FORCE, PERMENPANRB_53_2014_TEXT as TEXT } from './instrument.js';
import { MEDIUM_TERM, NATIONAL_STANDARD } from './medium-term.js';
import { LAST_YEAR, LAST_YEARS_ACHIEVEMENT, SEVERAL_YEARS, THIS_YEAR } from './this-and-last-year.js';

const CITATION = { ...TEXT, article: 'Lampiran II' };

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
