import { add, divide, field, floor, multiply, named, parameter, subtract } from '../../expression/build.js';
import type { Expression } from '../../expression/types.js';
import { defineRule, type RuleInput } from '../../regulation/rule.js';
import { since } from '../../regulation/since.js';
import { EFFECTIVE_TIME_PARAMETERS, SCHEME, SCHEME_MINUTES } from '../../workload/effective-time.js';
import { BASE } from './instrument.js';
import { PERIODS_OF_YEAR } from './methods.js';

const TIME_WORDS = {
  ...BASE.labels,
  days: { id: 'hari kerja', en: 'working days' },
  hours_per_day: { id: 'jam per hari', en: 'hours a day' },
  hours: { id: 'jam setahun', en: 'hours of a year' },
  minutes: { id: 'menit setahun', en: 'minutes of a year' },
  hours_per_year: { id: 'jam setahun', en: 'hours of a year' },
  weeks: { id: 'minggu setahun', en: 'weeks of a year' },
  months: { id: 'bulan setahun', en: 'months of a year' },
  minutes_per_year: { id: 'menit setahun', en: 'minutes of a year' },
  minutes_per_month: { id: 'menit sebulan', en: 'minutes of a month' },
  minutes_per_week: { id: 'menit seminggu', en: 'minutes of a week' },
  minutes_per_day: { id: 'menit sehari', en: 'minutes of a day' },
} as const;

const ofScheme = (count: string): Expression => divide(SCHEME_MINUTES, parameter(count));

/** ABK-01, effective working time (*jam kerja efektif*) of a scheme, a constant, with its months, weeks and days. */
export const EFFECTIVE_TIME = /* @__PURE__ */ defineRule({
  ...BASE,
  id: 'ABK-01',
  title: { id: 'Waktu kerja efektif menurut skema', en: 'Effective working time of a scheme' },
  confidence: 'high',
  labels: TIME_WORDS,
  inputs: [SCHEME],
  parameters: { ...EFFECTIVE_TIME_PARAMETERS, ...PERIODS_OF_YEAR },
  expression: SCHEME_MINUTES,
  outputs: [
    { name: 'wke_minutes', unit: 'menit', aliases: ['minutes', 'minutes_per_year', 'menit'] },
    { name: 'hours', unit: 'jam', of: divide(SCHEME_MINUTES, 60), aliases: ['hours_per_year'] },
    { name: 'minutes_per_month', unit: 'menit', of: ofScheme('months_of_year') },
    { name: 'minutes_per_week', unit: 'menit', of: ofScheme('weeks_of_year') },
    { name: 'minutes_per_day', unit: 'menit', of: ofScheme('days_of_year') },
  ],
  note: {
    id: 'Tidak diturunkan dari hari dan jam: tabel PermenPANRB 1/2020 hanya keluar bila 5 jam 30 menit dibaca sebagai 5,30.',
    en: 'Not derived from days and hours: the table of PermenPANRB 1/2020 only comes out when 5 h 30 min is read as 5.30.',
  },
});

const HOURS = named('hours', multiply(field('days'), field('hours_per_day')));

/** ABK-01/days, days times hours, as texts print their constant. */
export const TIME_OF_DAYS = /* @__PURE__ */ defineRule({
  ...BASE,
  id: 'ABK-01/days',
  title: { id: 'Waktu kerja dari hari dan jam', en: 'Working time from days and hours' },
  confidence: 'medium',
  labels: TIME_WORDS,
  inputs: [
    { name: 'days', unit: 'hari', least: 0, most: 366, aliases: ['hari', 'hari_kerja', 'days_year'] },
    { name: 'hours_per_day', unit: 'jam', least: 0, most: 24, aliases: ['jam_per_hari', 'jam', 'per_day'] },
  ],
  parameters: { months_of_year: PERIODS_OF_YEAR.months_of_year },
  expression: HOURS,
  outputs: [
    { name: 'hours', unit: 'jam', aliases: ['jam'] },
    { name: 'minutes', unit: 'menit', of: multiply(HOURS, 60), aliases: ['menit', 'wke_minutes'] },
    {
      name: 'minutes_per_month',
      unit: 'menit',
      of: divide(multiply(HOURS, 60), parameter('months_of_year')),
    },
  ],
});

