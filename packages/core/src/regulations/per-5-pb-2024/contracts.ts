import { add, band, divide, field, lookup, multiply, named, parameter } from '../../expression/build.js';
import { percent } from '../../budget/inputs.js';
import { defineRule } from '../../regulation/rule.js';
import { COMMON, dated } from './instrument.js';
import { share } from './share.js';

const CONTRACT_LABELS = {
  distribution: { id: 'distribusi kontrak', en: 'distribution of contracts' },
  early: { id: 'kontrak dini', en: 'early contracts' },
  capital: { id: 'akselerasi belanja modal', en: 'early capital spending' },
  contract_value: { id: 'nilai belanja kontraktual', en: 'value of contracts' },
  share_distribution: { id: 'bagian distribusi', en: 'share of distribution' },
  share_early: { id: 'bagian kontrak dini', en: 'share of early contracts' },
  share_capital: { id: 'bagian belanja modal', en: 'share of capital spending' },
} as const;

/** ORG-BUD-06-S/contract, contracts: 20 % distribution, 40 % early contracts, 40 % capital. May exceed 100. */
export const CONTRACT = /* @__PURE__ */ defineRule({
  ...COMMON,
  id: 'ORG-BUD-06-S/contract',
  title: { id: 'Nilai belanja kontraktual', en: 'Value of contracts' },
  inputs: [
    percent('distribution', 'distribusi', 'distribusi_kontrak'),
    percent('early', 'kontrak_dini', 'dini', 'early_contracts'),
    percent('capital', 'modal', 'belanja_modal', 'akselerasi_53', 'capital_contracts'),
  ],
  parameters: { share_distribution: dated(20), share_early: dated(40), share_capital: dated(40) },
  expression: named(
    'contract_value',
    divide(
      add(
        share('share_distribution', field('distribution')),
        share('share_early', field('early')),
        share('share_capital', field('capital')),
      ),
      100,
    ),
  ),
  outputs: [{ name: 'contract_value', aliases: ['nilai'] }],
  labels: CONTRACT_LABELS,
  note: {
    id: 'Pembagian 40/60 tahun 2022 tidak berlaku lagi. Kontrak mulai Rp50 juta.',
    en: 'The split 40/60 of 2022 no longer holds. Contracts from Rp 50 million.',
  },
});

/** ORG-BUD-06-S/contract-distribution, share of contracts by the end of the second quarter. */
export const CONTRACT_DISTRIBUTION = /* @__PURE__ */ defineRule({
  ...COMMON,
  id: 'ORG-BUD-06-S/contract-distribution',
  title: { id: 'Nilai distribusi kontrak sampai triwulan II', en: 'Score of contracts by the end of quarter II' },
  inputs: [
    {
      name: 'contract_share',
      unit: '%',
      least: 0,
      most: 100,
      aliases: ['porsi_kontrak', 'porsi', 'share', 'share_by_tw2', 'distribusi_pct'],
    },
  ],
  parameters: {},
  expression: named(
    'distribution',
    lookup(
      band(field('contract_share'), [
        { at: 0, closed: false },
        { at: 25, closed: false },
        { at: 50, closed: false },
        { at: 75, closed: false },
      ]),
      [
        [0, 0],
        [1, 50],
        [2, 60],
        [3, 80],
        [4, 100],
      ],
    ),
  ),
  outputs: [{ name: 'distribution', aliases: ['nilai'] }],
  labels: {
    ...CONTRACT_LABELS,
    contract_share: { id: 'porsi kontrak sampai TW II', en: 'share of contracts by quarter II' },
  },
  note: {
    id: 'Tabel tercetak 0,01-25, 25,01-50, …; celahnya dibaca dengan batas atas termasuk.',
    en: 'The table prints 0.01-25, 25.01-50, …; its gaps are read with closed upper edges.',
  },
});

/** ORG-BUD-06-S/contract-early, mean score of early contracts: 120 before 1 January, 110 until 31 March. */
export const CONTRACT_EARLY = /* @__PURE__ */ defineRule({
  ...COMMON,
  id: 'ORG-BUD-06-S/contract-early',
  title: { id: 'Nilai kontrak dini', en: 'Score of early contracts' },
  inputs: [
    { name: 'before_year', unit: '', least: 0, aliases: ['sebelum_1_januari', 'before_1_jan', 'pra_dipa'] },
    { name: 'first_quarter', unit: '', least: 0, aliases: ['januari_maret', 'jan_mar', 'tw1'] },
  ],
  parameters: { score_before_year: dated(120), score_first_quarter: dated(110) },
  expression: named(
    'early',
    divide(
      add(
        multiply(parameter('score_before_year'), field('before_year')),
        multiply(parameter('score_first_quarter'), field('first_quarter')),
      ),
      add(field('before_year'), field('first_quarter')),
    ),
  ),
  outputs: [{ name: 'early', aliases: ['nilai'] }],
  labels: {
    ...CONTRACT_LABELS,
    before_year: { id: 'kontrak sebelum 1 Januari', en: 'contracts before 1 January' },
    first_quarter: { id: 'kontrak 1 Januari sampai 31 Maret', en: 'contracts from 1 January to 31 March' },
    score_before_year: { id: 'nilai kontrak sebelum 1 Januari', en: 'score of contracts before 1 January' },
    score_first_quarter: { id: 'nilai kontrak sampai 31 Maret', en: 'score of contracts until 31 March' },
  },
});

/** ORG-BUD-06-S/contract-capital, share of capital contracts of Rp 50-200 million that were done by 31 March. */
export const CONTRACT_CAPITAL = /* @__PURE__ */ defineRule({
  ...COMMON,
  id: 'ORG-BUD-06-S/contract-capital',
  title: { id: 'Nilai akselerasi kontrak belanja modal', en: 'Score of early capital contracts' },
  inputs: [
    { name: 'done_by_march', unit: '', least: 0, aliases: ['selesai_31_maret', 'selesai', 'done'] },
    { name: 'capital_contracts', unit: '', least: 0, aliases: ['kontrak_modal', 'jumlah_kontrak_modal'] },
  ],
  parameters: {},
  expression: named('capital', multiply(divide(field('done_by_march'), field('capital_contracts')), 100)),
  outputs: [{ name: 'capital', aliases: ['nilai'] }],
  labels: {
    ...CONTRACT_LABELS,
    done_by_march: {
      id: 'kontrak modal Rp50-200 juta selesai 31 Maret',
      en: 'capital contracts of Rp 50-200 million done by 31 March',
    },
    capital_contracts: { id: 'kontrak modal Rp50-200 juta', en: 'capital contracts of Rp 50-200 million' },
  },
});
