import { field, named, subtract } from '../../expression/build.js';
import { achievedAgainst, COURSE, improvement, POLARITY, R, relativeChange, sign } from '../../comparison/direction.js';
import { SERIES } from '../../comparison/series.js';
import { defineRule } from '../../regulation/rule.js';
import { IN_FORCE, PERMENPANRB_53_2014_TEXT as TEXT } from './instrument.js';

const COMMON = { ...IN_FORCE, kind: 'computation', citation: TEXT, confidence: 'default', parameters: {} } as const;

const T = field('target');
const R0 = field('previous_realisation');

const LABELS = {
  against_target: { id: 'capaian terhadap target', en: 'achievement against the target' },
  margin: { id: 'selisih terhadap target', en: 'margin to the target' },
  target_met: { id: 'target tercapai', en: 'target met' },
  previous_realisation: { id: 'realisasi tahun lalu', en: "last year's realisation" },
  previous_target: { id: 'target tahun lalu', en: "last year's target" },
  previous_achievement: { id: 'capaian tahun lalu', en: "last year's achievement" },
  change: { id: 'perubahan realisasi', en: 'change of realisation' },
  change_percent: { id: 'perubahan realisasi, persen', en: 'change of realisation, per cent' },
  achievement_change: { id: 'perubahan capaian', en: 'change of achievement' },
  course: { id: 'arah', en: 'course' },
  years: { id: 'tahun', en: 'years' },
  yearly_change: { id: 'rata-rata perubahan per tahun', en: 'mean change a year' },
  changes: { id: 'perubahan tiap langkah', en: 'change of each step' },
  trend: { id: 'tren', en: 'trend' },
  achievement_changes: { id: 'perubahan capaian tiap langkah', en: 'change of achievement of each step' },
} as const;

/** LKJ-1, target beside realisation of this year: achievement by polarity, and how far the target was passed or missed. */
export const THIS_YEAR = /* @__PURE__ */ defineRule({
  ...COMMON,
  id: 'LKJ-1',
  title: { id: 'Target dan realisasi tahun ini', en: 'Target and realisation of this year' },
  inputs: [{ name: 'target', unit: '*' }, { name: 'realisation', unit: '*' }, POLARITY],
  expression: named('against_target', achievedAgainst(T)),
  outputs: [
    { name: 'against_target', unit: '%', aliases: ['C', 'capaian', 'achievement'] },
    { name: 'margin', unit: '*', of: improvement(R, T, { now: T, before: T }), aliases: ['selisih', 'gap'] },
  ],
  labels: LABELS,
  note: {
    id: 'Capaian resmi sebuah instansi mengikuti kebijakannya (batas, target nol); di sini rumus polosnya.',
    en: "An agency's own achievement follows its policy (cap, zero target); this is the plain formula.",
  },
});

const CHANGE = /* @__PURE__ */ named('change', /* @__PURE__ */ subtract(R, R0));

/** LKJ-2, this year beside last year: the change of realisation and achievement, both reported, and whether it is better. */
export const LAST_YEAR = /* @__PURE__ */ defineRule({
  ...COMMON,
  id: 'LKJ-2',
  title: { id: 'Realisasi dan capaian terhadap tahun lalu', en: 'Realisation and achievement beside last year' },
  inputs: [
    { name: 'realisation', unit: '*' },
    { name: 'previous_realisation', unit: '*', aliases: ['R0', 'realisasi_lalu', 'realisasi_tahun_lalu', 'last_year'] },
    { ...POLARITY, optional: true },
    { name: 'target', unit: '*', optional: true },
    { name: 'previous_target', unit: '*', optional: true, aliases: ['T0', 'target_lalu', 'target_tahun_lalu'] },
    { name: 'achievement', unit: '%', optional: true },
    { name: 'previous_achievement', unit: '%', optional: true, aliases: ['C0', 'capaian_lalu', 'capaian_tahun_lalu'] },
  ],
  expression: CHANGE,
  outputs: [
    { name: 'change', unit: '*', aliases: ['perubahan', 'selisih', 'difference'] },
    { name: 'change_percent', unit: '%', of: relativeChange(CHANGE, R0), aliases: ['perubahan_pct', 'pertumbuhan'] },
    {
      name: 'achievement_change',
      unit: '%',
      of: subtract(field('achievement'), field('previous_achievement')),
      aliases: ['perubahan_capaian'],
    },
    {
      name: 'course',
      of: sign(improvement(R, R0, { now: T, before: field('previous_target') })),
      categories: COURSE,
      aliases: ['arah'],
    },
  ],
  labels: LABELS,
});

/** LKJ-2/achievement, achievement of this year beside that of last year. */
export const LAST_YEARS_ACHIEVEMENT = /* @__PURE__ */ defineRule({
  ...COMMON,
  id: 'LKJ-2/achievement',
  title: { id: 'Capaian terhadap capaian tahun lalu', en: "Achievement beside last year's" },
  inputs: [
    { name: 'achievement', unit: '%', aliases: ['capaian_tahun_ini', 'C1'] },
    { name: 'previous_achievement', unit: '%', aliases: ['C0', 'capaian_lalu', 'capaian_tahun_lalu'] },
  ],
  expression: named('achievement_change', subtract(field('achievement'), field('previous_achievement'))),
  outputs: [{ name: 'achievement_change', unit: '%', aliases: ['perubahan_capaian', 'perubahan', 'selisih'] }],
  labels: LABELS,
});

/**
 * LKJ-2/years, several years: change of each step, mean change a year, trend by polarity; of the achievement where no
 * realisation is given, else its changes beside those of the realisation.
 */
export const SEVERAL_YEARS = /* @__PURE__ */ defineRule({
  ...COMMON,
  id: 'LKJ-2/years',
  title: { id: 'Realisasi beberapa tahun', en: 'Realisation over several years' },
  inputs: [
    {
      name: 'years',
      unit: '',
      shape: 'rows',
      fields: [
        { name: 'year', unit: '', aliases: ['tahun', 'period', 'periode'] },
        { name: 'value', unit: '*', optional: true, aliases: ['realisation', 'realisasi', 'R'] },
        { name: 'achievement', unit: '%', optional: true, aliases: ['C', 'capaian', 'capaian_pct'] },
        { name: 'target', unit: '*', optional: true },
      ],
      aliases: ['tahun', 'series', 'deret'],
    },
    { ...POLARITY, optional: true },
  ],
  expression: null,
  procedure: SERIES,
  outputs: [
    { name: 'yearly_change', unit: '*', aliases: ['perubahan_per_tahun'] },
    { name: 'changes', unit: '*', aliases: ['perubahan'] },
    { name: 'trend', aliases: ['tren'] },
    { name: 'achievement_changes', unit: '%', aliases: ['perubahan_capaian'] },
  ],
  labels: LABELS,
});
