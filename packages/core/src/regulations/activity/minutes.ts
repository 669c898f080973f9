import {
  aggregate,
  coalesce,
  compare,
  divide,
  field,
  minimum,
  missing,
  multiply,
  named,
  parameter,
  select,
  when,
} from '../../expression/build.js';
import { defineRule, type Rule } from '../../regulation/rule.js';
import { parametersSince } from '../../regulation/since.js';
import { ACTIVITY, ACTIVITY_LABELS } from './instrument.js';
import { ACTIVITY_SOURCES as SOURCES } from './sources.js';

const VOLUME_ALIASES = ['jumlah', 'kuantitas', 'vol', 'qty'];
const NORM_ALIASES = ['norm', 'norm_minutes', 'menit', 'norma', 'norma_menit', 'norma_waktu', 'waktu', 'minutes'];
const APPROVED_ALIASES = ['disetujui', 'setuju', 'acc', 'valid', 'verified'];

/**
 * IND-ACT-02, minutes of a day (*menit harian*): volume × norm minutes of approved entries, up to the cap of a day where
 * the agency has one. Entries that are not approved count nothing; one that does not say leaves the day without a figure. Overlap is tested by `IND-ACT-02/overlap`.
 */
export const DAILY_MINUTES = /* @__PURE__ */ defineRule({
  ...ACTIVITY,
  id: 'IND-ACT-02',
  title: { id: 'Menit aktivitas sehari', en: 'Activity minutes of a day' },
  citation: SOURCES.publicCode,
  confidence: 'medium',
  inputs: [
    {
      name: 'entries',
      unit: '',
      shape: 'rows',
      optional: true,
      aliases: ['aktivitas', 'kegiatan', 'activities'],
      fields: [
        { name: 'volume', unit: '', assumed: 1, least: 0, aliases: VOLUME_ALIASES },
        { name: 'norm_minutes', unit: 'menit', least: 0, aliases: NORM_ALIASES },
        { name: 'approved', unit: '', shape: 'flag', optional: true, aliases: APPROVED_ALIASES },
        { name: 'name', unit: '', shape: 'note', aliases: ['id', 'nama', 'uraian'] },
      ],
    },
    {
      name: 'approved_minutes',
      unit: 'menit',
      least: 0,
      aliases: [
        ...['minutes', 'menit', 'total', 'total_menit', 'menit_disetujui', 'sum'],
        ...['sum_minutes', 'minutes_sum', 'day_minutes', 'menit_harian', 'jumlah_menit'],
      ],
    },
    {
      name: 'daily_cap',
      unit: 'menit',
      optional: true,
      least: 0,
      aliases: [
        ...['cap', 'cap_per_day', 'cap_minutes', 'cap_menit', 'cap_harian', 'max_per_day', 'daily_max'],
        ...['maks_per_hari', 'batas', 'batas_harian', 'batas_menit', 'menit_maksimum', 'maksimum_harian'],
      ],
    },
  ],
  gathers: {
    approved_minutes: {
      list: 'entries',
      of: aggregate(
        'sum',
        when(compare(field('approved'), '=', 1), multiply(field('volume'), field('norm_minutes')), 0),
      ),
      ofNone: 0,
    },
  },
  parameters: {},
  expression: named(
    'day_minutes',
    coalesce(minimum(field('daily_cap'), field('approved_minutes')), field('approved_minutes')),
  ),
  labels: {
    ...ACTIVITY_LABELS,
    entries: { id: 'entri aktivitas', en: 'activity entries' },
    daily_cap: { id: 'batas menit sehari', en: 'cap of a day' },
    day_minutes: { id: 'menit sehari', en: 'minutes of the day' },
    volume: { id: 'volume', en: 'volume' },
    norm_minutes: { id: 'norma waktu (menit)', en: 'norm minutes' },
    approved: { id: 'disetujui', en: 'approved' },
  },
  note: {
    id: 'Batas sehari milik instansi: 450 menit di satu aplikasi Kanwil Kemenag.',
    en: 'The cap of a day is the agency’s: 450 minutes in one application of a Kanwil Kemenag.',
  },
});

/** IND-ACT-02/window, whether an entry made so many days after its day is in time: 1, or 0. */
export const ENTRY_WINDOW = /* @__PURE__ */ defineRule({
  ...ACTIVITY,
  id: 'IND-ACT-02/window',
  title: { id: 'Batas hari pengisian aktivitas', en: 'Window for entering activities' },
  citation: SOURCES.dki108,
  confidence: 'medium',
  jurisdiction: 'DKI Jakarta',
  inputs: [{ name: 'days_late', unit: 'hari', least: 0, aliases: ['hari_mundur', 'hari_terlambat', 'selisih_hari'] }],
  parameters: /* @__PURE__ */ parametersSince(ACTIVITY.from, SOURCES.dki108, 'medium', { window_days: 7 }),
  expression: named('in_time', when(compare(field('days_late'), '<=', parameter('window_days')), 1, 0)),
  labels: {
    days_late: { id: 'hari setelah kegiatan', en: 'days after the activity' },
    window_days: { id: 'batas hari pengisian', en: 'window in days' },
    in_time: { id: 'masih dapat diisi', en: 'still in time' },
  },
  note: {
    id: 'Satu aplikasi lain menandai entri sejak hari ke-6; yang lain membatasi 5 hari.',
    en: 'Another application marks entries from day 6; others stop at 5 days.',
  },
});

/**
 * IND-ACT-03, activity ratio (*persentase aktivitas*): approved ÷ target × 100, at most 100. A target of zero has no ratio
 * unless the agency counts it as full, as one does for some classes.
 */
export const ACTIVITY_RATIO = /* @__PURE__ */ defineRule({
  ...ACTIVITY,
  id: 'IND-ACT-03',
  title: { id: 'Persentase capaian aktivitas', en: 'Activity ratio' },
  citation: SOURCES.publicCode,
  confidence: 'medium',
  inputs: [
    {
      name: 'approved_minutes',
      unit: 'menit',
      least: 0,
      aliases: ['approved', 'minutes', 'menit', 'menit_disetujui', 'realisasi', 'real', 'actual'],
    },
    {
      name: 'target_minutes',
      unit: 'menit',
      least: 0,
      aliases: ['target', 'target_menit', 'menit_target'],
    },
    {
      name: 'zero_target',
      unit: '',
      assumed: 'missing',
      categories: ['missing', 'full'],
      words: { full: ['100', 'penuh', 'seratus', 'counts_as_100'], missing: ['kosong', 'none', 'reject'] },
      aliases: ['zero_target_policy', 'target_nol', 'kebijakan_target_nol'],
    },
  ],
  parameters: /* @__PURE__ */ parametersSince(ACTIVITY.from, SOURCES.publicCode, 'medium', { cap: 100 }),
  expression: named(
    'activity_ratio',
    when(
      compare(field('target_minutes'), '=', 0),
      select('zero_target', { full: parameter('cap') }, missing('target_zero')),
      minimum(parameter('cap'), multiply(divide(field('approved_minutes'), field('target_minutes')), 100)),
    ),
  ),
  labels: {
    ...ACTIVITY_LABELS,
    activity_ratio: { id: 'persentase aktivitas', en: 'activity ratio' },
    zero_target: { id: 'target nol', en: 'target of zero' },
    full: { id: 'dihitung penuh', en: 'counts as full' },
    missing: { id: 'tanpa nilai', en: 'no value' },
  },
});

export const MINUTES: readonly Rule[] = [DAILY_MINUTES, ENTRY_WINDOW, ACTIVITY_RATIO];
