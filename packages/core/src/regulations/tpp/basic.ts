import { coalesce, field, missing, multiply, named, parameter, round, select } from '../../expression/build.js';
import { defineRule, type Rule } from '../../regulation/rule.js';
import { parametersSince } from '../../regulation/since.js';
import { TPP, TPP_FROM, TPP_SOURCES as SOURCES } from './sources.js';

/**
 * Allowance of the Supreme Audit Agency by job class (*tunjangan kinerja BPK*), which basic TPP starts from. The decrees of
 * Lubuklinggau and Seruyan confirm one another.
 */
const BPK: Readonly<Record<string, number>> = {
  1: 1_540_000,
  2: 1_947_000,
  3: 2_354_000,
  4: 2_849_000,
  5: 4_807_000,
  6: 5_764_000,
  7: 6_633_000,
  8: 7_523_000,
  9: 9_360_000,
  10: 10_760_000,
  11: 12_370_000,
  12: 16_000_000,
  13: 20_010_000,
  14: 22_295_000,
  15: 29_286_000,
};

const CLASSES = Object.keys(BPK);
const parameterOf = (jobClass: string): string => `bpk_class_${jobClass}`;

const AMOUNT = named(
  'bpk_of_class',
  coalesce(
    field('bpk_amount'),
    select(
      'job_class',
      Object.fromEntries(CLASSES.map((jobClass) => [jobClass, parameter(parameterOf(jobClass))])),
      missing('unknown_category'),
    ),
  ),
);

const INDEX = coalesce(field('index'), multiply(field('ikfd'), field('ikk'), field('ippd')));

/**
 * IND-TPP-01, basic TPP: the BPK allowance of the job class × fiscal capacity index (IKFD) × construction cost index (IKK) ×
 * index of regional government (IPPD), or × their product where it is printed. Whole rupiah, half away from zero. The
 * regional rule fixes the final amount; basic TPP is the ceiling of several components.
 */
export const BASIC_TPP = /* @__PURE__ */ defineRule({
  ...TPP,
  id: 'IND-TPP-01',
  title: { id: 'Basic TPP', en: 'Basic additional income (basic TPP)' },
  citation: SOURCES.kepmendagri4700,
  confidence: 'high',
  inputs: [
    {
      name: 'job_class',
      unit: '',
      optional: true,
      categories: CLASSES,
      aliases: ['kelas', 'kelas_jabatan', 'class'],
    },
    {
      name: 'bpk_amount',
      unit: 'Rp',
      optional: true,
      least: 0,
      aliases: ['bpk_rp', 'bpk', 'tukin_bpk', 'bpk_tukin', 'bpk_tukin_rp'],
    },
    {
      name: 'index',
      unit: '',
      optional: true,
      least: 0,
      aliases: ['indeks_tpp', 'indeks', 'indeks_fitted_from_class_15', 'tpp_index'],
    },
    { name: 'ikfd', unit: '', optional: true, least: 0, aliases: ['indeks_kapasitas_fiskal'] },
    { name: 'ikk', unit: '', optional: true, least: 0, aliases: ['indeks_kemahalan_konstruksi'] },
    { name: 'ippd', unit: '', optional: true, least: 0, aliases: ['indeks_penyelenggaraan_pemerintahan_daerah'] },
    { name: 'year', unit: '', shape: 'note', aliases: ['tahun'] },
  ],
  parameters: /* @__PURE__ */ parametersSince(
    TPP_FROM,
    SOURCES.lubuklinggau,
    'high',
    Object.fromEntries(CLASSES.map((jobClass) => [parameterOf(jobClass), BPK[jobClass] as number])),
  ),
  expression: named('basic_tpp', round(multiply(AMOUNT, INDEX), 0)),
  outputs: [
    { name: 'basic_tpp', unit: 'Rp', aliases: ['basic_rp', 'basic'] },
    { name: 'bpk_of_class', unit: 'Rp' },
  ],
  labels: {
    job_class: { id: 'kelas jabatan', en: 'job class' },
    bpk_amount: { id: 'tunjangan kinerja BPK', en: 'BPK allowance' },
    bpk_of_class: { id: 'tunjangan kinerja BPK menurut kelas', en: 'BPK allowance of the class' },
    index: { id: 'indeks TPP', en: 'TPP index' },
    ikfd: { id: 'indeks kapasitas fiskal daerah', en: 'fiscal capacity index' },
    ikk: { id: 'indeks kemahalan konstruksi', en: 'construction cost index' },
    ippd: { id: 'indeks penyelenggaraan pemerintahan daerah', en: 'index of regional government' },
    basic_tpp: { id: 'basic TPP', en: 'basic TPP' },
    ...Object.fromEntries(
      CLASSES.map((jobClass) => [
        parameterOf(jobClass),
        { id: `tunjangan kinerja BPK kelas ${jobClass}`, en: `BPK allowance of class ${jobClass}` },
      ]),
    ),
  },
  note: {
    id: 'Pakai indeks dengan semua angkanya: SK Lubuklinggau mencetak 8 desimal, dan kelas 3 berbeda Rp1.',
    en: 'Use every digit of the index: the Lubuklinggau decree prints 8 decimals, and class 3 differs by Rp1.',
  },
});

export const BASIC: readonly Rule[] = [BASIC_TPP];
