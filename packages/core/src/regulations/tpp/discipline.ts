import {
  add,
  compare,
  divide,
  field,
  maximum,
  missing,
  multiply,
  named,
  parameter,
  round,
  select,
  subtract,
  when,
} from '../../expression/build.js';
import { EARLY, LATE, LATENESS_LABELS, latenessGathers } from '../../allowance/lateness.js';
import type { Expression } from '../../expression/types.js';
import { defineRule, type Rule, type RuleInput } from '../../regulation/rule.js';
import { parametersSince } from '../../regulation/since.js';
import { TPP, TPP_FROM, TPP_SOURCES as SOURCES } from './sources.js';

const days = (name: string, ...aliases: string[]): RuleInput => ({ name, unit: 'hari', least: 0, assumed: 0, aliases });
const times = (name: string, ...aliases: string[]): RuleInput => ({
  name,
  unit: 'kali',
  least: 0,
  assumed: 0,
  aliases,
});

const ABSENT = days(
  'absent_days',
  'alpa_days',
  'alpa',
  'alpha',
  'tmk',
  'tk',
  'tanpa_keterangan',
  'absence_days',
  'absent',
);
const MISSED = times(
  'missed_roll_calls',
  'tidak_apel',
  'apel',
  'tma',
  'no_roll_call',
  'missed_apel',
  'apel_missed',
  'apel_days',
);
const MISSED_OTHER = times('missed_assemblies', 'apel_lain', 'tidak_upacara', 'other_assembly', 'no_assembly');
const SICK = days('sick_days', 'sakit', 'sakit_days');
const PERMISSION = days('permission_days', 'izin', 'ijin', 'izin_days', 'permission');

/** Days up to the free ones deduct nothing; the table says nothing of more. */
const free = (name: string, limit: string): Expression =>
  when(compare(field(name), '<=', parameter(limit)), 0, missing('not_available'));

const LABELS = {
  ...LATENESS_LABELS,
  absent_days: { id: 'hari tanpa keterangan', en: 'days absent without leave' },
  missed_roll_calls: { id: 'tidak mengikuti apel', en: 'missed roll calls' },
  missed_assemblies: { id: 'tidak mengikuti upacara atau apel lain', en: 'missed assemblies' },
  sick_days: { id: 'hari sakit', en: 'days of sickness' },
  permission_days: { id: 'hari izin', en: 'days of permission' },
  absent_percent: { id: 'potongan per hari tanpa keterangan', en: 'deduction a day absent' },
  roll_call_percent: { id: 'potongan per apel', en: 'deduction a roll call' },
  assembly_percent: { id: 'potongan per upacara atau apel lain', en: 'deduction an assembly' },
  sick_free_days: { id: 'hari sakit tanpa potongan', en: 'days of sickness without deduction' },
  permission_free_days: { id: 'hari izin tanpa potongan', en: 'days of permission without deduction' },
  discipline_weight: { id: 'bobot disiplin', en: 'weight of discipline' },
  deduction_percent: { id: 'jumlah potongan disiplin', en: 'sum of deductions' },
  weighted_deduction: { id: 'potongan setelah bobot disiplin', en: 'deduction after the weight of discipline' },
} as const;

const SUM = named(
  'deduction_percent',
  add(
    multiply(parameter('absent_percent'), field('absent_days')),
    field('late_percent'),
    field('early_percent'),
    multiply(parameter('roll_call_percent'), field('missed_roll_calls')),
    multiply(parameter('assembly_percent'), field('missed_assemblies')),
    free('sick_days', 'sick_free_days'),
    free('permission_days', 'permission_free_days'),
  ),
);

/**
 * IND-TPP-06, deductions of discipline (*potongan disiplin kerja*), in percent: each event by its table, minutes of coming
 * late or leaving early in four steps that are closed at the top. No national table was read; the default is that of the
 * Sulawesi Selatan family. Its 40 % share is rounded to one digit, as that family prints it.
 */
