import { aggregate, divide, field, minimum, multiply, named, round, select, subtract } from '../../expression/build.js';
import { defineRule, type RuleInput } from '../../regulation/rule.js';
import { CATEGORY_LABELS, categoriesOf } from './scales.js';

/** Perban BKN 26/2019 and the rules of agencies on competence assessment. */
const TEXT = {
  instrument: 'Perban BKN 26/2019',
  article: 'Job Person Match; menurut aturan dan laporan instansi',
} as const;

const percentOf = (achieved: string) => multiply(divide(field(achieved), field('required_sum')), 100);
const UNCAPPED = named('uncapped', percentOf('achieved_sum'));
const PER_COMPETENCE = named('capped', percentOf('capped_sum'));

/** Without a cap by law; 138.89 is seen in use. */
const JPM = named(
  'jpm',
  select(
    'cap',
    { none: UNCAPPED, 'total-100': minimum(UNCAPPED, 100), 'per-competence': PER_COMPETENCE },
    field('cap'),
  ),
);

const CAP: RuleInput = {
  name: 'cap',
  unit: '',
  categories: ['none', 'total-100', 'per-competence'],
  words: { none: ['tanpa batas', 'tidak ada'], 'total-100': ['total', '100'], 'per-competence': ['per kompetensi'] },
  assumed: 'none',
  aliases: ['batas', 'pembatasan'],
};

const ACHIEVED: RuleInput = {
  name: 'achieved',
  unit: '',
  least: 0,
  aliases: [
    'level_achieved',
    'capaian',
    'dicapai',
    'tingkat_dicapai',
    'achieved_total',
    'total_achieved',
    'sum_achieved',
    'nilai',
  ],
};
const REQUIRED: RuleInput = {
  name: 'required',
  unit: '',
  least: 0,
  aliases: [
    'level_required',
    'sum_required',
    'standar',
    'dipersyaratkan',
    'tingkat_standar',
    'required_total',
    'total_required',
    'standard',
  ],
};

const BASE = {
  kind: 'computation',
  citation: TEXT,
  confidence: 'high',
  from: '2019-01-01',
  date: 'assessment',
  parameters: {},
  labels: {
    achieved: { id: 'tingkat yang dicapai', en: 'level achieved' },
    required: { id: 'tingkat yang dipersyaratkan', en: 'level required' },
    competence: { id: 'kompetensi', en: 'competence' },
    competences: { id: 'kompetensi', en: 'competences' },
    cap: { id: 'batas', en: 'cap' },
    none: { id: 'tanpa batas', en: 'none' },
    'total-100': { id: 'jumlah paling tinggi 100', en: 'total at most 100' },
    'per-competence': { id: 'tiap kompetensi paling tinggi standarnya', en: 'each competence at most its standard' },
    achieved_sum: { id: 'jumlah yang dicapai', en: 'total achieved' },
    required_sum: { id: 'jumlah yang dipersyaratkan', en: 'total required' },
    capped_sum: {
      id: 'jumlah yang dicapai, paling tinggi standarnya',
      en: 'total achieved, each at most its standard',
    },
    jpm: { id: 'kesesuaian kompetensi (JPM)', en: 'job-person match (JPM)' },
    uncapped: { id: 'JPM tanpa batas', en: 'match without cap' },
    capped: { id: 'JPM dengan batas tiap kompetensi', en: 'match capped by competence' },
    jpm_2dp: { id: 'JPM, dua angka', en: 'match, two digits' },
    total_gap: { id: 'jumlah kesenjangan', en: 'total gap' },
    ...CATEGORY_LABELS,
  },
  note: {
    id: 'Tanpa bobot. Kompetensi yang tidak dinilai menahan hasil, bukan 0. Batas hukum atas JPM tidak ditemukan.',
    en: 'Unweighted. A competence that was not assessed holds back the result and is not 0. No legal cap was found.',
  },
} as const;

