import { compare, divide, field, named, parameter, select, when } from '../../expression/build.js';
import { stepped } from '../../expression/stepped.js';
import type { LocalText } from '../../locale/messages.js';
import { defineRule, type Rule } from '../../regulation/rule.js';
import { parametersSince } from '../../regulation/since.js';
import { TPP, TPP_FROM, TPP_SOURCES as SOURCES } from './sources.js';

const CAPACITIES = ['very-low', 'low', 'medium', 'high', 'very-high'] as const;

const CAPACITY_WORDS = {
  'very-high': ['sangat tinggi', 'sangat_tinggi', 'ST'],
  high: ['tinggi', 'T'],
  medium: ['sedang', 'S'],
  low: ['rendah', 'R'],
  'very-low': ['sangat rendah', 'sangat_rendah', 'SR'],
} as const;

const CAPACITY_LABELS: Readonly<Record<string, LocalText>> = {
  'very-high': { id: 'sangat tinggi', en: 'very high' },
  high: { id: 'tinggi', en: 'high' },
  medium: { id: 'sedang', en: 'medium' },
  low: { id: 'rendah', en: 'low' },
  'very-low': { id: 'sangat rendah', en: 'very low' },
};

/** IND-TPP-02, fiscal capacity index (*IKFD*) by the class of the yearly map of the Ministry of Finance. */
export const FISCAL_INDEX = /* @__PURE__ */ defineRule({
  ...TPP,
  id: 'IND-TPP-02',
  title: { id: 'Indeks kapasitas fiskal daerah', en: 'Fiscal capacity index' },
  citation: SOURCES.recall,
  confidence: 'low',
  inputs: [
    {
      name: 'fiscal_capacity',
      unit: '',
      categories: CAPACITIES,
      words: CAPACITY_WORDS,
      aliases: ['kapasitas_fiskal', 'ikfd', 'fiscal', 'kategori', 'ikfd_kategori', 'category'],
    },
  ],
  parameters: /* @__PURE__ */ parametersSince(TPP_FROM, SOURCES.recall, 'low', {
    ikfd_very_high: 1,
    ikfd_high: 0.85,
    ikfd_medium: 0.7,
    ikfd_low: 0.55,
    ikfd_very_low: 0.4,
  }),
  expression: named(
    'ikfd',
    select('fiscal_capacity', {
      'very-high': parameter('ikfd_very_high'),
      high: parameter('ikfd_high'),
      medium: parameter('ikfd_medium'),
      low: parameter('ikfd_low'),
      'very-low': parameter('ikfd_very_low'),
    }),
  ),
  labels: {
    ...CAPACITY_LABELS,
    fiscal_capacity: { id: 'kapasitas fiskal', en: 'fiscal capacity' },
    ikfd: { id: 'indeks kapasitas fiskal daerah', en: 'fiscal capacity index' },
    ...Object.fromEntries(
      CAPACITIES.map((name) => [
        `ikfd_${name.replace('-', '_')}`,
        { id: `IKFD ${CAPACITY_LABELS[name]?.id}`, en: `IKFD, ${CAPACITY_LABELS[name]?.en}` },
      ]),
    ),
  },
  note: {
    id: 'Bobot per kelas menurut ingatan. Indeks Lubuklinggau 0,5911 cocok dengan 0,70 x 0,844; kenaikan Seruyan cocok dengan 0,55 ke 0,70. Kelas daerah berubah tiap tahun.',
    en: 'Weights by class are from recall. Lubuklinggau 0.5911 fits 0.70 x 0.844; the rise of Seruyan fits 0.55 to 0.70. The class of a region moves every year.',
  },
});

/** IND-TPP-02/fiscal-class, class of a province on the map of 2020, as a position from very low (0) to very high (4). */
const FISCAL_CLASS = /* @__PURE__ */ defineRule({
  ...TPP,
  id: 'IND-TPP-02/fiscal-class',
  title: { id: 'Kategori kapasitas fiskal provinsi 2020', en: 'Fiscal capacity class of provinces 2020' },
  citation: SOURCES.pmk120,
  confidence: 'medium',
  from: '2020-01-01',
  inputs: [{ name: 'fiscal_ratio', unit: '', least: 0, aliases: ['indeks_kapasitas_fiskal', 'ikf', 'indeks'] }],
  parameters: /* @__PURE__ */ parametersSince('2020-01-01', SOURCES.pmk120, 'medium', {
    low_from: 0.277,
    medium_from: 0.564,
    high_from: 0.934,
    high_to: 1.92,
  }),
  expression: named(
    'fiscal_class',
    when(
      compare(field('fiscal_ratio'), '>', parameter('high_to')),
      4,
      stepped(
        field('fiscal_ratio'),
        [
          [parameter('low_from'), 0],
          [parameter('medium_from'), 1],
          [parameter('high_from'), 2],
        ],
        3,
        '<',
      ),
    ),
  ),
  outputs: [
    {
      name: 'fiscal_class',
      categories: CAPACITIES.map((key) => ({ key, label: CAPACITY_LABELS[key] as LocalText })),
    },
  ],
  labels: {
    fiscal_ratio: { id: 'indeks kapasitas fiskal', en: 'fiscal capacity index of the map' },
    fiscal_class: { id: 'kategori kapasitas fiskal', en: 'fiscal capacity class' },
    low_from: { id: 'batas bawah rendah', en: 'low from' },
    medium_from: { id: 'batas bawah sedang', en: 'medium from' },
    high_from: { id: 'batas bawah tinggi', en: 'high from' },
    high_to: { id: 'batas atas tinggi', en: 'high up to' },
  },
  note: {
    id: 'Batas tercetak sama di dua kelas; dibaca sebagai milik kelas yang lebih tinggi, kecuali 1,92 yang masih tinggi. Muat peta PMK, bukan berita.',
    en: 'Printed edges are shared by two classes; read as the higher class, but 1.92 is still high. Load the decree’s map, not the press.',
  },
});

