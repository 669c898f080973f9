import { add, divide, field, multiply, named, subtract } from '../../expression/build.js';
import { defineRule, type Rule } from '../../regulation/rule.js';
import { ACTIVITY, ACTIVITY_LABELS as LABELS } from './instrument.js';
import { ACTIVITY_SOURCES as SOURCES } from './sources.js';

const TOTAL_HOUR_NAMES = [
  'jam_per_tahun',
  'jam_setahun',
  'jam_per_bulan',
  'jam_sebulan',
  'jam_per_minggu',
  'jam_seminggu',
];

/** IND-ACT-01/hours, minutes of so many hours. */
const HOURS_TO_MINUTES = /* @__PURE__ */ defineRule({
  ...ACTIVITY,
  id: 'IND-ACT-01/hours',
  title: { id: 'Menit dari jam kerja setahun atau sebulan', en: 'Minutes of hours a year or month' },
  citation: SOURCES.permenpanrb1,
  confidence: 'medium',
  inputs: [{ name: 'total_hours', unit: 'jam', least: 0, aliases: TOTAL_HOUR_NAMES }],
  parameters: {},
  expression: named('total_minutes', multiply(field('total_hours'), 60)),
  labels: {
    total_hours: { id: 'jam seluruhnya', en: 'hours in all' },
    total_minutes: { id: 'menit seluruhnya', en: 'minutes in all' },
  },
});

/** IND-ACT-01/day, minutes of a day from its hours. */
const DAY_MINUTES = /* @__PURE__ */ defineRule({
  ...ACTIVITY,
  id: 'IND-ACT-01/day',
  title: { id: 'Menit kerja sehari', en: 'Minutes of a day' },
  citation: SOURCES.workloadGuide,
  confidence: 'high',
  inputs: [
    { name: 'hours_per_day', unit: 'jam', least: 0, most: 24, aliases: ['jam_per_hari', 'jam_hari', 'jam_sehari'] },
  ],
  parameters: {},
  expression: named('minutes_per_day', multiply(field('hours_per_day'), 60)),
  outputs: [{ name: 'minutes_per_day', unit: 'menit', aliases: ['menit_per_hari', 'menit'] }],
  labels: LABELS,
});

/** IND-ACT-01/sum, minutes of several parts of a period together. */
const MINUTES_TOGETHER = /* @__PURE__ */ defineRule({
  ...ACTIVITY,
  id: 'IND-ACT-01/sum',
  title: { id: 'Jumlah menit kerja', en: 'Sum of minutes' },
  citation: SOURCES.slides,
  confidence: 'medium',
  inputs: [
    {
      name: 'base_minutes',
      unit: 'menit',
      least: 0,
      aliases: ['menit', 'menit_efektif', 'target_menit', 'menit_kerja', 'target'],
    },
    {
      name: 'additional_minutes',
      unit: 'menit',
      least: 0,
      aliases: ['tambahan', 'menit_tambahan', 'tambahan_menit', 'additional'],
    },
  ],
  parameters: {},
  expression: named('total_minutes', add(field('base_minutes'), field('additional_minutes'))),
  labels: {
    base_minutes: { id: 'menit pokok', en: 'base minutes' },
    additional_minutes: { id: 'menit tambahan', en: 'additional minutes' },
    total_minutes: { id: 'menit seluruhnya', en: 'minutes in all' },
  },
});

