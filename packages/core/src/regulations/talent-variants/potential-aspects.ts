import { aggregate, band, divide, field, multiply, named, parameter, round } from '../../expression/build.js';
import { fromBounds } from '../../merit/axis.js';
import { defineRule } from '../../regulation/rule.js';
import { since } from '../../regulation/since.js';

const TEXT = {
  instrument: 'Aplikasi pemetaan potensi Jawa Timur (kode publik)',
  article: 'tujuh aspek, tingkat 1 sampai 3',
} as const;
const value = since('2020-01-01', TEXT, 'medium');

const PERCENT = named(
  'percent',
  multiply(divide(field('sum'), multiply(parameter('highest_level'), parameter('aspects'))), 100),
);

/** TAL-10, potential from seven aspects at level 1 to 3: `jumlah ÷ (3 × 7) × 100`, in bands of 78 and 90. */
export const POTENTIAL_ASPECTS = /* @__PURE__ */ defineRule({
  id: 'TAL-10',
  kind: 'computation',
  title: { id: 'Potensi dari tujuh aspek', en: 'Potential from seven aspects' },
  citation: TEXT,
  confidence: 'medium',
  from: '2020-01-01',
  date: 'assessment',
  jurisdiction: 'Provinsi Jawa Timur',
  inputs: [
    {
      name: 'levels',
      unit: '',
      shape: 'list',
      least: 1,
      most: 3,
      optional: true,
      aliases: ['aspects', 'aspek', 'tingkat'],
    },
    { name: 'sum', unit: '', least: 0, aliases: ['jumlah', 'total'] },
  ],
  gathers: { sum: { list: 'levels', of: aggregate('sum', field('levels')) } },
  parameters: { highest_level: value(3), aspects: value(7) },
  expression: PERCENT,
  outputs: [
    { name: 'percent', unit: '%', aliases: ['potensi_persen', 'potential_percent', 'persen'] },
    {
      name: 'category',
      of: band(PERCENT, fromBounds(78, 90)),
      categories: [
        { key: 'kurang-optimal', label: { id: 'Kurang Optimal', en: 'Less than optimal' } },
        { key: 'cukup-optimal', label: { id: 'Cukup Optimal', en: 'Fairly optimal' } },
        { key: 'optimal', label: { id: 'Optimal', en: 'Optimum' } },
      ],
      aliases: ['kategori', 'band'],
    },
    { name: 'percent_2dp', unit: '%', of: round(PERCENT, 2) },
  ],
  labels: {
    levels: { id: 'tingkat tiap aspek', en: 'levels of the aspects' },
    sum: { id: 'jumlah tingkat', en: 'sum of the levels' },
    aspects: { id: 'jumlah aspek', en: 'number of aspects' },
    highest_level: { id: 'tingkat tertinggi', en: 'highest level' },
    percent: { id: 'potensi', en: 'potential' },
    percent_2dp: { id: 'potensi, dua angka', en: 'potential, two digits' },
    category: { id: 'kategori', en: 'category' },
  },
});
