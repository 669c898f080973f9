import { flooredAtZero, NEGATIVE_POLICY } from '../../appraisal/negative-policy.js';
import { appraisalRule } from '../../appraisal/words.js';
import { compare, divide, field, multiply, named, parameter, subtract, when } from '../../expression/build.js';
import type { Expression } from '../../expression/types.js';
import type { RuleInput } from '../../regulation/rule.js';
import { dated, IN_FORCE, PERKA_BKN_1_2013_TEXT as TEXT } from './instrument.js';

const T = field('target');
const R = field('realisation');

const target = (...aliases: string[]): RuleInput => ({ name: 'target', unit: '*', least: 0, aliases });
const realisation = (...aliases: string[]): RuleInput => ({ name: 'realisation', unit: '*', least: 0, aliases });

/** IND-PP46-02, quantity (*kuantitas*): `R ÷ T × 100`, without a cap. A target of zero has no result. */
export const QUANTITY = /* @__PURE__ */ appraisalRule({
  ...IN_FORCE,
  id: 'IND-PP46-02',
  kind: 'computation',
  title: { id: 'Nilai aspek kuantitas', en: 'Score of the quantity aspect' },
  citation: TEXT,
  confidence: 'high',
  inputs: [
    target('TO', 'target_kuantitas', 'target_output', 'target_qty', 'kuantitas_target'),
    realisation('RO', 'realisasi_kuantitas', 'realisasi_output', 'realisasi_qty', 'kuantitas_realisasi'),
  ],
  parameters: {},
  expression: named('quantity_score', multiply(divide(R, T), 100)),
  labels: { quantity_score: { id: 'nilai kuantitas', en: 'quantity score' } },
});

/** IND-PP46-03, quality (*kualitas*): `R ÷ T × 100`. The ratio is to the target: 85 of 85 scores 100, 85 of 100 scores 85. */
export const QUALITY = /* @__PURE__ */ appraisalRule({
  ...IN_FORCE,
  id: 'IND-PP46-03',
  kind: 'computation',
  title: { id: 'Nilai aspek kualitas', en: 'Score of the quality aspect' },
  citation: TEXT,
  confidence: 'high',
  inputs: [
    target('TQ', 'target_kualitas', 'target_mutu', 'kualitas_target'),
    realisation('RQ', 'realisasi_kualitas', 'realisasi_mutu', 'kualitas_realisasi'),
  ],
  parameters: {},
  expression: named('quality_score', multiply(divide(R, T), 100)),
  labels: { quality_score: { id: 'nilai kualitas', en: 'quality score' } },
});

/** Share of planned time or cost that was saved: `100 − R ÷ T × 100`, compared unrounded with the limit of 24. */
const EFFICIENCY: Expression = named('efficiency', subtract(100, multiply(divide(R, T), 100)));

/** `(1,76 × T − R) ÷ T × 100`: the score that efficiency earns up to the limit. */
const EARNED: Expression = multiply(divide(subtract(multiply(parameter('factor'), T), R), T), 100);

/**
 * Score of an aspect where less is better. Up to 24 % saved it is `176 − 100 R ÷ T`, above that `100 R ÷ T`: a saving that is
 * too good to be true lowers the score, with a jump from 100 to 76 at the limit.
 */
const SAVING_SCORE: Expression = when(
  compare(EFFICIENCY, '<=', parameter('limit')),
  EARNED,
  subtract(76, subtract(EARNED, 100)),
);

const SAVING_PARAMETERS = {
  limit: dated(24, 'high'),
  factor: dated(1.76, 'high'),
};

const SAVING_LABELS = {
  efficiency: { id: 'tingkat efisiensi', en: 'efficiency' },
  limit: { id: 'batas efisiensi', en: 'limit of efficiency' },
  factor: { id: 'faktor', en: 'factor' },
  time_score: { id: 'nilai waktu', en: 'time score' },
  cost_score: { id: 'nilai biaya', en: 'cost score' },
  executed: { id: 'dilaksanakan', en: 'executed' },
} as const;

/** IND-PP46-04, time (*waktu*). Not executed at all is 0; the score may fall below 0 unless a policy says 0, for no text sets a floor. */
export const TIME = /* @__PURE__ */ appraisalRule({
  ...IN_FORCE,
  id: 'IND-PP46-04',
  kind: 'computation',
  title: { id: 'Nilai aspek waktu', en: 'Score of the time aspect' },
  citation: { ...TEXT, article: 'Lampiran, aspek waktu' },
  confidence: 'high',
  inputs: [
    target('TW', 'target_waktu', 'target_waktu_hari', 'target_waktu_bulan', 'target_hari', 'target_bulan'),
    realisation(
      ...['RW', 'realisasi_waktu', 'realisasi_waktu_hari', 'realisasi_waktu_bulan'],
      ...['realisasi_hari', 'realisasi_bulan'],
    ),
    { name: 'executed', unit: '', shape: 'flag', assumed: 1, aliases: ['dilaksanakan'] },
    NEGATIVE_POLICY,
  ],
  parameters: SAVING_PARAMETERS,
  expression: named('time_score', when(compare(field('executed'), '=', 0), 0, flooredAtZero(SAVING_SCORE))),
  outputs: [
    { name: 'time_score', aliases: ['nilai_waktu'] },
    { name: 'efficiency', unit: '%', of: EFFICIENCY, aliases: ['efisiensi_pct'] },
  ],
  labels: SAVING_LABELS,
});

/** IND-PP46-05, cost (*biaya*): as time, in rupiah. Only where a cost target is set. */
export const COST = /* @__PURE__ */ appraisalRule({
  ...IN_FORCE,
  id: 'IND-PP46-05',
  kind: 'computation',
  title: { id: 'Nilai aspek biaya', en: 'Score of the cost aspect' },
  citation: { ...TEXT, article: 'Lampiran, aspek biaya' },
  confidence: 'high',
  inputs: [
    target('TB', 'target_biaya', 'target_biaya_rp', 'target_rp', 'anggaran', 'pagu'),
    realisation('RB', 'realisasi_biaya', 'realisasi_biaya_rp', 'realisasi_rp', 'realisasi_anggaran'),
    NEGATIVE_POLICY,
  ],
  parameters: SAVING_PARAMETERS,
  expression: named('cost_score', flooredAtZero(SAVING_SCORE)),
  outputs: [
    { name: 'cost_score', aliases: ['nilai_biaya'] },
    { name: 'efficiency', unit: '%', of: EFFICIENCY, aliases: ['efisiensi_pct'] },
  ],
  labels: SAVING_LABELS,
});

/** IND-PP46-04/efficiency, the share saved alone: T = 12, R = 9.12 give exactly 24. */
export const TIME_EFFICIENCY = /* @__PURE__ */ appraisalRule({
  ...IN_FORCE,
  id: 'IND-PP46-04/efficiency',
  kind: 'computation',
  title: { id: 'Efisiensi waktu atau biaya', en: 'Efficiency of time or cost' },
  citation: { ...TEXT, article: 'Lampiran, aspek waktu dan biaya' },
  confidence: 'high',
  inputs: [target(), realisation()],
  parameters: {},
  expression: EFFICIENCY,
});