export const DISCIPLINE = /* @__PURE__ */ defineRule({
  ...TPP,
  id: 'IND-TPP-06',
  title: { id: 'Potongan disiplin kerja', en: 'Deductions of discipline' },
  citation: SOURCES.sulsel,
  confidence: 'medium',
  knownAs: ['sulsel family', 'keluarga Sulsel', 'default', 'bawaan'],
  inputs: [ABSENT, LATE, EARLY, MISSED, MISSED_OTHER, SICK, PERMISSION],
  gathers: latenessGathers('<='),
  parameters: {
    ...parametersSince(TPP_FROM, SOURCES.sulsel, 'medium', {
      absent_percent: 3,
      minutes_1: 30,
      percent_1: 0.5,
      minutes_2: 60,
      percent_2: 1,
      minutes_3: 90,
      percent_3: 1.25,
      percent_4: 1.5,
      roll_call_percent: 2,
      sick_free_days: 3,
      permission_free_days: 2,
    }),
    ...parametersSince<string>(TPP_FROM, SOURCES.sulsel, 'default', { assembly_percent: 0 }),
    ...parametersSince<string>(TPP_FROM, SOURCES.slides, 'high', { discipline_weight: 40 }),
  },
  expression: SUM,
  outputs: [
    { name: 'deduction_percent', unit: '%', aliases: ['sum_pct', 'potongan_pct', 'total_pct', 'deduction_pct'] },
    {
      name: 'weighted_deduction',
      unit: '%',
      of: round(divide(multiply(SUM, parameter('discipline_weight')), 100), 1),
      aliases: ['x0.4', 'weighted_pct'],
    },
    { name: 'discipline_percent', unit: '%', of: maximum(0, subtract(100, SUM)), aliases: ['disiplin_pct'] },
  ],
  labels: { ...LABELS, discipline_percent: { id: 'persentase disiplin', en: 'percentage of discipline' } },
  note: {
    id: 'Tabel nasional tidak terbaca; bawaan dari keluarga aplikasi Sulawesi Selatan. Sakit sampai 3 hari dan izin sampai 2 hari tanpa potongan; lebih dari itu tidak diatur di sumber, jadi tanpa nilai. Alasan tidak hadir adalah data kesehatan: jangan tampilkan selain persentasenya.',
    en: 'No national table was read; the default is that of applications of Sulawesi Selatan. Sickness up to 3 days and permission up to 2 are free; the source says nothing of more, so there is no value then. The reason of an absence is health data: show nothing of it but the percentage.',
  },
});

const beyond = (name: string, limit: string): Expression => maximum(0, subtract(field(name), parameter(limit)));

/** IND-TPP-06/dki-2015, DKI Jakarta 2015: every late event costs the same, leave has its own percentages. */
const DKI_2015 = /* @__PURE__ */ defineRule({
  ...TPP,
  id: 'IND-TPP-06/dki-2015',
  title: { id: 'Potongan kehadiran DKI Jakarta 2015', en: 'Attendance deductions of DKI Jakarta 2015' },
  citation: SOURCES.dki2015,
  confidence: 'medium',
  jurisdiction: 'DKI Jakarta',
  knownAs: ['Pemprov DKI', 'Pergub 193/2015'],
  from: '2015-01-01',
  until: '2015-12-31',
  inputs: [
    ABSENT,
    times('late_events', 'terlambat', 'late', 'keterlambatan', 'jumlah_terlambat', 'kali_terlambat', 'late_count'),
    times('early_events', 'pulang_cepat', 'early', 'psw', 'jumlah_pulang_cepat', 'kali_pulang_cepat', 'early_count'),
    PERMISSION,
    SICK,
    days('long_leave_days', 'cuti_panjang', 'cuti', 'cuti_besar'),
  ],
  parameters: {
    ...parametersSince('2015-01-01', { ...SOURCES.dki2015, article: 'menurut Pergub 193/2015' }, 'medium', {
      absent_percent: 5,
      permission_percent: 2.5,
      sick_percent: 1,
      long_leave_percent: 2,
      long_leave_free_days: 10,
    }),
    ...parametersSince<string>('2015-01-01', { ...SOURCES.dki2015, article: 'menurut Kompas 2015' }, 'low', {
      event_percent: 3,
    }),
  },
  expression: named(
    'deduction_percent',
    add(
      multiply(parameter('absent_percent'), field('absent_days')),
      multiply(parameter('event_percent'), add(field('late_events'), field('early_events'))),
      multiply(parameter('permission_percent'), field('permission_days')),
      multiply(parameter('sick_percent'), field('sick_days')),
      multiply(parameter('long_leave_percent'), beyond('long_leave_days', 'long_leave_free_days')),
    ),
  ),
  outputs: [{ name: 'deduction_percent', unit: '%', aliases: ['sum_pct', 'potongan_pct', 'total_pct'] }],
  labels: {
    ...LABELS,
    late_events: { id: 'kali datang terlambat', en: 'times late' },
    early_events: { id: 'kali pulang cepat', en: 'times early' },
    long_leave_days: { id: 'hari cuti panjang', en: 'days of long leave' },
    event_percent: { id: 'potongan per kejadian', en: 'deduction an event' },
    permission_percent: { id: 'potongan per hari izin', en: 'deduction a day of permission' },
    sick_percent: { id: 'potongan per hari sakit', en: 'deduction a day of sickness' },
    long_leave_percent: { id: 'potongan per hari cuti panjang', en: 'deduction a day of long leave' },
    long_leave_free_days: { id: 'hari cuti tanpa potongan', en: 'days of leave without deduction' },
  },
  note: {
    id: 'Pers 2015 menyebut 3 untuk izin dan 2,5 untuk sakit; di sini menurut peraturan.',
    en: 'The press of 2015 has 3 for permission and 2.5 for sickness; here by the decree.',
  },
});

