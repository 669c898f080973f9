import {
  add,
  divide,
  field,
  lookup,
  missing,
  multiply,
  named,
  parameter,
  round,
  select,
} from '../../expression/build.js';
import type { Expression } from '../../expression/types.js';
import { PNS_GRADES, siasnIdOf } from '../../personnel/grade.js';
import { ECHELONS, TIER_WORDS, TIERS, TIERS_OF_ECHELON } from '../../personnel/post.js';
import type { OutputCategory } from '../../regulation/rule-output.js';
import { defineRule, type RuleInput } from '../../regulation/rule.js';
import { since } from '../../regulation/since.js';
import { PERSONNEL_WORDS } from './words.js';

const RECALL = {
  instrument: 'SIASN/SAPK BKN',
  article: 'kode golongan, eselon dan jenis jabatan menurut ingatan dan kode publik',
} as const;
const TERMS: Readonly<Record<string, string>> = {
  'jpt-madya': 'JPT madya',
  'jpt-pratama': 'JPT pratama',
};

const BASE = { kind: 'computation', date: 'assessment', from: '2009-01-01', labels: PERSONNEL_WORDS } as const;
const GRADE_TERMS: readonly OutputCategory[] = PNS_GRADES.map((grade) => ({
  key: grade,
  label: { id: grade, en: grade },
}));
const wordsOf = (keys: readonly string[]) => Object.fromEntries(keys.map((key) => [key, { id: key, en: key }]));

const ORDER = select('grade', Object.fromEntries(PNS_GRADES.map((grade, i) => [grade, i + 1])), field('grade'));
const ID_OF_GRADE = named(
  'siasn_id',
  select('grade', Object.fromEntries(PNS_GRADES.map((grade) => [grade, Number(siasnIdOf(grade))])), field('grade')),
);

/** EMP-03, SIASN id of a rank (*golongan/ruang*): III/d is 34. The order of ids is the order of ranks. */
export const GRADE_ID = /* @__PURE__ */ defineRule({
  ...BASE,
  id: 'EMP-03',
  title: { id: 'Kode golongan/ruang', en: 'Code of a rank' },
  citation: RECALL,
  confidence: 'medium',
  inputs: [
    {
      name: 'grade',
      unit: '',
      categories: PNS_GRADES,
      words: Object.fromEntries(
        PNS_GRADES.map((grade) => [grade, [grade.replace('/', ''), grade.replace('/', '.'), grade.replace('/', ' ')]]),
      ),
      aliases: ['golongan', 'golongan_ruang', 'gol', 'pangkat', 'golRuang', 'code'],
    },
  ],
  parameters: {},
  expression: ID_OF_GRADE,
  outputs: [
    { name: 'siasn_id', aliases: ['id'] },
    { name: 'order', of: ORDER, aliases: ['urutan'] },
  ],
  labels: { ...PERSONNEL_WORDS, ...wordsOf(PNS_GRADES) },
});

/** EMP-03/id, rank of a SIASN id: 45 is IV/e; an id that is none has no rank. */
export const GRADE_OF_ID = /* @__PURE__ */ defineRule({
  ...BASE,
  id: 'EMP-03/id',
  title: { id: 'Golongan/ruang dari kode', en: 'Rank of a code' },
  citation: RECALL,
  confidence: 'medium',
  inputs: [{ name: 'siasn_id', unit: '', aliases: ['id', 'kode', 'code', 'gol_id', 'golongan_id'] }],
  parameters: {},
  expression: named(
    'grade',
    lookup(
      field('siasn_id'),
      PNS_GRADES.map((grade, i) => [Number(siasnIdOf(grade)), i] as const),
    ),
  ),
  outputs: [{ name: 'grade', categories: GRADE_TERMS, aliases: ['golongan', 'golongan_ruang'] }],
});

const TIER_TERMS: readonly OutputCategory[] = ['jpt-madya', 'jpt-pratama', 'administrator', 'pengawas'].map((key) => ({
  key,
  label: { id: TERMS[key] ?? key, en: TERMS[key] ?? key },
}));

