import { add, coalesce, divide, field, multiply, named, parameter, subtract } from '../../expression/build.js';
import type { Expression } from '../../expression/types.js';
import type { Citation } from '../../issue.js';
import type { LocalText } from '../../locale/messages.js';
import type { Confidence } from '../../regulation/dated.js';
import { defineRule, type Rule, type RuleInput } from '../../regulation/rule.js';
import { parametersSince } from '../../regulation/since.js';
import { ACTIVITY, ACTIVITY_LABELS as LABELS } from './instrument.js';
import { MINUTES_AND_DAYS } from './minutes-and-days.js';
import { ACTIVITY_SOURCES as SOURCES } from './sources.js';

const WORKING_DAY_NAMES = [
  ...['hari', 'hari_kerja', 'jumlah_hari', 'days'],
  ...['hari_per_minggu', 'hari_per_bulan', 'hari_per_tahun', 'hari_sebulan'],
];

const DAYS: readonly RuleInput[] = [
  { name: 'working_days', unit: 'hari', least: 0, aliases: WORKING_DAY_NAMES },
  { name: 'holidays', unit: 'hari', least: 0, assumed: 0, aliases: ['libur', 'hari_libur'] },
  { name: 'leave_days', unit: 'hari', least: 0, assumed: 0, aliases: ['cuti', 'hari_cuti', 'leave'] },
];

/** Working days without holidays and leave that fall on them. */
const COUNTED = named(
  'days_counted',
  subtract(subtract(field('working_days'), field('holidays')), field('leave_days')),
);

const targetOf = (perDay: Expression): Expression => named('target_minutes', multiply(perDay, COUNTED));

const TARGET_HOUR_NAMES = ['jam', 'hours', 'jam_per_minggu', 'jam_per_bulan', 'jam_per_tahun'];

const TARGET = targetOf(coalesce(field('minutes_per_day'), multiply(field('hours_per_day'), 60)));

/**
 * IND-ACT-01, target minutes of a period (*target menit kerja efektif*): minutes a day × working days, less holidays and
 * leave. Minutes a day are the agency's own; variants with their figures are `IND-ACT-01/name`.
 */
export const TARGET_MINUTES = /* @__PURE__ */ defineRule({
  ...ACTIVITY,
  id: 'IND-ACT-01',
  title: { id: 'Target menit kerja efektif', en: 'Target minutes' },
  citation: SOURCES.workloadGuide,
  confidence: 'high',
  inputs: [
    {
      name: 'minutes_per_day',
      unit: 'menit',
      optional: true,
      least: 0,
      most: 1440,
      aliases: ['menit_per_hari', 'menit_hari', 'menit', 'minutes'],
    },
    {
      name: 'hours_per_day',
      unit: 'jam',
      optional: true,
      least: 0,
      most: 24,
      aliases: ['jam_per_hari', 'jam_hari', 'jam', 'hours'],
    },
    ...DAYS,
  ],
  parameters: {},
  expression: TARGET,
  outputs: [
    { name: 'target_minutes', unit: 'menit', aliases: ['menit', 'minutes'] },
    { name: 'target_hours', unit: 'jam', of: divide(TARGET, 60), aliases: TARGET_HOUR_NAMES },
  ],
  labels: LABELS,
});

interface Variant {
  readonly name: string;
  readonly title: LocalText;
  readonly minutes: number;
  readonly citation: Citation;
  readonly confidence: Confidence;
  readonly jurisdiction?: string;
}

const VARIANTS: readonly Variant[] = [
  {
    name: 'perka-bkn-19-2011',
    title: { id: 'Target menit, 5 jam efektif', en: 'Target minutes, 5 effective hours' },
    minutes: 300,
    citation: SOURCES.workloadGuide,
    confidence: 'high',
  },
  {
    name: 'permenpanrb-1-2020',
    title: { id: 'Target menit, 1.250 jam setahun', en: 'Target minutes, 1,250 hours a year' },
    minutes: 300,
    citation: SOURCES.permenpanrb1,
    confidence: 'medium',
  },
  {
    name: 'tpp-5-5-hours',
    title: { id: 'Target menit, 5,5 jam sehari', en: 'Target minutes, 5.5 hours a day' },
    minutes: 330,
    citation: SOURCES.slides,
    confidence: 'medium',
    jurisdiction: 'daerah penyusun paparan',
  },
  {
    name: 'dki',
    title: { id: 'Target menit, DKI Jakarta', en: 'Target minutes, DKI Jakarta' },
    minutes: 300,
    citation: SOURCES.dkiApp,
    confidence: 'medium',
    jurisdiction: 'DKI Jakarta',
  },
  {
    name: 'kemenag-kanwil',
    title: { id: 'Target menit, Kanwil Kemenag, lima hari kerja', en: 'Target minutes, Kanwil Kemenag, five-day week' },
    minutes: 450,
    citation: SOURCES.kemenag,
    confidence: 'medium',
    jurisdiction: 'Kanwil Kementerian Agama',
  },
  {
    name: 'kemenkeu-2009',
    title: { id: 'Menit kerja kotor, Departemen Keuangan 2009', en: 'Gross minutes, Ministry of Finance 2009' },
    minutes: 510,
    citation: SOURCES.kemenkeu2009,
    confidence: 'medium',
    jurisdiction: 'Kementerian Keuangan',
  },
];

