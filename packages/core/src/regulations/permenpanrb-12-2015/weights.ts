import type { EvaluationInstrument } from '../../evaluation/instrument.js';
import { AKIP_PREDICATES } from './predicate.js';
import { FIVE_LETTERS, YES_NO } from './answers.js';
import { IN_FORCE, PERMENPANRB_12_2015_TEXT as TEXT } from './instrument.js';

const FULFILMENT = { id: 'Pemenuhan', en: 'Fulfilment' };
const QUALITY = { id: 'Kualitas', en: 'Quality' };
const IMPLEMENTATION = { id: 'Implementasi', en: 'Implementation' };
const USE = { id: 'Pemanfaatan', en: 'Use' };

/** Components, subcomponents and weights of PermenPANRB 12/2015, for evaluations of 2015 to 2021. */
export const PERMENPANRB_12_2015_EVALUATION: EvaluationInstrument = {
  id: 'permenpanrb-12-2015',
  title: { id: 'Lembar Kriteria Evaluasi PermenPANRB 12/2015', en: 'Evaluation sheet of PermenPANRB 12/2015' },
  citation: TEXT,
  confidence: 'high',
  from: IN_FORCE.from,
  until: IN_FORCE.until,
  rule: 'ORG-LKE-2015',
  components: [
    {
      key: 'planning',
      label: { id: 'Perencanaan Kinerja', en: 'Performance planning' },
      weight: 30,
      subcomponents: [
        {
          key: 'strategic_fulfilment',
          label: { id: 'Renstra: pemenuhan', en: 'Strategic plan: fulfilment' },
          weight: 2,
        },
        { key: 'strategic_quality', label: { id: 'Renstra: kualitas', en: 'Strategic plan: quality' }, weight: 5 },
        {
          key: 'strategic_implementation',
          label: { id: 'Renstra: implementasi', en: 'Strategic plan: implementation' },
          weight: 3,
        },
        {
          key: 'annual_fulfilment',
          label: { id: 'Perencanaan tahunan: pemenuhan', en: 'Annual plan: fulfilment' },
          weight: 4,
        },
        {
          key: 'annual_quality',
          label: { id: 'Perencanaan tahunan: kualitas', en: 'Annual plan: quality' },
          weight: 10,
        },
        {
          key: 'annual_implementation',
          label: { id: 'Perencanaan tahunan: implementasi', en: 'Annual plan: implementation' },
          weight: 6,
        },
      ],
    },
    {
      key: 'measurement',
      label: { id: 'Pengukuran Kinerja', en: 'Performance measurement' },
      weight: 25,
      subcomponents: [
        { key: 'fulfilment', label: FULFILMENT, weight: 5 },
        { key: 'quality', label: QUALITY, weight: 12.5 },
        { key: 'implementation', label: IMPLEMENTATION, weight: 7.5 },
      ],
    },
    {
      key: 'reporting',
      label: { id: 'Pelaporan Kinerja', en: 'Performance reporting' },
      weight: 15,
      subcomponents: [
        { key: 'fulfilment', label: FULFILMENT, weight: 3 },
        { key: 'quality', label: QUALITY, weight: 7.5 },
        { key: 'use', label: USE, weight: 4.5 },
      ],
    },
    {
      key: 'internal_evaluation',
      label: { id: 'Evaluasi Internal', en: 'Internal evaluation' },
      weight: 10,
      subcomponents: [
        { key: 'fulfilment', label: FULFILMENT, weight: 2 },
        { key: 'quality', label: QUALITY, weight: 5 },
        { key: 'use', label: USE, weight: 3 },
      ],
    },
    {
      key: 'performance_achievement',
      label: { id: 'Capaian Kinerja', en: 'Performance achieved' },
      weight: 20,
      subcomponents: [
        { key: 'output', label: { id: 'Kinerja yang dilaporkan: output', en: 'Reported: output' }, weight: 5 },
        { key: 'outcome', label: { id: 'Kinerja yang dilaporkan: outcome', en: 'Reported: outcome' }, weight: 10 },
        {
          key: 'current_year',
          label: { id: 'Kinerja tahun berjalan', en: 'Performance of the current year' },
          weight: 5,
        },
      ],
    },
  ],
  predicates: AKIP_PREDICATES,
  scales: [FIVE_LETTERS, YES_NO],
};