/** EMP-04, tier that an echelon (*eselon*) stands for. I.a may also be *JPT utama*; V.a, still counted in 2021, has none. */
export const TIER_OF_ECHELON = /* @__PURE__ */ defineRule({
  ...BASE,
  id: 'EMP-04',
  title: { id: 'Jenjang dari eselon', en: 'Tier of an echelon' },
  citation: RECALL,
  confidence: 'medium',
  inputs: [
    {
      name: 'echelon',
      unit: '',
      categories: ECHELONS,
      words: Object.fromEntries(
        ECHELONS.map((echelon, i) => [
          echelon,
          [
            echelon.replace('.', ''),
            echelon.replace('.', '/'),
            echelon.replace('.', ' '),
            `${Math.floor(i / 2) + 1}${(i % 2) + 1}`,
            `eselon ${echelon}`,
          ],
        ]),
      ),
      aliases: ['eselon', 'eselon_id', 'eselonId'],
    },
  ],
  parameters: {},
  expression: named(
    'tier',
    select(
      'echelon',
      Object.fromEntries(
        ECHELONS.flatMap((echelon) => {
          const position = TIER_TERMS.findIndex(({ key }) => key === TIERS_OF_ECHELON[echelon][0]);
          return position === -1 ? [] : [[echelon, position]];
        }),
      ),
      missing('unknown_category'),
    ),
  ),
  outputs: [{ name: 'tier', categories: TIER_TERMS, aliases: ['jenjang', 'jenjang_jabatan'] }],
  labels: { ...PERSONNEL_WORDS, ...wordsOf(ECHELONS) },
});

const STATISTICS = {
  instrument: 'Statistik ASN BKN, 31 Desember 2021',
  url: 'https://www.sscasn.com/2022/07/',
} as const;
const POSTS = ['eselon_v', 'administrator', 'pengawas', 'jpt'] as const;
const TOTAL = named('total', add(...POSTS.map(field)));
const shareOf = (part: Expression, whole: Expression): Expression => round(multiply(divide(part, whole), 100), 2);

/** EMP-04/structure, structural posts by tier and their share of all PNS. The count covers PNS only. */
export const STRUCTURAL_POSTS = /* @__PURE__ */ defineRule({
  ...BASE,
  id: 'EMP-04/structure',
  title: { id: 'Jabatan struktural menurut jenjang', en: 'Structural posts by tier' },
  citation: STATISTICS,
  confidence: 'medium',
  inputs: [
    ...POSTS.map((name): RuleInput => ({
      name,
      unit: 'orang',
      least: 0,
      aliases: name === 'eselon_v' ? ['eselon_V'] : [],
    })),
    { name: 'pns', unit: 'orang', least: 0, aliases: ['PNS'] },
  ],
  parameters: {},
  expression: TOTAL,
  outputs: [
    { name: 'total', aliases: ['structural', 'struktural', 'jumlah'] },
    { name: 'percent', unit: '%', parts: Object.fromEntries(POSTS.map((name) => [name, shareOf(field(name), TOTAL)])) },
    { name: 'structural_percent_of_pns', unit: '%', of: shareOf(TOTAL, field('pns')) },
  ],
  labels: {
    ...PERSONNEL_WORDS,
    eselon_v: { id: 'eselon V', en: 'echelon V' },
    administrator: { id: 'administrator', en: 'administrator' },
    pengawas: { id: 'pengawas', en: 'supervisor (pengawas)' },
    jpt: { id: 'JPT', en: 'JPT' },
    pns: { id: 'PNS', en: 'PNS' },
    total: { id: 'jabatan struktural', en: 'structural posts' },
    percent: { id: 'bagian tiap jenjang', en: 'share of each tier' },
    structural_percent_of_pns: { id: 'bagian struktural dari PNS', en: 'structural share of PNS' },
  },
});

