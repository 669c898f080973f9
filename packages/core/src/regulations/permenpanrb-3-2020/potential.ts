import { defineRule } from '../../regulation/rule.js';
import { PERMENPANRB_3_2020_TEXT as TEXT } from './instrument.js';

/** TAL-10/model, what potential is made of since PermenPANRB 20/2025. */
export const POTENTIAL_MODEL = /* @__PURE__ */ defineRule({
  id: 'TAL-10/model',
  kind: 'note',
  title: {
    id: 'Unsur potensi, kompetensi dan rekam jejak',
    en: 'What potential, competence and track record are made of',
  },
  citation: { ...TEXT, instrument: 'PermenPANRB 20/2025', article: 'pasal 17 dan lampiran (belum dibaca utuh)' },
  confidence: 'high',
  from: '2025-12-31',
  date: 'assessment',
  inputs: [],
  parameters: {},
  expression: null,
  note: {
    id: 'Potensi: delapan kemampuan (intelektual, interpersonal, kesadaran diri, berpikir kritis dan strategis, menyelesaikan masalah, emosional, belajar cepat dan mengembangkan diri, motivasi dan komitmen). Kompetensi: teknis, manajerial, sosial kultural. Rekam jejak: pendidikan formal, pelatihan dan lainnya. Model kubus SE Kepala BKN 4/2023 dan lima tahap SE MenPANRB 10/2021 belum cukup rinci untuk dihitung. Tanggal pengundangan belum dibaca.',
    en: 'Potential: eight abilities (intellectual, interpersonal, self-awareness, critical and strategic thinking, problem solving, emotional, growth mindset, grit). Competence: technical, managerial, sociocultural. Track record: formal education, training and more. The cube of SE Kepala BKN 4/2023 and the five stages of SE MenPANRB 10/2021 are not detailed enough to compute. The day of promulgation was not read.',
  },
});
