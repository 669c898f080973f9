import { all, band, compare, field, named, parameter } from '../../expression/build.js';
import type { Dated } from '../../regulation/dated.js';
import { defineRule, type Rule } from '../../regulation/rule.js';

const KALTIM = {
  instrument: 'Pernyataan lokal Provinsi Kalimantan Timur',
  article: 'syarat A bagi provinsi: perangkat daerah rumpun utama dan pendukung',
} as const;

const atLeast = (value: number): readonly Dated<number>[] => [
  { from: '2022-01-01', value, citation: KALTIM, confidence: 'low' },
];

/** ORG-LKE-LOCAL, whether a province meets the local condition for A: 3 main-cluster agencies at A and 3 supporting at BB. */
const KALTIM_CONDITION = /* @__PURE__ */ defineRule({
  id: 'ORG-LKE-LOCAL',
  kind: 'check',
  title: { id: 'Syarat predikat A provinsi (Kaltim)', en: 'Condition of a provincial A (Kaltim)' },
  citation: KALTIM,
  confidence: 'low',
  from: '2022-01-01',
  date: 'assessment',
  jurisdiction: 'Provinsi Kalimantan Timur',
  inputs: [
    {
      name: 'main_at_a',
      unit: '',
      least: 0,
      aliases: ['rumpun_utama_a', 'main_cluster_a', 'main_cluster_at_a', 'utama_a', 'main'],
    },
    {
      name: 'supporting_at_bb',
      unit: '',
      least: 0,
      aliases: ['pendukung_bb', 'supporting_bb', 'supporting_cluster_at_bb', 'supporting'],
    },
  ],
  parameters: { main_needed: atLeast(3), supporting_needed: atLeast(3) },
  expression: named(
    'condition_met',
    all(
      compare(field('main_at_a'), '>=', parameter('main_needed')),
      compare(field('supporting_at_bb'), '>=', parameter('supporting_needed')),
    ),
  ),
  outputs: [{ name: 'condition_met', flag: true, aliases: ['met', 'terpenuhi', 'eligible', 'ok'] }],
  labels: {
    main_at_a: {
      id: 'perangkat daerah rumpun utama berpredikat A atau lebih',
      en: 'main-cluster agencies at A or better',
    },
    supporting_at_bb: {
      id: 'perangkat daerah pendukung berpredikat BB atau lebih',
      en: 'supporting agencies at BB or better',
    },
    main_needed: { id: 'minimum rumpun utama', en: 'main-cluster agencies needed' },
    supporting_needed: { id: 'minimum pendukung', en: 'supporting agencies needed' },
    condition_met: { id: 'syarat terpenuhi', en: 'condition met' },
  },
  note: {
    id: 'Pernyataan lokal dari satu sumber lemah; kementerian hanya menyebut ada kondisi minimum di luar nilai.',
    en: 'A local statement from one weak source; the ministry only says that there are minimum conditions beyond the score.',
  },
});

const BPMSPH = {
  instrument: 'Aplikasi evaluasi BPMSPH',
  article: 'huruf dari persentase dengan batas sendiri',
  url: 'https://github.com/bayufadayan/sistem-penilaian-evaluasi',
} as const;

const LETTERS = ['E', 'D', 'C', 'CC', 'B', 'BB', 'A', 'AA'] as const;

/** ORG-LKE-LOCAL/bpmsph, a letter from a percentage with the cut-offs of one application: local, not the rule. */
const BPMSPH_LETTER = /* @__PURE__ */ defineRule({
  id: 'ORG-LKE-LOCAL/bpmsph',
  kind: 'computation',
  title: { id: 'Huruf dari persentase (BPMSPH)', en: 'Letter from a percentage (BPMSPH)' },
  citation: BPMSPH,
  confidence: 'low',
  from: '2022-01-01',
  date: 'assessment',
  jurisdiction: 'BPMSPH',
  inputs: [{ name: 'percentage', unit: '%', least: 0, most: 100, aliases: ['persen', 'persentase', 'percent', 'pct'] }],
  parameters: {},
  expression: named(
    'letter',
    band(
      field('percentage'),
      [30, 40, 50, 60, 75, 90, 100].map((at) => ({ at, closed: true })),
    ),
  ),
  outputs: [
    {
      name: 'letter',
      categories: LETTERS.map((key) => ({ key, label: { id: key, en: key } })),
      aliases: ['huruf', 'grade', 'gradasi'],
    },
  ],
  labels: {
    percentage: { id: 'persentase', en: 'percentage' },
    letter: { id: 'huruf', en: 'letter' },
  },
  note: {
    id: 'Batas 100, 90, 75, 60, 50, 40, 30 milik satu aplikasi dan bukan batas PermenPANRB 88/2021; di bawah 30 dibaca E.',
    en: 'The cut-offs 100, 90, 75, 60, 50, 40, 30 are those of one application and not of PermenPANRB 88/2021; below 30 is read as E.',
  },
});

/** Local conditions and practices around AKIP evaluation. */
export const LOCAL_EVALUATION: readonly Rule[] = [KALTIM_CONDITION, BPMSPH_LETTER];