/** IND-TPP-06/dki-leave, what DKI Jakarta pays in months of long leave, in percent. */
const DKI_LEAVE = /* @__PURE__ */ defineRule({
  ...TPP,
  id: 'IND-TPP-06/dki-leave',
  title: { id: 'Pembayaran saat cuti panjang DKI Jakarta', en: 'Payment during long leave, DKI Jakarta' },
  citation: SOURCES.dki2015,
  confidence: 'low',
  jurisdiction: 'DKI Jakarta',
  from: '2015-01-01',
  inputs: [
    {
      name: 'leave',
      unit: '',
      categories: ['maternity', 'long-sickness'],
      words: {
        maternity: ['melahirkan', 'cuti melahirkan', 'bersalin', 'maternity leave'],
        'long-sickness': ['sakit', 'sakit lama', 'cuti sakit', 'sick'],
      },
      aliases: ['cuti', 'jenis_cuti'],
    },
  ],
  parameters: /* @__PURE__ */ parametersSince('2015-01-01', SOURCES.dki2015, 'low', {
    maternity_paid: 50,
    long_sickness_paid: 20,
  }),
  expression: named(
    'paid_percent',
    select('leave', { maternity: parameter('maternity_paid'), 'long-sickness': parameter('long_sickness_paid') }),
  ),
  outputs: [{ name: 'paid_percent', unit: '%', aliases: ['dibayar_pct', 'pct'] }],
  labels: {
    leave: { id: 'cuti', en: 'leave' },
    maternity: { id: 'melahirkan anak pertama dan kedua', en: 'maternity, first and second child' },
    'long-sickness': { id: 'sakit lebih dari 2 hari sampai 3 bulan', en: 'sickness over 2 days up to 3 months' },
    maternity_paid: { id: 'dibayar saat cuti melahirkan', en: 'paid on maternity leave' },
    long_sickness_paid: { id: 'dibayar saat sakit lama', en: 'paid on long sickness' },
    paid_percent: { id: 'persentase dibayar', en: 'percentage paid' },
  },
  note: {
    id: 'Sumber menulis "sakit > 2 hari sampai 3 bulan 20 %" tanpa menyebut dibayar atau dipotong; dibaca sebagai dibayar.',
    en: 'The source says "sick > 2 days to 3 months 20 %" without saying paid or cut; read as paid.',
  },
});

export const DISCIPLINE_RULES: readonly Rule[] = [DISCIPLINE, DKI_2015, DKI_LEAVE];
