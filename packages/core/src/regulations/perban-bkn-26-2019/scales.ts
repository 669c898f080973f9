import { add, band, compare, field, named, select } from '../../expression/build.js';
import type { Expression } from '../../expression/types.js';
import { fromBounds } from '../../merit/axis.js';
import type { OutputCategory } from '../../regulation/rule-output.js';
import { defineRule } from '../../regulation/rule.js';

const category = (key: string, id: string, en: string): OutputCategory => ({ key, label: { id, en } });

/** Scale A, filling posts and *uji kompetensi*: pass from 68. */
export const SCALE_A: readonly OutputCategory[] = [
  category('kms', 'Kurang Memenuhi Syarat', 'Does not meet the requirement (KMS)'),
  category('mms', 'Masih Memenuhi Syarat', 'Still meets the requirement (MMS)'),
  category('ms', 'Memenuhi Syarat', 'Meets the requirement (MS)'),
];
/** Scale B, mapping. */
export const SCALE_B: readonly OutputCategory[] = [
  category('kurang-optimal', 'Kurang Optimal', 'Less than optimal'),
  category('cukup-optimal', 'Cukup Optimal', 'Fairly optimal'),
  category('optimal', 'Optimal', 'Optimum'),
];
/** Scales C1 and C2, Ministry of Marine Affairs and Fisheries. */
const SCALE_C: readonly OutputCategory[] = [
  category('kurang', 'Kurang', 'Poor'),
  category('baik', 'Baik', 'Good'),
  category('sangat-baik', 'Sangat Baik', 'Very good'),
];
const SHORT_A: readonly OutputCategory[] = ['KMS', 'MMS', 'MS'].map((code) => category(code.toLowerCase(), code, code));

export const EDGES_A = /* @__PURE__ */ fromBounds(68, 80);
export const EDGES_B = /* @__PURE__ */ fromBounds(78, 90);
const EDGES_C1 = /* @__PURE__ */ fromBounds(85, 91);
const EDGES_C2 = /* @__PURE__ */ fromBounds(75, 85);

/** Category of a match in both scales, banded unrounded. */
export const categoriesOf = (jpm: Expression) =>
  [
    {
      name: 'category_a',
      of: band(jpm, EDGES_A),
      categories: SCALE_A,
      aliases: ['kategori_a', 'scale_a'],
    },
    { name: 'code_a', of: band(jpm, EDGES_A), categories: SHORT_A, aliases: ['A', 'a'] },
    {
      name: 'category_b',
      of: band(jpm, EDGES_B),
      categories: SCALE_B,
      aliases: ['kategori_b', 'scale_b', 'B', 'b'],
    },
    { name: 'passed', of: compare(band(jpm, EDGES_A), '>=', 1), aliases: ['lulus', 'pass'] },
  ] as const;

export const CATEGORY_LABELS = {
  category_a: { id: 'kategori pengisian jabatan', en: 'category for filling posts' },
  code_a: { id: 'singkatan kategori pengisian jabatan', en: 'code of the category for filling posts' },
  category_b: { id: 'kategori pemetaan', en: 'category for mapping' },
  passed: { id: 'lulus', en: 'passed' },
} as const;

const JPM = field('jpm');
const CHOSEN = named(
  'category',
  select(
    'scale',
    {
      A: band(JPM, EDGES_A),
      B: add(3, band(JPM, EDGES_B)),
      C1: add(6, band(JPM, EDGES_C1)),
      C2: add(6, band(JPM, EDGES_C2)),
    },
    field('scale'),
  ),
);

/** COM-03, category of a match on a scale. The cuts 80/68 and 90/78 belong to two scales that are often mixed. */
export const MATCH_CATEGORY = /* @__PURE__ */ defineRule({
  id: 'COM-03',
  kind: 'computation',
  title: { id: 'Kategori kesesuaian kompetensi', en: 'Category of a competence match' },
  citation: {
    instrument: 'Perban BKN 26/2019; Perban BRIN 3/2023 pasal 33; Permen KKP 39/2023 pasal 52',
    url: 'https://pasal.id/en/peraturan/perban/peraturan-brin-no-3-tahun-2023/koreksi/8011633',
  },
  confidence: 'high',
  from: '2019-01-01',
  date: 'assessment',
  inputs: [
    {
      name: 'jpm',
      unit: '%',
      least: 0,
      aliases: ['JPM', 'nilai', 'score', 'value', 'percent', 'persen', 'kesesuaian'],
    },
    {
      name: 'scale',
      unit: '',
      categories: ['A', 'B', 'C1', 'C2'],
      words: {
        A: ['uji kompetensi', 'pengisian jabatan', 'filling'],
        B: ['pemetaan', 'mapping'],
        C1: ['KKP JPT', 'ahli utama'],
        C2: ['KKP'],
      },
      assumed: 'A',
      aliases: ['skala'],
    },
  ],
  parameters: {},
  expression: CHOSEN,
  outputs: [
    { name: 'category', categories: [...SCALE_A, ...SCALE_B, ...SCALE_C], aliases: ['kategori'] },
    ...categoriesOf(JPM),
    { name: 'category_c1', of: band(JPM, EDGES_C1), categories: SCALE_C, aliases: ['C1', 'scale_c1'] },
    { name: 'category_c2', of: band(JPM, EDGES_C2), categories: SCALE_C, aliases: ['C2', 'scale_c2'] },
  ],
  labels: {
    jpm: { id: 'kesesuaian kompetensi (JPM)', en: 'job-person match (JPM)' },
    scale: { id: 'skala', en: 'scale' },
    A: { id: 'pengisian jabatan', en: 'filling posts' },
    B: { id: 'pemetaan', en: 'mapping' },
    C1: { id: 'KKP, JPT dan ahli utama', en: 'KKP, JPT and ahli utama' },
    C2: { id: 'KKP, lainnya', en: 'KKP, others' },
    category: { id: 'kategori', en: 'category' },
    category_c1: { id: 'kategori KKP, JPT dan ahli utama', en: 'category of KKP, JPT and ahli utama' },
    category_c2: { id: 'kategori KKP, lainnya', en: 'category of KKP, others' },
    ...CATEGORY_LABELS,
  },
  note: {
    id: 'Rentang KKP menyisakan (90, 91) dan (84, 85); dibaca [85, 91) dan [75, 85).',
    en: 'The bands of KKP leave (90, 91) and (84, 85) open; read as [85, 91) and [75, 85).',
  },
});
