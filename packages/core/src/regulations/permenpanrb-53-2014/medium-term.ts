import { add, compare, divide, field, multiply, named, subtract, when } from '../../expression/build.js';
import { achievedAgainst, COURSE, improvement, POLARITY, R, sign } from '../../comparison/direction.js';
import { defineRule } from '../../regulation/rule.js';
import type { OutputCategory } from '../../regulation/rule-output.js';
import { IN_FORCE, PERMENPANRB_53_2014_TEXT as TEXT } from './instrument.js';

const COMMON = { ...IN_FORCE, kind: 'computation', citation: TEXT, confidence: 'default', parameters: {} } as const;

const END = field('target_end');
const LEFT = field('years_left');
const AROUND_END = { now: END, before: END };

const LABELS = {
  target_end: { id: 'target akhir RPJMD/Renstra', en: 'final target of the medium-term plan' },
  years_left: { id: 'tahun tersisa', en: 'years left' },
  baseline: { id: 'kondisi awal', en: 'baseline' },
  years_passed: { id: 'tahun berjalan', en: 'years passed' },
  against_end: { id: 'capaian terhadap target akhir', en: 'achievement against the final target' },
  gap: { id: 'selisih menuju target akhir', en: 'gap to the final target' },
  required_pace: { id: 'perubahan per tahun yang dibutuhkan', en: 'change a year that is needed' },
  pace: { id: 'perubahan per tahun selama ini', en: 'change a year so far' },
  projected: { id: 'proyeksi pada akhir periode', en: 'projected at the end' },
  reached: { id: 'target akhir', en: 'final target' },
  track: { id: 'laju', en: 'track' },
  standard: { id: 'standar nasional', en: 'national standard' },
  against_standard: { id: 'capaian terhadap standar', en: 'achievement against the standard' },
  difference: { id: 'selisih terhadap standar', en: 'difference to the standard' },
  beside_standard: { id: 'dibanding standar', en: 'beside the standard' },
} as const;

/** How far the realisation is past the final target; below zero, how far it still has to go. */
const PAST = /* @__PURE__ */ improvement(R, END, AROUND_END);

const GAP = /* @__PURE__ */ named('gap', /* @__PURE__ */ subtract(END, R));
const PACE = /* @__PURE__ */ named(
  'pace',
  /* @__PURE__ */ divide(
    /* @__PURE__ */ subtract(R, /* @__PURE__ */ field('baseline')),
    /* @__PURE__ */ field('years_passed'),
  ),
);
const PROJECTED = /* @__PURE__ */ named('projected', /* @__PURE__ */ add(R, /* @__PURE__ */ multiply(PACE, LEFT)));

const REACHED: readonly OutputCategory[] = [
  { key: 'belum', label: { id: 'Belum tercapai', en: 'Not reached yet' } },
  { key: 'tercapai', label: { id: 'Tercapai', en: 'Reached' } },
];
const TRACK: readonly OutputCategory[] = [
  { key: 'tidak-memadai', label: { id: 'Laju tidak memadai', en: 'Too slow' } },
  { key: 'memadai', label: { id: 'Laju memadai', en: 'Fast enough' } },
];

/**
 * LKJ-3, realisation to date against the final target of RPJMD or Renstra: achievement by polarity, the gap, the change a
 * year that is still needed (0 where the target is reached), and whether the pace so far is enough.
 */
export const MEDIUM_TERM = /* @__PURE__ */ defineRule({
  ...COMMON,
  id: 'LKJ-3',
  title: { id: 'Realisasi terhadap target jangka menengah', en: 'Realisation against the medium-term target' },
  inputs: [
    { name: 'realisation', unit: '*' },
    {
      name: 'target_end',
      unit: '*',
      aliases: [
        'T_end',
        'target_akhir',
        'target_rpjmd',
        'target_renstra',
        'target_akhir_rpjmd',
        'target_akhir_renstra',
        'target_akhir_periode',
        'target_jangka_menengah',
        'final_target',
        'target',
      ],
    },
    POLARITY,
    { name: 'years_left', unit: '', optional: true, least: 0, aliases: ['tahun_tersisa', 'sisa_tahun'] },
    { name: 'baseline', unit: '*', optional: true, aliases: ['kondisi_awal', 'R_awal', 'baseline_value'] },
    { name: 'years_passed', unit: '', optional: true, least: 0, aliases: ['tahun_berjalan', 'tahun_ke'] },
  ],
  expression: named('against_end', achievedAgainst(END)),
  outputs: [
    { name: 'against_end', unit: '%', aliases: ['C', 'capaian', 'achievement'] },
    { name: 'gap', unit: '*', of: GAP, aliases: ['selisih'] },
    { name: 'reached', of: when(compare(PAST, '>=', 0), 1, 0), categories: REACHED },
    {
      name: 'required_pace',
      unit: '*',
      of: when(compare(PAST, '>=', 0), 0, divide(GAP, LEFT)),
      aliases: ['kebutuhan_per_tahun', 'required_yearly_pace', 'laju_dibutuhkan'],
    },
    { name: 'pace', unit: '*', of: PACE, aliases: ['laju'] },
    { name: 'projected', unit: '*', of: PROJECTED, aliases: ['proyeksi'] },
    {
      name: 'track',
      of: when(compare(improvement(PROJECTED, END, AROUND_END), '>=', 0), 1, 0),
      categories: TRACK,
    },
  ],
  labels: LABELS,
});

const STANDARD = field('standard');

/** LKJ-4, realisation against a national standard: achievement by polarity, difference, better or worse. */
export const NATIONAL_STANDARD = /* @__PURE__ */ defineRule({
  ...COMMON,
  id: 'LKJ-4',
  title: { id: 'Realisasi terhadap standar nasional', en: 'Realisation against the national standard' },
  inputs: [
    { name: 'realisation', unit: '*' },
    {
      name: 'standard',
      unit: '*',
      aliases: ['standar', 'standar_nasional', 'national', 'nasional', 'national_standard'],
    },
    POLARITY,
  ],
  expression: named('against_standard', achievedAgainst(STANDARD)),
  outputs: [
    { name: 'against_standard', unit: '%', aliases: ['C', 'capaian', 'achievement'] },
    { name: 'difference', unit: '*', of: subtract(R, STANDARD), aliases: ['selisih'] },
    {
      name: 'beside_standard',
      of: sign(improvement(R, STANDARD, { now: STANDARD, before: STANDARD })),
      categories: COURSE.map(({ key }, i) => ({
        key,
        label: [
          { id: 'Di bawah standar', en: 'Worse than the standard' },
          { id: 'Setara standar', en: 'At the standard' },
          { id: 'Melampaui standar', en: 'Better than the standard' },
        ][i] as { id: string; en: string },
      })),
    },
  ],
  labels: LABELS,
});