const gathersFrom = (list: string | readonly string[]) => ({
  achieved_sum: { list, of: aggregate('sum', field('achieved')) },
  required_sum: { list, of: aggregate('sum', field('required')) },
  capped_sum: { list, of: aggregate('sum', minimum(field('achieved'), field('required'))) },
  total_gap: { list, of: aggregate('sum', minimum(0, subtract(field('achieved'), field('required')))) },
});
const OUTPUTS = [
  { name: 'jpm', unit: '%', aliases: ['JPM', 'nilai'] },
  { name: 'uncapped', unit: '%', of: UNCAPPED, aliases: ['jpm_uncapped', 'raw'] },
  { name: 'capped', unit: '%', of: PER_COMPETENCE, aliases: ['jpm_capped', 'per_competence'] },
  { name: 'jpm_2dp', unit: '%', of: round(JPM, 2) },
  ...categoriesOf(JPM),
] as const;

/** COM-02, job-person match (JPM): `jumlah dicapai ÷ jumlah dipersyaratkan × 100`, from totals or from lists side by side. */
export const JOB_PERSON_MATCH = /* @__PURE__ */ defineRule({
  ...BASE,
  id: 'COM-02',
  title: { id: 'Kesesuaian kompetensi jabatan (JPM)', en: 'Job-person match (JPM)' },
  inputs: [{ ...ACHIEVED, shape: 'list' }, { ...REQUIRED, shape: 'list' }, CAP],
  gathers: gathersFrom(['achieved', 'required']),
  expression: JPM,
  outputs: OUTPUTS,
});

/** COM-02/competences, the match from one row for each competence. */
export const MATCH_OF_COMPETENCES = /* @__PURE__ */ defineRule({
  ...BASE,
  id: 'COM-02/competences',
  title: { id: 'JPM dari baris kompetensi', en: 'Match from rows of competences' },
  inputs: [
    {
      name: 'competences',
      unit: '',
      shape: 'rows',
      aliases: ['kompetensi'],
      fields: [
        { name: 'competence', unit: '', shape: 'text', optional: true, aliases: ['kompetensi', 'nama', 'name'] },
        ACHIEVED,
        REQUIRED,
      ],
    },
    CAP,
  ],
  gathers: gathersFrom('competences'),
  expression: JPM,
  outputs: OUTPUTS,
});

/** COM-04, gap (*kesenjangan kompetensi*) of one competence: achieved less required, negative where it is to be developed. */
export const GAP = /* @__PURE__ */ defineRule({
  ...BASE,
  id: 'COM-04',
  title: { id: 'Kesenjangan kompetensi', en: 'Competence gap' },
  inputs: [ACHIEVED, REQUIRED],
  expression: named('gap', subtract(field('achieved'), field('required'))),
  outputs: [{ name: 'gap', aliases: ['kesenjangan'] }],
  labels: { ...BASE.labels, gap: { id: 'kesenjangan', en: 'gap' } },
});

/** COM-04/total, gaps below the standard added up: a measure of development, which is Takar's reading. */
export const TOTAL_GAP = /* @__PURE__ */ defineRule({
  ...BASE,
  id: 'COM-04/total',
  title: { id: 'Jumlah kesenjangan kompetensi', en: 'Total competence gap' },
  confidence: 'default',
  inputs: [
    { ...ACHIEVED, shape: 'list' },
    { ...REQUIRED, shape: 'list' },
  ],
  gathers: {
    total_gap: gathersFrom(['achieved', 'required']).total_gap,
    net_gap: {
      list: ['achieved', 'required'],
      of: aggregate('sum', subtract(field('achieved'), field('required'))),
    },
  },
  expression: field('total_gap'),
  outputs: [
    { name: 'total_gap', aliases: ['kesenjangan'] },
    { name: 'net_gap', aliases: ['net'] },
  ],
  labels: { ...BASE.labels, net_gap: { id: 'selisih bersih', en: 'net difference' } },
});
