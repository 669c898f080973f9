import { add, aggregate, band, divide, field, named, round } from '../../expression/build.js';
import type { Expression } from '../../expression/types.js';
import type { OutputCategory } from '../../regulation/rule-output.js';
import { defineRule } from '../../regulation/rule.js';
import { IN_FORCE, PERBAN_BKN_8_2019_TEXT as TEXT } from './instrument.js';
import { IP_ASN_WORDS } from './words.js';

const CATEGORIES: readonly OutputCategory[] = [
  { key: 'sangat-rendah', label: { id: 'Sangat Rendah', en: 'Very low' } },
  { key: 'rendah', label: { id: 'Rendah', en: 'Low' } },
  { key: 'sedang', label: { id: 'Sedang', en: 'Medium' } },
  { key: 'tinggi', label: { id: 'Tinggi', en: 'High' } },
  { key: 'sangat-tinggi', label: { id: 'Sangat Tinggi', en: 'Very high' } },
];

/** Category of an index: printed as integers, lower bounds read as included, so that 60.5 is *Sangat Rendah*. */
export const categoryOf = (total: Expression) =>
  ({
    name: 'category',
    of: band(total, [
      { at: 61, closed: true },
      { at: 71, closed: true },
      { at: 81, closed: true },
      { at: 91, closed: true },
    ]),
    categories: CATEGORIES,
    aliases: ['kategori'],
  }) as const;

const BASE = {
  ...IN_FORCE,
  kind: 'computation',
  citation: TEXT,
  confidence: 'high',
  parameters: {},
  labels: IP_ASN_WORDS,
} as const;

const GIVEN = field('ip_asn');

/** IPA-05/category, category of an index that is known, and its conversion to a scale of 4 (`÷ 25`, inferred from Kejaksaan). */
export const IP_ASN_CATEGORY = /* @__PURE__ */ defineRule({
  ...BASE,
  id: 'IPA-05/category',
  title: { id: 'Kategori IP ASN', en: 'Category of the professionalism index' },
  inputs: [
    { name: 'ip_asn', unit: '', least: 0, most: 100, aliases: ['ip', 'nilai', 'total', 'score', 'indeks', 'index'] },
  ],
  expression: named('category', categoryOf(GIVEN).of),
  outputs: [
    { name: 'category', categories: CATEGORIES, aliases: ['kategori'] },
    { name: 'index4', of: divide(GIVEN, 25) },
    { name: 'index4_1dp', of: round(divide(GIVEN, 25), 1) },
  ],
});

const MEAN = named('mean', field('mean_of_values'));

/** IPA-05/unit, index of a unit (*indeks unit*): the mean of its persons, not their sum. */
export const IP_ASN_UNIT = /* @__PURE__ */ defineRule({
  ...BASE,
  id: 'IPA-05/unit',
  title: { id: 'IP ASN unit', en: 'Professionalism index of a unit' },
  inputs: [
    {
      name: 'values',
      unit: '',
      shape: 'list',
      least: 0,
      most: 100,
      aliases: ['individuals', 'pegawai', 'ip_asn', 'totals', 'nilai', 'scores', 'persons', 'perorangan'],
    },
  ],
  gathers: { mean_of_values: { list: 'values', of: aggregate('mean', field('values')) } },
  expression: MEAN,
  outputs: [
    { name: 'mean', aliases: ['rata_rata', 'unit_index', 'ip_asn_unit', 'indeks_unit', 'index'] },
    { name: 'mean_2dp', of: round(MEAN, 2) },
    categoryOf(MEAN),
  ],
  labels: { ...IP_ASN_WORDS, mean_of_values: { id: 'rata-rata perorangan', en: 'mean of the persons' } },
});

const COUNTS = ['sangat_tinggi', 'tinggi', 'sedang', 'rendah', 'sangat_rendah'];

/** IPA-05/units, number of units over the categories that were reported; a category not named has none. */
export const IP_ASN_UNITS = /* @__PURE__ */ defineRule({
  ...BASE,
  id: 'IPA-05/units',
  title: { id: 'Jumlah instansi menurut kategori IP ASN', en: 'Number of units by category' },
  inputs: COUNTS.map((name) => ({ name, unit: '', least: 0, assumed: 0 })),
  expression: named('total_units', add(...COUNTS.map(field))),
  outputs: [{ name: 'total_units', aliases: ['total', 'provinces', 'total_provinces', 'total_agencies', 'jumlah'] }],
  labels: { ...IP_ASN_WORDS, total_units: { id: 'jumlah instansi', en: 'number of units' } },
});
