import { procedureStep } from '../../case/step.js';
import { RECOMMENDATIONS, RECOMMENDATIONS_2020 } from '../../merit/recommendations.js';
import { TALENT_WORDS } from '../../merit/words.js';
import { absenceOf } from '../../regulation/absence.js';
import type { Procedure } from '../../regulation/procedure.js';
import { defineRule } from '../../regulation/rule.js';
import { since } from '../../regulation/since.js';
import { IN_FORCE, PERMENPANRB_3_2020_TEXT as TEXT } from './instrument.js';

const value = since(IN_FORCE.from, TEXT, 'high');

const LOOK_UP: Procedure = {
  version: 1,
  phrase: {
    id: 'daftar rekomendasi kotak; kelompok rencana suksesi instansi mulai kotak 7, nasional mulai kotak 9',
    en: 'list of the recommendations of the box; succession group of the agency from box 7, of the nation from box 9',
  },
  run({ fields }, { parameters, messages }) {
    const { box } = fields;
    const found = typeof box === 'number' ? RECOMMENDATIONS_2020[box] : undefined;
    if (typeof box !== 'number' || found === undefined) {
      return {
        value: null,
        reason: absenceOf(box) ?? 'out_of_range',
        values: {},
        steps: [procedureStep('box', null, messages)],
        issues: [],
      };
    }
    const agency = box >= (parameters.krs_agency_from as number);
    const national = box >= (parameters.krs_national_from as number);
    const labels = found.map((key) => RECOMMENDATIONS[key]?.[messages.locale] ?? key);
    return {
      value: found,
      reason: null,
      values: {
        recommendations: found,
        labels,
        count: found.length,
        krs: agency,
        krs_agency: agency,
        krs_national: national,
      },
      steps: [procedureStep('box', box, messages)],
      issues: [],
    };
  },
};

/** TAL-02, recommendations (*rekomendasi*) of a box, as keys; texts are in both languages. */
export const RECOMMENDATION = /* @__PURE__ */ defineRule({
  ...IN_FORCE,
  id: 'TAL-02',
  kind: 'computation',
  title: { id: 'Rekomendasi per kotak', en: 'Recommendations of a box' },
  citation: TEXT,
  confidence: 'high',
  inputs: [{ name: 'box', unit: '', least: 1, most: 9, aliases: ['kotak', 'box_number', 'nomor_kotak'] }],
  parameters: { krs_agency_from: value(7), krs_national_from: value(9) },
  expression: null,
  procedure: LOOK_UP,
  outputs: [
    { name: 'recommendations', aliases: ['rekomendasi', 'keys'] },
    { name: 'count', aliases: ['items', 'jumlah'] },
    { name: 'krs', aliases: ['krs_flag', 'succession', 'suksesi'] },
    { name: 'krs_national', aliases: ['national', 'krs_nasional', 'nasional'] },
    { name: 'labels' },
    { name: 'krs_agency', aliases: ['agency', 'krs_instansi', 'instansi'] },
  ],
  labels: {
    ...TALENT_WORDS,
    recommendations: { id: 'rekomendasi', en: 'recommendations' },
    count: { id: 'jumlah rekomendasi', en: 'number of recommendations' },
    labels: { id: 'rekomendasi dalam kata', en: 'recommendations in words' },
  },
  note: {
    id: 'Nomor kotak nasional. PermenPANRB 20/2025 memuat program pengembangan di Lampiran II yang belum dibaca.',
    en: 'By national box number. PermenPANRB 20/2025 has development programmes in its Annex II, which was not read.',
  },
});