const YEAR = named('minutes_per_year', multiply(field('hours_per_year'), 60));
const per = (name: string, assumed: number, ...aliases: string[]): RuleInput => ({
  name,
  unit: '',
  least: 1,
  assumed,
  aliases,
});

/** ABK-01/periods, minutes of a year, month, week and day. */
export const TIME_OF_PERIODS = /* @__PURE__ */ defineRule({
  ...BASE,
  id: 'ABK-01/periods',
  title: { id: 'Waktu kerja per periode', en: 'Working time by period' },
  confidence: 'high',
  labels: TIME_WORDS,
  inputs: [
    { name: 'hours_per_year', unit: 'jam', least: 0, aliases: ['hours', 'jam', 'jam_setahun'] },
    per('weeks', 50, 'minggu'),
    per('days', 250, 'hari'),
    per('months', 12, 'bulan'),
    { name: 'hours_per_day', unit: 'jam', shape: 'note' },
  ],
  parameters: {},
  expression: YEAR,
  outputs: [
    { name: 'minutes_per_year', unit: 'menit', aliases: ['minutes', 'wke_minutes'] },
    { name: 'minutes_per_month', unit: 'menit', of: divide(YEAR, field('months')) },
    { name: 'minutes_per_week', unit: 'menit', of: divide(YEAR, field('weeks')) },
    { name: 'minutes_per_day', unit: 'menit', of: divide(YEAR, field('days')) },
  ],
});

const TEACHING = {
  instrument: 'Naskah ajar KepmenPAN 75/2004',
  article: 'jam kerja efektif, kelonggaran 25%',
  url: 'https://text-id.123dok.com/document/7q0g03k9z',
} as const;
const meant = since('2004-07-01', TEACHING, 'medium');
const week = (name: string, ...aliases: string[]): RuleInput => ({
  name,
  unit: '',
  shape: 'parts',
  aliases,
  fields: [
    { name: 'days', unit: 'hari', least: 0, aliases: ['hari'] },
    {
      name: 'per_day',
      unit: 'menit',
      shape: 'duration',
      least: 0,
      aliases: ['hours_per_day', 'jam_per_hari', 'per_hari'],
    },
  ],
});
const hoursOf = (name: string): Expression => divide(multiply(field(`${name}_days`), field(`${name}_per_day`)), 60);
/** What a text gets that reads 5 h 30 min as 5.30. */
const asDecimals = (name: string): Expression => {
  const whole = floor(divide(field(`${name}_per_day`), 60));
  const rest = subtract(field(`${name}_per_day`), multiply(whole, 60));
  return multiply(field(`${name}_days`), add(whole, divide(rest, 100)));
};
const FIVE = named('five_day_hours', hoursOf('five_day'));

