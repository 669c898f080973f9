import {
  add,
  aggregate,
  coalesce,
  compare,
  field,
  multiply,
  named,
  parameter,
  select,
  when,
} from '../../expression/build.js';
import type { Expression } from '../../expression/types.js';
import { PREDICATE } from '../../merit/levels.js';
import { EDUCATION, SANCTION } from '../../merit/staff-inputs.js';
import { STAFF_WORDS, TALENT_WORDS } from '../../merit/words.js';
import { defineRule, type RuleInput } from '../../regulation/rule.js';
import { since } from '../../regulation/since.js';
import { valueTable } from '../../regulation/value-table.js';
import { IN_FORCE, PERBAN_BKN_8_2019_TEXT as TEXT } from './instrument.js';
import { IP_ASN_WORDS } from './words.js';

const value = since(IN_FORCE.from, TEXT, 'high');
const recalled = since(IN_FORCE.from, TEXT, 'medium');
const program = since(
  IN_FORCE.from,
  { instrument: 'Aplikasi IP ASN (kode publik)', article: 'tabel nilai SKP' },
  'low',
);

const QUALIFICATIONS = valueTable(
  { field: 'education' },
  {
    s3: value(25),
    s2: value(20),
    s1: value(15),
    d3: value(10),
    d2: value(5),
    d1: value(5),
    slta: value(5),
    'di-bawah-slta': value(1),
  },
  STAFF_WORDS,
);
/** Value of the highest education held, at most 25. */
export const QUALIFICATION: Expression = named('qualification', QUALIFICATIONS.of);

const earned = (flag: string, points: string): Expression => multiply(field(flag), parameter(points));
const LED = add(
  earned('leadership', 'leadership_points'),
  earned('technical', 'technical_points'),
  earned('seminar', 'seminar_points'),
);
/** Value of training, at most 40: three indicators, two for an executive post. */
export const COMPETENCE: Expression = named(
  'competence',
  select(
    'post',
    {
      structural: LED,
      functional: LED,
      executive: add(earned('technical', 'technical_points_executive'), earned('seminar', 'seminar_points_executive')),
    },
    field('post'),
  ),
);

const PREDICATES = valueTable(
  { field: 'predicate' },
  {
    'sangat-baik': program(30),
    baik: program(25),
    'butuh-perbaikan': program(15),
    kurang: program(5),
    'sangat-kurang': program(1),
  },
  TALENT_WORDS,
);
const SKP = field('skp');
/** Below 61 the sources disagree: 5 and 1 (recall), or 10 and 5 (one program). */
const OF_SKP: Expression = when(
  compare(SKP, '>=', 91),
  parameter('skp_91'),
  when(
    compare(SKP, '>=', 76),
    parameter('skp_76'),
    when(
      compare(SKP, '>=', 61),
      parameter('skp_61'),
      when(
        compare(SKP, '>=', 51),
        select('variant', { recall: parameter('skp_51'), program: parameter('skp_51_program') }),
        select('variant', { recall: parameter('skp_0'), program: parameter('skp_0_program') }),
      ),
    ),
  ),
);
/** Value of performance, at most 30: of the SKP value, else of the predicate that replaced it in 2022. */
export const PERFORMANCE: Expression = named('performance_value', coalesce(OF_SKP, PREDICATES.of));

const SANCTIONS = valueTable(
  { field: 'sanction' },
  { none: recalled(5), light: recalled(3), medium: recalled(2), heavy: recalled(1) },
  STAFF_WORDS,
);
/** Value of discipline, at most 5: the worst sanction of the look-back counts. */
export const DISCIPLINE: Expression = named('discipline', coalesce(field('worst'), SANCTIONS.of));
const LISTED = valueTable(
  { field: 'sanctions', name: 'sanction' },
  { none: recalled(5), light: recalled(3), medium: recalled(2), heavy: recalled(1) },
  STAFF_WORDS,
);
/** Worst of the listed sanctions; an empty list is none. */
export const WORST = {
  worst: {
    list: 'sanctions',
    of: when(
      compare(aggregate('countReported', 1), '=', 0),
      parameter('sanction_none'),
      aggregate('smallest', LISTED.of),
    ),
  },
} as const;

export const POST: RuleInput = {
  name: 'post',
  unit: '',
  categories: ['structural', 'functional', 'executive'],
  words: {
    structural: [
      ...['JPT', 'administrator', 'pengawas', 'struktural', 'JPT/administrator/pengawas', 'manajerial'],
      ...['JPT utama', 'JPT madya', 'JPT pratama', 'eselon', 'pejabat struktural'],
    ],
    functional: ['JF', 'fungsional', 'jabatan fungsional', 'JFT'],
    executive: ['pelaksana', 'JFU', 'staf', 'jabatan pelaksana'],
  },
  aliases: ['jenis_jabatan', 'jabatan', 'post_kind', 'kelompok_jabatan', 'position'],
};

const flag = (name: string, ...aliases: string[]): RuleInput => ({
  name,
  unit: '',
  shape: 'flag',
  assumed: 0,
  aliases,
});

export const TRAINING: readonly RuleInput[] = [
  flag(
    'leadership',
    ...[
      'diklat_kepemimpinan',
      'diklat_fungsional',
      'functional_training',
      'leadership_training',
      'functional',
      'diklatpim',
    ],
    'kepemimpinan',
    'fungsional',
  ),
  flag('technical', 'diklat_teknis', 'technical_training', 'teknis', 'diklat_20_jp'),
  flag('seminar', 'seminar_workshop', 'workshop', 'seminar_magang_kursus', 'kursus', 'magang'),
];

