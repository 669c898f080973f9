import { aggregate, divide, field, multiply, parameter, select } from '../../expression/build.js';
import { defineRule, type RuleInput } from '../../regulation/rule.js';
import { since } from '../../regulation/since.js';
import {
  EFFECTIVE_TIME_PARAMETERS,
  MINUTES,
  PERMENPANRB_1_2020_TEXT,
  SCHEME,
  WKE,
} from '../../workload/effective-time.js';
import { MINIMUM, needOutputs, needStep } from '../../workload/head-count.js';
import { BASE } from './instrument.js';

const amount = (name: string, unit: string, ...aliases: string[]): RuleInput => ({ name, unit, least: 0, aliases });

const BY_OUTPUT = needStep(divide(field('volume'), field('standard')));

/** ABK-02, by output (*hasil kerja*): `volume ÷ standar kemampuan rata-rata`, both of the same period. */
export const NEED_BY_OUTPUT = /* @__PURE__ */ defineRule({
  ...BASE,
  id: 'ABK-02',
  title: { id: 'Kebutuhan pegawai menurut hasil kerja', en: 'Staff needed, by output' },
  confidence: 'high',
  inputs: [
    amount('volume', '*', 'beban_kerja', 'output', 'hasil', 'volume_hasil', 'volume_kerja'),
    amount(
      'standard',
      '*',
      'standard_per_person',
      'standar',
      'standar_per_orang',
      'standar_kemampuan',
      'standar_kemampuan_rata_rata',
    ),
    MINIMUM,
  ],
  parameters: {},
  expression: BY_OUTPUT,
  outputs: needOutputs(BY_OUTPUT),
});

const BY_OBJECT = needStep(divide(field('objects'), field('objects_per_person')));

/** ABK-03, by object (*objek kerja*): `objek ÷ objek per orang`. */
export const NEED_BY_OBJECT = /* @__PURE__ */ defineRule({
  ...BASE,
  id: 'ABK-03',
  title: { id: 'Kebutuhan pegawai menurut objek kerja', en: 'Staff needed, by object' },
  confidence: 'high',
  inputs: [
    amount('objects', '*', 'volume', 'villages', 'objek', 'objek_kerja', 'jumlah_objek', 'desa', 'patients', 'pasien'),
    amount(
      'objects_per_person',
      '*',
      ...[
        'standard',
        'standar',
        'standard_per_person',
        'villages_per_person',
        'objek_per_orang',
        'standar_per_orang',
        'rasio',
        'ratio',
      ],
      ...[
        'patients_per_doctor',
        'patients_per_person',
        'objects_per_doctor',
        'per_person',
        'per_orang',
        'pasien_per_dokter',
        'standar',
      ],
    ),
    MINIMUM,
  ],
  parameters: {},
  expression: BY_OBJECT,
  outputs: needOutputs(BY_OBJECT),
});

const BY_EQUIPMENT = needStep(multiply(field('units'), field('operators_per_unit'), field('shifts')));
const UNITS = amount(
  'units',
  'unit',
  'equipment',
  'peralatan',
  'jumlah_alat',
  'alat',
  'vehicles',
  'buses',
  'cars',
  'mobil',
);
const SHIFTS: RuleInput = { name: 'shifts', unit: '', least: 1, assumed: 1, aliases: ['giliran', 'shift'] };

/** ABK-04, by equipment (*peralatan kerja*): `peralatan × operator per peralatan`, times shifts where they are given. */
export const NEED_BY_EQUIPMENT = /* @__PURE__ */ defineRule({
  ...BASE,
  id: 'ABK-04',
  title: { id: 'Kebutuhan pegawai menurut peralatan kerja', en: 'Staff needed, by equipment' },
  confidence: 'high',
  inputs: [
    UNITS,
    amount(
      'operators_per_unit',
      'orang',
      'operator_per_alat',
      'operator_per_peralatan',
      'operators_per_equipment',
      'per_unit',
      'ratio',
      'rasio',
    ),
    SHIFTS,
    MINIMUM,
  ],
  parameters: {},
  expression: BY_EQUIPMENT,
  outputs: needOutputs(BY_EQUIPMENT),
});

const BY_RATIO = needStep(
  multiply(divide(multiply(field('units'), field('operators')), field('per_units')), field('shifts')),
);

/** ABK-04/ratio, the same from a ratio as it is written: one mechanic for five buses. */
export const NEED_BY_RATIO = /* @__PURE__ */ defineRule({
  ...BASE,
  id: 'ABK-04/ratio',
  title: { id: 'Kebutuhan pegawai menurut rasio peralatan', en: 'Staff needed, by ratio of equipment' },
  confidence: 'medium',
  inputs: [
    UNITS,
    amount('operators', 'orang', 'operator', 'persons'),
    amount(
      'per_units',
      'unit',
      'units_per_operator',
      'buses_per_mechanic',
      'alat_per_operator',
      'per_unit',
      'per_alat',
      'untuk_alat',
    ),
    SHIFTS,
    MINIMUM,
  ].map((input) => (input.name === 'operators' ? { ...input, assumed: 1 } : input)),
  parameters: {},
  expression: BY_RATIO,
  outputs: needOutputs(BY_RATIO),
});