/** ABK-01/weeks, true hours of five- and six-day weeks beside those of a text that read minutes as decimals. */
export const TIME_OF_WEEKS = /* @__PURE__ */ defineRule({
  ...BASE,
  id: 'ABK-01/weeks',
  title: { id: 'Waktu kerja lima dan enam hari', en: 'Working time of five- and six-day weeks' },
  citation: TEACHING,
  confidence: 'medium',
  inputs: [week('five_day', 'lima_hari'), week('six_day', 'enam_hari')],
  parameters: { six_day_minutes_meant: meant(280) },
  expression: FIVE,
  outputs: [
    { name: 'five_day_hours', unit: 'jam', aliases: ['five_day', 'lima_hari'] },
    { name: 'six_day_hours', unit: 'jam', of: hoursOf('six_day'), aliases: ['six_day', 'enam_hari'] },
    {
      name: 'five_day_as_decimals',
      unit: 'jam',
      of: asDecimals('five_day'),
      aliases: ['five_day_as_decimal', 'five_day_with_decimal'],
    },
    {
      name: 'six_day_as_decimals',
      unit: 'jam',
      of: asDecimals('six_day'),
      aliases: ['six_day_as_decimal', 'six_day_with_decimal'],
    },
    {
      name: 'six_day_with_4h40',
      unit: 'jam',
      of: divide(multiply(field('six_day_days'), parameter('six_day_minutes_meant')), 60),
    },
  ],
  labels: {
    ...TIME_WORDS,
    five_day: { id: 'lima hari kerja', en: 'five-day week' },
    five_day_days: { id: 'hari, lima hari kerja', en: 'days, five-day week' },
    five_day_per_day: { id: 'waktu sehari, lima hari kerja', en: 'time a day, five-day week' },
    six_day: { id: 'enam hari kerja', en: 'six-day week' },
    six_day_days: { id: 'hari, enam hari kerja', en: 'days, six-day week' },
    six_day_per_day: { id: 'waktu sehari, enam hari kerja', en: 'time a day, six-day week' },
    five_day_hours: { id: 'jam setahun, lima hari kerja', en: 'hours of a year, five-day week' },
    six_day_hours: { id: 'jam setahun, enam hari kerja', en: 'hours of a year, six-day week' },
    five_day_as_decimals: {
      id: 'jam setahun bila menit dibaca desimal, lima hari',
      en: 'hours if minutes are read as decimals, five-day',
    },
    six_day_as_decimals: {
      id: 'jam setahun bila menit dibaca desimal, enam hari',
      en: 'hours if minutes are read as decimals, six-day',
    },
    six_day_minutes_meant: { id: 'menit sehari yang dimaksud naskah', en: 'minutes a day that the text means' },
    six_day_with_4h40: { id: 'jam setahun dengan 4 jam 40 menit', en: 'hours of a year with 4 h 40 min' },
  },
});

const WKT_DAYS = named(
  'days',
  subtract(field('days_year'), add(field('leave'), field('holidays'), field('training'), field('absence'))),
);
const off = (name: string, ...aliases: string[]): RuleInput => ({ name, unit: 'hari', least: 0, aliases });

/** ABK-01/health, working time available (*waktu kerja tersedia*) of health staff; the method then takes 72,000 minutes by convention. */
export const TIME_OF_HEALTH = /* @__PURE__ */ defineRule({
  ...BASE,
  id: 'ABK-01/health',
  title: { id: 'Waktu kerja tersedia SDM kesehatan', en: 'Working time available of health staff' },
  citation: { instrument: 'ABK Kes', article: 'waktu kerja tersedia', url: 'https://id.scribd.com/document/421172041' },
  confidence: 'high',
  inputs: [
    off('days_year', 'hari_setahun', 'days_of_year'),
    off('leave', 'cuti', 'cuti_pegawai'),
    off('holidays', 'libur', 'libur_nasional'),
    off('training', 'diklat', 'pelatihan'),
    off('absence', 'izin', 'absen', 'sakit'),
    { name: 'hours_per_day', unit: 'jam', least: 0, aliases: ['jam_per_hari', 'waktu_kerja'] },
  ],
  parameters: {},
  expression: named('hours', multiply(WKT_DAYS, field('hours_per_day'))),
  outputs: [
    { name: 'hours', unit: 'jam', aliases: ['wkt', 'jam'] },
    { name: 'days', unit: 'hari', aliases: ['hari'] },
  ],
  labels: {
    ...TIME_WORDS,
    days_year: { id: 'hari setahun', en: 'days of a year' },
    leave: { id: 'cuti', en: 'leave' },
    holidays: { id: 'libur nasional', en: 'holidays' },
    training: { id: 'pelatihan', en: 'training' },
    absence: { id: 'izin dan sakit', en: 'absence' },
  },
});
