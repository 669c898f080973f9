import type { EvaluationInstrument, InstrumentComponent } from '../../evaluation/instrument.js';
import type { Citation } from '../../issue.js';
import { AKIP_PREDICATES } from '../permenpanrb-12-2015/predicate.js';
import { EIGHT_STEPS } from './grades.js';

/** PermenPANRB 88/2021, evaluation of performance accountability of government agencies. */
export const PERMENPANRB_88_2021_TEXT = {
  instrument: 'PermenPANRB 88/2021',
  article: 'Lampiran, komponen, bobot dan gradasi nilai LKE AKIP',
  url: 'https://github.com/workspacericky-dot/t-SEMAR (@d190fb0, references/)',
} as const satisfies Citation;

/** Subcomponents of every component, with their share of its weight in per cent. */
export const SUBCOMPONENTS = [
  { key: 'existence', label: { id: 'Keberadaan', en: 'Existence' }, share: 20 },
  { key: 'quality', label: { id: 'Kualitas', en: 'Quality' }, share: 30 },
  { key: 'use', label: { id: 'Pemanfaatan', en: 'Use' }, share: 50 },
] as const;

function component(key: string, id: string, en: string, weight: number): InstrumentComponent {
  return {
    key,
    label: { id, en },
    weight,
    subcomponents: SUBCOMPONENTS.map(({ key: sub, label, share }) => ({
      key: sub,
      label,
      weight: (weight * share) / 100,
    })),
  };
}

/** Components, subcomponents and weights of PermenPANRB 88/2021, for evaluations from 2022. */
export const PERMENPANRB_88_2021_EVALUATION: EvaluationInstrument = {
  id: 'permenpanrb-88-2021',
  title: { id: 'Lembar Kerja Evaluasi PermenPANRB 88/2021', en: 'Evaluation sheet of PermenPANRB 88/2021' },
  citation: PERMENPANRB_88_2021_TEXT,
  confidence: 'high',
  from: '2022-01-01',
  rule: 'ORG-LKE-2021',
  components: [
    /* @__PURE__ */ component('planning', 'Perencanaan Kinerja', 'Performance planning', 30),
    /* @__PURE__ */ component('measurement', 'Pengukuran Kinerja', 'Performance measurement', 30),
    /* @__PURE__ */ component('reporting', 'Pelaporan Kinerja', 'Performance reporting', 15),
    /* @__PURE__ */ component(
      'internal_evaluation',
      'Evaluasi Akuntabilitas Kinerja Internal',
      'Internal accountability evaluation',
      25,
    ),
  ],
  predicates: AKIP_PREDICATES,
  scales: [EIGHT_STEPS],
};