export const SKP_INPUTS: readonly RuleInput[] = [
  {
    name: 'skp',
    unit: '',
    least: 0,
    optional: true,
    aliases: ['nilai_skp', 'SKP', 'skp_value', 'kinerja', 'nilai_kinerja'],
  },
  { ...PREDICATE, optional: true, aliases: (PREDICATE.aliases ?? []).filter((name) => name !== 'kinerja') },
  {
    name: 'variant',
    unit: '',
    categories: ['recall', 'program'],
    assumed: 'recall',
    aliases: ['varian', 'tabel'],
  },
];

export const SANCTION_INPUTS: readonly RuleInput[] = [
  { ...SANCTION, optional: true },
  {
    ...SANCTION,
    name: 'sanctions',
    shape: 'list',
    optional: true,
    aliases: ['daftar_hukuman', 'riwayat_hukuman', 'hukuman_list', ...(SANCTION.aliases ?? [])],
  },
];

export const QUALIFICATION_PARAMETERS = QUALIFICATIONS.parameters;
export const COMPETENCE_PARAMETERS = {
  leadership_points: value(15),
  technical_points: value(15),
  seminar_points: recalled(10),
  technical_points_executive: recalled(22.5),
  seminar_points_executive: recalled(17.5),
};
export const PERFORMANCE_PARAMETERS = {
  skp_91: value(30),
  skp_76: value(25),
  skp_61: value(15),
  skp_51: recalled(5),
  skp_0: recalled(1),
  skp_51_program: program(10),
  skp_0_program: program(5),
  ...PREDICATES.parameters,
};
export const DISCIPLINE_PARAMETERS = SANCTIONS.parameters;

/** Words of everything the dimensions read. */
export const DIMENSION_LABELS = {
  ...IP_ASN_WORDS,
  ...QUALIFICATIONS.labels,
  ...PREDICATES.labels,
  ...SANCTIONS.labels,
};

const BASE = { ...IN_FORCE, kind: 'computation', citation: TEXT, labels: DIMENSION_LABELS } as const;

/** IPA-01, qualification (*kualifikasi*): 25 for S3 down to 1 below SLTA. */
export const IPA_01 = /* @__PURE__ */ defineRule({
  ...BASE,
  id: 'IPA-01',
  title: { id: 'Dimensi kualifikasi', en: 'Dimension of qualification' },
  confidence: 'high',
  inputs: [EDUCATION],
  parameters: QUALIFICATION_PARAMETERS,
  expression: QUALIFICATION,
  outputs: [{ name: 'qualification', aliases: ['kualifikasi', 'nilai'] }],
});

/** IPA-02, competence (*kompetensi*). Technical training of one year, seminars of two years back. */
export const IPA_02 = /* @__PURE__ */ defineRule({
  ...BASE,
  id: 'IPA-02',
  title: { id: 'Dimensi kompetensi', en: 'Dimension of competence' },
  confidence: 'high',
  inputs: [POST, ...TRAINING],
  parameters: COMPETENCE_PARAMETERS,
  expression: COMPETENCE,
  outputs: [{ name: 'competence', aliases: ['kompetensi', 'nilai'] }],
  note: {
    id: 'Diklat teknis dilihat satu tahun ke belakang (formulir BKN 2020), seminar dua tahun (menurut ingatan). Formulir 2018 memberi 10 untuk empat butir: skema lain.',
    en: 'Technical training is looked back on for one year (BKN form of 2020), seminars for two (recall). The form of 2018 gave 10 to each of four items: another scheme.',
  },
});

/** IPA-03, performance (*kinerja*) from the SKP value or predicate. */
export const IPA_03 = /* @__PURE__ */ defineRule({
  ...BASE,
  id: 'IPA-03',
  title: { id: 'Dimensi kinerja', en: 'Dimension of performance' },
  confidence: 'medium',
  inputs: SKP_INPUTS,
  parameters: PERFORMANCE_PARAMETERS,
  expression: PERFORMANCE,
  outputs: [{ name: 'performance_value', aliases: ['kinerja', 'performance', 'nilai'] }],
  note: {
    id: 'Di bawah 61 sumber berbeda: pilih varian. Formulir BKN 2020 mencetak 51-65 untuk Kurang, salah cetak. Sejak 2022 hanya ada predikat; padanannya menurut ingatan.',
    en: 'Below 61 the sources differ: choose the variant. The BKN form of 2020 prints 51-65 for Kurang, a misprint. Since 2022 there are only predicates; what they give is recall.',
  },
});

/** IPA-04, discipline (*disiplin*): none 5, light 3, medium 2, heavy 1; the worst counts. */
export const IPA_04 = /* @__PURE__ */ defineRule({
  ...BASE,
  id: 'IPA-04',
  title: { id: 'Dimensi disiplin', en: 'Dimension of discipline' },
  confidence: 'medium',
  inputs: SANCTION_INPUTS,
  gathers: WORST,
  parameters: DISCIPLINE_PARAMETERS,
  expression: DISCIPLINE,
  outputs: [{ name: 'discipline', aliases: ['disiplin', 'nilai'] }],
  note: {
    id: 'Kurun lima tahun menurut ingatan.',
    en: 'The look-back of five years is from recall.',
  },
});