/** IND-ACT-01/allowance, time allowed for rest and personal needs (*allowance*), and what remains effective. */
const REST = /* @__PURE__ */ defineRule({
  ...ACTIVITY,
  id: 'IND-ACT-01/allowance',
  title: { id: 'Kelonggaran waktu kerja', en: 'Allowance of working time' },
  citation: SOURCES.kemenkeu2009,
  confidence: 'medium',
  inputs: [
    { name: 'gross_minutes', unit: 'menit', least: 0, aliases: ['menit', 'menit_kotor', 'menit_per_tahun'] },
    { name: 'allowance_share', unit: '%', least: 0, most: 100, aliases: ['allowance_pct', 'kelonggaran_pct'] },
  ],
  parameters: {},
  expression: named('allowance_minutes', divide(multiply(field('gross_minutes'), field('allowance_share')), 100)),
  outputs: [
    { name: 'allowance_minutes', unit: 'menit' },
    {
      name: 'effective_minutes',
      unit: 'menit',
      of: multiply(field('gross_minutes'), subtract(1, divide(field('allowance_share'), 100))),
    },
  ],
  labels: {
    gross_minutes: { id: 'menit kotor', en: 'gross minutes' },
    allowance_share: { id: 'persentase kelonggaran', en: 'share of allowance' },
    allowance_minutes: { id: 'menit kelonggaran', en: 'minutes of allowance' },
    effective_minutes: { id: 'menit efektif', en: 'effective minutes' },
  },
});

/** IND-ACT-01/effective, gross minutes less the minutes of allowance. */
const EFFECTIVE = /* @__PURE__ */ defineRule({
  ...ACTIVITY,
  id: 'IND-ACT-01/effective',
  title: { id: 'Menit efektif setelah kelonggaran', en: 'Effective minutes after allowance' },
  citation: SOURCES.kemenkeu2009,
  confidence: 'medium',
  inputs: [
    { name: 'gross_minutes', unit: 'menit', least: 0, aliases: ['menit', 'menit_kotor', 'menit_per_tahun', 'total'] },
    {
      name: 'allowance_minutes',
      unit: 'menit',
      least: 0,
      aliases: ['allowance', 'allowance_menit', 'kelonggaran', 'kelonggaran_menit', 'pengurang', 'dikurangi'],
    },
  ],
  parameters: {},
  expression: named('effective_minutes', subtract(field('gross_minutes'), field('allowance_minutes'))),
  labels: {
    gross_minutes: { id: 'menit kotor', en: 'gross minutes' },
    allowance_minutes: { id: 'menit kelonggaran', en: 'minutes of allowance' },
    effective_minutes: { id: 'menit efektif', en: 'effective minutes' },
  },
});

/** IND-ACT-01/days, working days of a period: calendar days less free days, holidays and leave. */
const WORKING_DAYS = /* @__PURE__ */ defineRule({
  ...ACTIVITY,
  id: 'IND-ACT-01/days',
  title: { id: 'Hari kerja efektif', en: 'Effective working days' },
  citation: SOURCES.workloadGuide,
  confidence: 'medium',
  inputs: [
    { name: 'calendar_days', unit: 'hari', least: 0, aliases: ['hari_kalender', 'hari_setahun', 'kalender'] },
    {
      name: 'weekends',
      unit: 'hari',
      least: 0,
      assumed: 0,
      aliases: ['akhir_pekan', 'hari_sabtu_minggu', 'sabtu_minggu', 'minggu'],
    },
    { name: 'holidays', unit: 'hari', least: 0, assumed: 0, aliases: ['libur', 'hari_libur', 'libur_nasional'] },
    { name: 'leave_days', unit: 'hari', least: 0, assumed: 0, aliases: ['cuti', 'hari_cuti', 'cuti_tahunan'] },
  ],
  parameters: {},
  expression: named(
    'working_days',
    subtract(subtract(subtract(field('calendar_days'), field('weekends')), field('holidays')), field('leave_days')),
  ),
  labels: {
    ...LABELS,
    calendar_days: { id: 'hari kalender', en: 'calendar days' },
    weekends: { id: 'hari akhir pekan', en: 'days of weekends' },
  },
});

/** Rules that turn hours, allowances and calendar days into the minutes and days that count. */
export const MINUTES_AND_DAYS: readonly Rule[] = [
  HOURS_TO_MINUTES,
  DAY_MINUTES,
  MINUTES_TOGETHER,
  REST,
  EFFECTIVE,
  WORKING_DAYS,
];
