import { aggregate, coalesce, divide, field, multiply, named, parameter, subtract } from '../../expression/build.js';
import { defineRule } from '../../regulation/rule.js';
import { since } from '../../regulation/since.js';
import { IN_FORCE } from './instrument.js';

const TEXT = {
  instrument: 'Kertas Kerja Evaluasi Sistem Merit 2026',
  article: 'lembar kerja kementerian (kode publik)',
} as const;
const value = since(IN_FORCE.from, TEXT, 'medium');

const BASE = { ...IN_FORCE, kind: 'computation', citation: TEXT, confidence: 'medium' } as const;

/** MER-03/worksheet, number of items of the worksheet: the heading says 33, 31 are there, of which at most 30 apply. */
export const WORKSHEET_ITEMS = /* @__PURE__ */ defineRule({
  ...BASE,
  id: 'MER-03/worksheet',
  title: { id: 'Jumlah butir kertas kerja', en: 'Number of worksheet items' },
  inputs: [
    { name: 'items_per_aspect', unit: '', shape: 'list', least: 0, aliases: ['butir_per_aspek'] },
    { name: 'alternative_items', unit: '', least: 1, assumed: 1, aliases: ['butir_alternatif'] },
  ],
  gathers: { items: { list: 'items_per_aspect', of: aggregate('sum', field('items_per_aspect')) } },
  parameters: {},
  expression: named('applicable_at_most', subtract(field('items'), subtract(field('alternative_items'), 1))),
  outputs: [{ name: 'applicable_at_most' }, { name: 'items', aliases: ['butir'] }],
  labels: {
    items_per_aspect: { id: 'butir tiap aspek', en: 'items of each aspect' },
    alternative_items: { id: 'butir yang saling menggantikan', en: 'items that exclude each other' },
    items: { id: 'jumlah butir', en: 'number of items' },
    applicable_at_most: { id: 'butir yang paling banyak berlaku', en: 'items that apply at most' },
  },
});

/** MER-04, maturity of an aspect: `jumlah nilai butir ÷ (4 × butir yang berlaku)`. The worksheet itself does not say so. */
export const WORKSHEET_ASPECT = /* @__PURE__ */ defineRule({
  ...BASE,
  id: 'MER-04',
  title: { id: 'Kematangan aspek dari butir kertas kerja', en: 'Maturity of an aspect from worksheet items' },
  confidence: 'default',
  inputs: [
    {
      name: 'scores',
      unit: '',
      shape: 'list',
      least: 0,
      most: 4,
      aliases: ['item_scores', 'nilai_butir', 'nilai', 'skor', 'values', 'items'],
    },
    {
      name: 'applicable',
      unit: '',
      least: 1,
      optional: true,
      aliases: ['applicable_items', 'butir_berlaku', 'items_applicable'],
    },
    { name: 'total_items', unit: '', shape: 'note', aliases: ['item_count', 'gated_off', 'jumlah_butir', 'gated'] },
  ],
  gathers: {
    score_sum: { list: 'scores', of: aggregate('sum', field('scores')) },
    scored: { list: 'scores', of: aggregate('countReported', field('scores')) },
  },
  parameters: { highest: value(4) },
  expression: named(
    'maturity',
    divide(field('score_sum'), multiply(parameter('highest'), coalesce(field('applicable'), field('scored')))),
  ),
  outputs: [
    { name: 'maturity', aliases: ['kematangan', 'aspect'] },
    { name: 'score_sum', aliases: ['sum', 'jumlah'] },
  ],
  labels: {
    scores: { id: 'nilai butir', en: 'scores of the items' },
    applicable: { id: 'butir yang berlaku', en: 'items that apply' },
    score_sum: { id: 'jumlah nilai butir', en: 'sum of the item scores' },
    scored: { id: 'butir yang dinilai', en: 'items scored' },
    highest: { id: 'nilai butir tertinggi', en: 'highest score of an item' },
    maturity: { id: 'kematangan aspek', en: 'maturity of the aspect' },
  },
  note: {
    id: 'Penggabungan ini asumsi Takar dan dapat diganti. Nilai di atas 0 memerlukan bukti. Gerbang: TPP atau tukin dibayarkan, kecelakaan kerja dan kematian dua tahun terakhir.',
    en: 'This aggregation is an assumption of Takar and can be replaced. A score above 0 needs evidence. Gates: allowance paid, work accidents and deaths of the last two years.',
  },
});
