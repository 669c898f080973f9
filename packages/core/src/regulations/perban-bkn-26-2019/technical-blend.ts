import { add, divide, field, multiply, named, parameter, select, subtract } from '../../expression/build.js';
import { defineRule } from '../../regulation/rule.js';
import { since } from '../../regulation/since.js';
import { CATEGORY_LABELS, categoriesOf } from './scales.js';

const TEXT = {
  instrument: 'Peraturan konversi JF kesehatan 35/2020',
  article: 'bobot teknis dan manajerial sosial kultural',
  url: 'https://123dok.com/article/kelulusan-uji-kompetensi-tahun-tentang.z3j1vvmy',
} as const;
const value = since('2020-01-01', TEXT, 'medium');

const TIERS = ['madya', 'muda', 'pertama'] as const;
const SHARE = named(
  'technical_share',
  select('tier', Object.fromEntries(TIERS.map((tier) => [tier, parameter(`technical_${tier}`)])), field('tier')),
);
const SCORE = named(
  'score',
  divide(add(multiply(SHARE, field('technical')), multiply(subtract(100, SHARE), field('mansoskul'))), 100),
);

/** COM-05, competence test of health functional posts: *ahli madya* 40/60, *muda* 50/50, *pertama* 60/40; pass from 68. */
export const HEALTH_TEST = /* @__PURE__ */ defineRule({
  id: 'COM-05',
  kind: 'computation',
  title: { id: 'Nilai uji kompetensi JF kesehatan', en: 'Competence test of health functional posts' },
  citation: TEXT,
  confidence: 'medium',
  from: '2020-01-01',
  date: 'assessment',
  inputs: [
    {
      name: 'tier',
      unit: '',
      categories: TIERS,
      words: { madya: ['ahli madya'], muda: ['ahli muda'], pertama: ['ahli pertama'] },
      aliases: ['jenjang', 'level', 'jabatan', 'post'],
    },
    { name: 'technical', unit: '', least: 0, aliases: ['teknis', 'nilai_teknis'] },
    {
      name: 'mansoskul',
      unit: '',
      least: 0,
      aliases: ['manajerial_sosial_kultural', 'managerial_sociocultural', 'nilai_mansoskul'],
    },
  ],
  parameters: { technical_madya: value(40), technical_muda: value(50), technical_pertama: value(60) },
  expression: SCORE,
  outputs: [{ name: 'score', aliases: ['nilai', 'total'] }, ...categoriesOf(SCORE)],
  labels: {
    tier: { id: 'jenjang', en: 'tier' },
    madya: { id: 'ahli madya', en: 'ahli madya' },
    muda: { id: 'ahli muda', en: 'ahli muda' },
    pertama: { id: 'ahli pertama', en: 'ahli pertama' },
    technical: { id: 'nilai kompetensi teknis', en: 'score of technical competence' },
    mansoskul: { id: 'nilai manajerial dan sosial kultural', en: 'managerial and sociocultural score' },
    technical_share: { id: 'bagian teknis', en: 'share of technical competence' },
    technical_madya: { id: 'bagian teknis ahli madya', en: 'technical share of ahli madya' },
    technical_muda: { id: 'bagian teknis ahli muda', en: 'technical share of ahli muda' },
    technical_pertama: { id: 'bagian teknis ahli pertama', en: 'technical share of ahli pertama' },
    ...CATEGORY_LABELS,
  },
});
