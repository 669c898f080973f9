import { add, band, divide, field, multiply, named, parameter, round } from '../../expression/build.js';
import type { OutputCategory } from '../../regulation/rule-output.js';
import { defineRule, type RuleInput } from '../../regulation/rule.js';
import { since } from '../../regulation/since.js';
import { IN_FORCE, PERMENPANRB_40_2018_TEXT as TEXT } from './instrument.js';

/** Categories I to IV: printed as integers, read as continuous with lower bounds included. */
export const CATEGORY_EDGES = [
  { at: 175, closed: true },
  { at: 250, closed: true },
  { at: 325, closed: true },
] as const;

/** Names of the categories, the lowest first. */
export const CATEGORY_TERMS: readonly OutputCategory[] = [
  { key: 'buruk', label: { id: 'Buruk', en: 'Bad' } },
  { key: 'kurang', label: { id: 'Kurang', en: 'Poor' } },
  { key: 'baik', label: { id: 'Baik', en: 'Good' } },
  { key: 'sangat-baik', label: { id: 'Sangat Baik', en: 'Very good' } },
];

const value = since(IN_FORCE.from, TEXT, 'high');

/** MER-02, category of a merit-system score of 100 to 400, and the index `nilai ÷ 400`. The index never gives the category. */
export const MERIT_CATEGORY = /* @__PURE__ */ defineRule({
  ...IN_FORCE,
  id: 'MER-02',
  kind: 'computation',
  title: { id: 'Kategori dan indeks sistem merit', en: 'Category and index of the merit system' },
  citation: TEXT,
  confidence: 'medium',
  inputs: [
    {
      name: 'score',
      unit: '',
      least: 100,
      most: 400,
      aliases: ['nilai', 'skor', 'total', 'points', 'nilai_sistem_merit'],
    },
    { name: 'promosi_mutasi_weight_percent', unit: '%', shape: 'note' },
    { name: 'maximum_points', unit: '', shape: 'note', aliases: ['maximum'] },
  ],
  parameters: { highest_score: value(400) },
  expression: named('category', band(field('score'), CATEGORY_EDGES)),
  outputs: [
    { name: 'category', categories: CATEGORY_TERMS, aliases: ['kategori'] },
    { name: 'index', of: round(divide(field('score'), parameter('highest_score')), 2), aliases: ['indeks'] },
    { name: 'percent', unit: '%', of: multiply(divide(field('score'), parameter('highest_score')), 100) },
  ],
  labels: {
    score: { id: 'nilai sistem merit', en: 'merit-system score' },
    highest_score: { id: 'nilai tertinggi', en: 'highest score' },
    category: { id: 'kategori', en: 'category' },
    index: { id: 'indeks sistem merit', en: 'merit-system index' },
    percent: { id: 'persen dari nilai tertinggi', en: 'per cent of the highest score' },
  },
  note: {
    id: 'Rentang indeks 0,20-0,40, 0,41-0,60, 0,61-0,80 dan 0,81-1,00 (menurut ingatan) tidak sejalan dengan rentang nilai; kategori tidak diambil dari indeks.',
    en: 'Index bands 0.20-0.40, 0.41-0.60, 0.61-0.80 and 0.81-1.00 (recall) do not line up with the score bands; the category is never taken from the index.',
  },
});

const COUNTS = ['buruk', 'kurang', 'baik', 'sangat_baik'];
const count = (name: string): RuleInput => ({ name, unit: 'instansi', least: 0, assumed: 0, aliases: [] });

/** MER-02/agencies, number of agencies over the categories that were reported; a category not named has none. */
export const MERIT_AGENCIES = /* @__PURE__ */ defineRule({
  ...IN_FORCE,
  id: 'MER-02/agencies',
  kind: 'computation',
  title: { id: 'Jumlah instansi menurut kategori', en: 'Number of agencies by category' },
  citation: { instrument: 'Anugerah Meritokrasi KASN 2022', url: 'https://harian.disway.id/read/672540' },
  confidence: 'medium',
  inputs: COUNTS.map(count),
  parameters: {},
  expression: named('total_agencies', add(...COUNTS.map(field))),
  outputs: [{ name: 'total_agencies', aliases: ['total', 'jumlah_instansi'] }],
  labels: {
    total_agencies: { id: 'jumlah instansi', en: 'number of agencies' },
    buruk: { id: 'Buruk', en: 'Bad' },
    kurang: { id: 'Kurang', en: 'Poor' },
    baik: { id: 'Baik', en: 'Good' },
    sangat_baik: { id: 'Sangat Baik', en: 'Very good' },
  },
});