/** IND-TPP-02/ikk, construction cost index of the region over that of Jakarta. */
const CONSTRUCTION_INDEX = /* @__PURE__ */ defineRule({
  ...TPP,
  id: 'IND-TPP-02/ikk',
  title: { id: 'Indeks kemahalan konstruksi', en: 'Construction cost index' },
  citation: SOURCES.recall,
  confidence: 'low',
  inputs: [
    { name: 'regional_cost', unit: '', least: 0, aliases: ['ikk_daerah'] },
    { name: 'jakarta_cost', unit: '', least: 0, aliases: ['ikk_jakarta', 'ikk_dki'] },
  ],
  parameters: {},
  expression: named('ikk', divide(field('regional_cost'), field('jakarta_cost'))),
  labels: {
    regional_cost: { id: 'IKK daerah', en: 'construction cost of the region' },
    jakarta_cost: { id: 'IKK DKI Jakarta', en: 'construction cost of Jakarta' },
    ikk: { id: 'indeks kemahalan konstruksi', en: 'construction cost index' },
  },
});

const gradeParameters = (from: string) => ({
  ...parametersSince(from, SOURCES.lubuklinggau, 'medium', { grade_1: 1 }),
  ...parametersSince<string>(from, SOURCES.recall, 'low', {
    grade_1_from: 801,
    grade_2_from: 701,
    grade_3_from: 601,
    grade_4_from: 501,
    grade_2: 0.9,
    grade_3: 0.8,
    grade_4: 0.7,
    grade_5: 0.6,
  }),
});

/** IND-TPP-02/ippd, weight of the IPPD by its score. */
const IPPD_WEIGHT = /* @__PURE__ */ defineRule({
  ...TPP,
  id: 'IND-TPP-02/ippd',
  title: { id: 'Indeks penyelenggaraan pemerintahan daerah menurut skor', en: 'IPPD weight by score' },
  citation: SOURCES.recall,
  confidence: 'low',
  inputs: [{ name: 'ippd_score', unit: '', least: 0, most: 1000, aliases: ['skor_ippd', 'skor', 'score'] }],
  parameters: /* @__PURE__ */ gradeParameters(TPP_FROM),
  expression: named(
    'ippd',
    stepped(
      field('ippd_score'),
      [
        [parameter('grade_4_from'), parameter('grade_5')],
        [parameter('grade_3_from'), parameter('grade_4')],
        [parameter('grade_2_from'), parameter('grade_3')],
        [parameter('grade_1_from'), parameter('grade_2')],
      ],
      parameter('grade_1'),
      '<',
    ),
  ),
  labels: {
    ippd_score: { id: 'skor IPPD', en: 'IPPD score' },
    ippd: { id: 'indeks penyelenggaraan pemerintahan daerah', en: 'index of regional government' },
    ...Object.fromEntries(
      [1, 2, 3, 4, 5].flatMap((grade) => [
        [`grade_${grade}`, { id: `bobot tingkat ${grade}`, en: `weight of grade ${grade}` }],
        [`grade_${grade}_from`, { id: `batas bawah tingkat ${grade}`, en: `grade ${grade} from` }],
      ]),
    ),
  },
  note: {
    id: 'Hanya 813 -> 1 terbaca (SK Lubuklinggau). Batas 801 dan tingkat di bawahnya menurut ingatan; pecahan antara dua batas masuk tingkat yang lebih rendah.',
    en: 'Only 813 -> 1 was read (Lubuklinggau). The limit 801 and lower grades are from recall; a fraction between two limits takes the lower grade.',
  },
});

export const INDICES: readonly Rule[] = [FISCAL_INDEX, FISCAL_CLASS, CONSTRUCTION_INDEX, IPPD_WEIGHT];
