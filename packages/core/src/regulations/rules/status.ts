import { named, select, when } from '../../expression/build.js';
import { reached, targetMet } from '../../indicator/formula/met.js';
import { defineRule, type Rule, type RuleInput } from '../../regulation/rule.js';

const QUARTER: RuleInput = {
  name: 'quarter',
  unit: '',
  categories: ['1', '2', '3', '4'],
  words: Object.fromEntries(
    ['I', 'II', 'III', 'IV'].map((roman, i) => {
      const n = i + 1;
      return [n, [roman, `TW${n}`, `TW ${n}`, `TW ${roman}`, `Q${n}`, `triwulan ${n}`, `triwulan ${roman}`]];
    }),
  ),
  aliases: ['triwulan', 'tw', 'period', 'periode'],
};
const ACHIEVEMENT = { name: 'achievement', unit: '%' } as const;

const COMMON = {
  kind: 'computation',
  citation: {
    instrument: 'Laporan kinerja Kejaksaan, JAM Pembinaan',
    article: 'status TERCAPAI, BELUM TERCAPAI, TIDAK TERCAPAI',
    url: 'https://github.com/dpng99/e-laptriv4',
  },
  confidence: 'low',
  from: '2014-12-01',
  date: 'period-end',
  parameters: {},
} as const;

/** ORG-CAP-12, whether a target was met: 1 or 0. The word for 0 depends on whether the year has ended. */
export const TARGET_MET = /* @__PURE__ */ defineRule({
  ...COMMON,
  id: 'ORG-CAP-12',
  title: { id: 'Tercapai atau belum', en: 'Met or not yet met' },
  inputs: [ACHIEVEMENT],
  expression: named('met', targetMet()),
});

/** ORG-CAP-12/status, the word for it: a running year is never failed. */
export const STATUS_WORD = /* @__PURE__ */ defineRule({
  ...COMMON,
  id: 'ORG-CAP-12/status',
  title: { id: 'Status capaian menurut triwulan', en: 'Status of achievement by quarter' },
  inputs: [ACHIEVEMENT, QUARTER],
  expression: named('target_status', when(reached(), 2, select('quarter', { '4': 0 }, 1))),
  outputs: [
    {
      name: 'target_status',
      categories: [
        { key: 'tidak-tercapai', label: { id: 'TIDAK TERCAPAI', en: 'Not met' } },
        { key: 'belum-tercapai', label: { id: 'BELUM TERCAPAI', en: 'Not yet met' } },
        { key: 'tercapai', label: { id: 'TERCAPAI', en: 'Met' } },
      ],
      aliases: ['status'],
    },
  ],
  labels: {
    quarter: { id: 'triwulan', en: 'quarter' },
    target_status: { id: 'status capaian', en: 'status of achievement' },
  },
});

/** Rules of the status words of achievement. */
export const STATUS_RULES: readonly Rule[] = [TARGET_MET, STATUS_WORD];