const BY_TIME = needStep(divide(field('total_minutes'), MINUTES));

/** ABK-05, by task (*tugas per tugas jabatan*), from the minutes of a year: `beban kerja ÷ waktu kerja efektif`. */
export const NEED_BY_MINUTES = /* @__PURE__ */ defineRule({
  ...BASE,
  id: 'ABK-05',
  title: { id: 'Kebutuhan pegawai menurut beban waktu', en: 'Staff needed, by minutes' },
  confidence: 'high',
  inputs: [
    amount(
      'total_minutes',
      'menit',
      'beban_kerja_menit',
      'minutes',
      'menit',
      'workload',
      'beban_kerja',
      'workload_minutes',
    ),
    WKE,
    SCHEME,
    MINIMUM,
  ],
  parameters: EFFECTIVE_TIME_PARAMETERS,
  expression: BY_TIME,
  outputs: [...needOutputs(BY_TIME), { name: 'total_minutes', of: field('total_minutes') }, { name: 'wke_minutes' }],
});

const count = since('2008-01-01', PERMENPANRB_1_2020_TEXT, 'high');
/** How often a period comes in a year. */
export const PERIODS_OF_YEAR = {
  days_of_year: count(250),
  weeks_of_year: count(50),
  months_of_year: count(12),
} as const;
const TIMES_A_YEAR = select('period', {
  year: 1,
  month: parameter('months_of_year'),
  week: parameter('weeks_of_year'),
  day: parameter('days_of_year'),
});
const PERIOD: RuleInput = {
  name: 'period',
  unit: '',
  categories: ['year', 'month', 'week', 'day'],
  words: {
    year: ['tahun', 'yearly', 'tahunan', 'per tahun'],
    month: ['bulan', 'monthly', 'bulanan', 'per bulan'],
    week: ['minggu', 'weekly', 'mingguan', 'per minggu'],
    day: ['hari', 'daily', 'harian', 'per hari'],
  },
  assumed: 'year',
  aliases: ['periode', 'per'],
};
const VOLUME = amount('volume', '*', 'beban_kerja', 'jumlah', 'frekuensi', 'count');
const NORM = amount(
  'norm',
  'menit',
  'norma_waktu',
  'time_norm',
  'minutes',
  'menit',
  'norma',
  'minutes_per_item',
  'waktu',
);

/** ABK-05/tasks, the same from tasks: volume a year, or per month, week or day, times its norm in minutes. */
export const NEED_BY_TASKS = /* @__PURE__ */ defineRule({
  ...BASE,
  id: 'ABK-05/tasks',
  title: { id: 'Kebutuhan pegawai menurut tugas', en: 'Staff needed, by tasks' },
  confidence: 'high',
  inputs: [
    {
      name: 'tasks',
      unit: '',
      shape: 'rows',
      aliases: ['tugas', 'uraian_tugas'],
      fields: [
        VOLUME,
        NORM,
        PERIOD,
        { name: 'task', unit: '', shape: 'note', aliases: ['tugas', 'nama', 'name', 'uraian'] },
      ],
    },
    WKE,
    SCHEME,
    MINIMUM,
  ],
  gathers: {
    total_minutes: {
      list: 'tasks',
      of: aggregate('sum', multiply(field('volume'), TIMES_A_YEAR, field('norm'))),
    },
  },
  parameters: { ...EFFECTIVE_TIME_PARAMETERS, ...PERIODS_OF_YEAR },
  expression: BY_TIME,
  outputs: [
    ...needOutputs(BY_TIME),
    { name: 'total_minutes', aliases: ['minutes', 'menit', 'beban_kerja'] },
    { name: 'wke_minutes' },
  ],
});

/** ABK-05/lists, the same from volumes of a year and norms side by side. */
export const NEED_BY_LISTS = /* @__PURE__ */ defineRule({
  ...BASE,
  id: 'ABK-05/lists',
  title: { id: 'Kebutuhan pegawai menurut volume dan norma', en: 'Staff needed, by volumes and norms' },
  confidence: 'high',
  inputs: [
    { ...VOLUME, name: 'volumes', shape: 'list', aliases: ['volume', 'jumlah'] },
    { ...NORM, name: 'norms', shape: 'list', aliases: ['norm', 'time_norms', 'norma_waktu', 'norma', 'minutes'] },
    WKE,
    SCHEME,
    MINIMUM,
  ],
  gathers: {
    total_minutes: {
      list: ['volumes', 'norms'],
      of: aggregate('sum', multiply(field('volumes'), field('norms'))),
    },
  },
  parameters: EFFECTIVE_TIME_PARAMETERS,
  expression: BY_TIME,
  outputs: [
    ...needOutputs(BY_TIME),
    { name: 'total_minutes', aliases: ['minutes', 'menit', 'beban_kerja'] },
    { name: 'wke_minutes' },
  ],
});