/** EMP-04/population, all ASN: PNS and PPPK, and the structural share of the PNS. */
export const POPULATION = /* @__PURE__ */ defineRule({
  ...BASE,
  id: 'EMP-04/population',
  title: { id: 'Jumlah ASN', en: 'Number of ASN' },
  citation: STATISTICS,
  confidence: 'medium',
  inputs: [
    { name: 'pns', unit: 'orang', least: 0, aliases: ['PNS'] },
    { name: 'pppk', unit: 'orang', least: 0, aliases: ['PPPK'] },
    { name: 'structural', unit: 'orang', least: 0, optional: true, aliases: ['struktural', 'jabatan_struktural'] },
  ],
  parameters: {},
  expression: named('total', add(field('pns'), field('pppk'))),
  outputs: [
    { name: 'total', aliases: ['asn', 'ASN', 'total_asn', 'jumlah'] },
    { name: 'structural_percent_of_pns', unit: '%', of: shareOf(field('structural'), field('pns')) },
  ],
  labels: {
    ...PERSONNEL_WORDS,
    pns: { id: 'PNS', en: 'PNS' },
    pppk: { id: 'PPPK', en: 'PPPK' },
    structural: { id: 'jabatan struktural', en: 'structural posts' },
    total: { id: 'jumlah ASN', en: 'number of ASN' },
    structural_percent_of_pns: { id: 'bagian struktural dari PNS', en: 'structural share of PNS' },
  },
});

const AGE_TEXT = {
  instrument: 'UU ASN dan PP manajemen PNS',
  article: 'batas usia pensiun menurut kode publik dan ingatan',
} as const;
const age = since('2014-01-15', AGE_TEXT, 'medium');

/** Retirement age (*batas usia pensiun*) of a tier. */
export const AGE_PARAMETERS = { age_58: age(58), age_60: age(60), age_65: age(65) } as const;
const AGE_OF: Readonly<Record<(typeof TIERS)[number], 'age_58' | 'age_60' | 'age_65'>> = {
  'jpt-utama': 'age_60',
  'jpt-madya': 'age_60',
  'jpt-pratama': 'age_60',
  administrator: 'age_58',
  pengawas: 'age_58',
  'jf-pertama': 'age_58',
  'jf-muda': 'age_58',
  'jf-madya': 'age_60',
  'jf-utama': 'age_65',
  'jf-pemula': 'age_58',
  'jf-terampil': 'age_58',
  'jf-mahir': 'age_58',
  'jf-penyelia': 'age_58',
  pelaksana: 'age_58',
};

export const TIER_INPUT: RuleInput = {
  name: 'tier',
  unit: '',
  categories: TIERS,
  words: TIER_WORDS,
  aliases: ['jenjang', 'jabatan', 'post', 'jenjang_jabatan', 'position', 'jenis_jabatan'],
};

/** EMP-06/age, retirement age of a tier: 58, 60 or 65 years. */
export const RETIREMENT_AGE = /* @__PURE__ */ defineRule({
  ...BASE,
  id: 'EMP-06/age',
  title: { id: 'Batas usia pensiun', en: 'Retirement age' },
  citation: AGE_TEXT,
  confidence: 'medium',
  from: '2014-01-15',
  inputs: [TIER_INPUT],
  parameters: AGE_PARAMETERS,
  expression: named(
    'retirement_age',
    select('tier', Object.fromEntries(TIERS.map((tier) => [tier, parameter(AGE_OF[tier])])), field('tier')),
  ),
  outputs: [{ name: 'retirement_age', unit: 'tahun', aliases: ['bup', 'BUP', 'usia_pensiun'] }],
  labels: {
    ...PERSONNEL_WORDS,
    ...Object.fromEntries(
      TIERS.map((tier) => [tier, { id: TIER_WORDS[tier][0] ?? tier, en: TIER_WORDS[tier][0] ?? tier }]),
    ),
  },
});