/** IND-ACT-01/name, target minutes with the minutes a day of one agency. */
const TARGETS: readonly Rule[] = VARIANTS.map(({ name, title, minutes, citation, confidence, jurisdiction }) =>
  defineRule({
    ...ACTIVITY,
    id: `IND-ACT-01/${name}`,
    title,
    citation,
    confidence,
    ...(jurisdiction === undefined ? {} : { jurisdiction }),
    inputs: DAYS,
    parameters: parametersSince(ACTIVITY.from, citation, confidence, { minutes_per_day: minutes }),
    expression: targetOf(parameter('minutes_per_day')),
    outputs: [{ name: 'target_minutes', unit: 'menit' }],
    labels: LABELS,
  }),
);

const perWeek = (name: string, aliases: readonly string[], assumed?: number): RuleInput => ({
  name,
  unit: 'menit',
  least: 0,
  aliases,
  ...(assumed === undefined ? {} : { assumed }),
});

/** IND-ACT-01/week, minutes of a week whose days differ: Monday to Thursday, Friday and, in six-day weeks, Saturday. */
const WEEK = /* @__PURE__ */ defineRule({
  ...ACTIVITY,
  id: 'IND-ACT-01/week',
  title: { id: 'Menit kerja seminggu dari menit per hari', en: 'Minutes of a week from minutes a day' },
  citation: SOURCES.kemenag,
  confidence: 'medium',
  inputs: [
    perWeek('monday_to_thursday', ['senin_kamis_menit', 'senin_kamis_per_hari']),
    perWeek('friday', ['jumat_menit', 'jumat_per_hari']),
    perWeek('saturday', ['sabtu_menit', 'sabtu_per_hari'], 0),
  ],
  parameters: {},
  expression: named('week_minutes', add(multiply(4, field('monday_to_thursday')), field('friday'), field('saturday'))),
  labels: {
    monday_to_thursday: { id: 'menit sehari, Senin sampai Kamis', en: 'minutes a day, Monday to Thursday' },
    friday: { id: 'menit hari Jumat', en: 'minutes on Friday' },
    saturday: { id: 'menit hari Sabtu', en: 'minutes on Saturday' },
    week_minutes: { id: 'menit seminggu', en: 'minutes a week' },
  },
});

/** IND-ACT-01/week-sum, minutes of a week from the sums of its parts: four days from Monday, Friday, Saturday. */
const WEEK_SUM = /* @__PURE__ */ defineRule({
  ...ACTIVITY,
  id: 'IND-ACT-01/week-sum',
  title: { id: 'Menit kerja seminggu dari jumlah per kelompok hari', en: 'Minutes of a week from sums of days' },
  citation: SOURCES.kemenkeu2009,
  confidence: 'medium',
  inputs: [
    perWeek('four_days', ['senin_kamis', 'senin_kamis_total']),
    perWeek('friday', ['jumat', 'jumat_total']),
    perWeek('saturday', ['sabtu', 'sabtu_total'], 0),
  ],
  parameters: {},
  expression: named('week_minutes', add(field('four_days'), field('friday'), field('saturday'))),
  labels: {
    four_days: { id: 'menit Senin sampai Kamis', en: 'minutes of Monday to Thursday' },
    friday: { id: 'menit hari Jumat', en: 'minutes on Friday' },
    saturday: { id: 'menit hari Sabtu', en: 'minutes on Saturday' },
    week_minutes: { id: 'menit seminggu', en: 'minutes a week' },
  },
});

/** IND-ACT-01/part, the even part of a longer time: a year over 12 months, a week over 5 days. */
const PART = /* @__PURE__ */ defineRule({
  ...ACTIVITY,
  id: 'IND-ACT-01/part',
  title: { id: 'Menit kerja bagian dari waktu yang lebih panjang', en: 'Minutes as part of a longer time' },
  citation: SOURCES.permenpanrb1,
  confidence: 'medium',
  inputs: [
    {
      name: 'total_minutes',
      unit: 'menit',
      least: 0,
      aliases: ['menit_per_tahun', 'menit_setahun', 'menit_per_bulan', 'menit_per_minggu', 'menit_seminggu'],
    },
    { name: 'parts', unit: '', least: 0, aliases: ['pembagi', 'hari', 'bulan', 'minggu', 'divisor'] },
  ],
  parameters: {},
  expression: named('part_minutes', divide(field('total_minutes'), field('parts'))),
  labels: {
    total_minutes: { id: 'menit seluruhnya', en: 'minutes in all' },
    parts: { id: 'pembagi', en: 'number of parts' },
    part_minutes: { id: 'menit per bagian', en: 'minutes a part' },
  },
});

export const WORKING_TIME: readonly Rule[] = [TARGET_MINUTES, ...TARGETS, WEEK, WEEK_SUM, PART, ...MINUTES_AND_DAYS];
